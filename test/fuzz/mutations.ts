import fc from 'fast-check';
import { crumb } from './soup';

/** Documents that were changed in some places, as a slip, a bad conversion or a cut would change them. */

const LONGEST = 1500;

/** Where something happens, in thousandths of the text, so that it fits any text. */
const place = fc.integer({ min: 0, max: 1000 });
const length = fc.oneof(fc.nat(3), fc.nat(200));

type Edit = (text: string) => string;

const at = (text: string, thousandths: number) => Math.floor((text.length * thousandths) / 1000);

const edit = (texts: readonly string[]): fc.Arbitrary<Edit> =>
  fc.oneof(
    // Inserted, or put in the place of something.
    fc.tuple(place, length, crumb).map(([from, size, put]): Edit => (text) => {
      const start = at(text, from);
      return text.slice(0, start) + put + text.slice(start + size);
    }),
    // Doubled, or brought there from elsewhere.
    fc
      .tuple(place, length, place, fc.constantFrom(...texts, null))
      .map(([from, size, to, other]): Edit => (text) => {
        const source = other ?? text;
        const [start, target] = [at(source, from), at(text, to)];
        return text.slice(0, target) + source.slice(start, start + size) + text.slice(target);
      }),
    // One sign for another, all over.
    fc.tuple(fc.constantFrom(' ', '\n', '\n\n', '.', ',', ':', '“', '”', '"', '’', 'e', 'said'), crumb).map(
      ([from, to]): Edit =>
        (text) =>
          text.replaceAll(from, () => to),
    ),
    fc.constantFrom<Edit>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.split('').reverse().join(''),
      (text) => text.replace(/\s+/g, ' '),
      (text) => text.replace(/\s+/g, ''),
      (text) => text.replace(/(?<=\p{L})/gu, '\u00ad'),
    ),
  );

/** @param texts what is changed: whole documents */
export function mutationsOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      place,
      fc.integer({ min: 100, max: LONGEST }),
      fc.array(edit(texts), { maxLength: 8 }),
    )
    .map(([text, from, size, edits]) => {
      const start = at(text, from);
      return edits.reduce((changed, change) => change(changed), text.slice(start, start + size));
    });
}
