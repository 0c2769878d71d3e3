import fc from 'fast-check';

/** One thing over and over: what takes more time for each the more of it there is, shows. */

const repeatedTo = (length: number) => (unit: string) =>
  unit.repeat(Math.ceil(length / Math.max(unit.length, 1)));

/** Long enough that the time of one analysis can be told from that of another. */
const LONG = 8_000;

/** @param texts what the repeated pieces are cut from */
export function repetitionsOf(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(texts, fc.nat(600), fc.integer({ min: 1, max: 120 }), fc.constantFrom('', ' ', '\n', '\n\n'))
    .map(([text, from, size, glue]) => text.slice(from % (text.length || 1)).slice(0, size) + glue)
    .map(repeatedTo(LONG));
}

/** Half of what is to be survived: twice as much is analysed too. */
const HALF_A_MEGABYTE = 500_000;
const QUOTES = 50_000;

/** Single lines, and more quotations than any document has. */
export const hugeTexts: fc.Arbitrary<string> = fc.oneof(
  fc
    .constantFrom(
      'Minister Lena Okoye said the talks would go on. ',
      '“We go,” Lena Okoye said, “and you?” ',
      'MR. ORLO: We go. Q Why? ',
      'a',
      '“',
      "'",
      'Lena ',
      '* ',
      '👩🏽‍⚖️',
      '\u0301',
      '\ud800',
      '1,',
    )
    .map(repeatedTo(HALF_A_MEGABYTE)),
  fc
    .constantFrom('“No.” ', '"No" ', '‘No’\n', '«No», he said.\n\n', '“')
    .map((quote) => quote.repeat(QUOTES)),
);
