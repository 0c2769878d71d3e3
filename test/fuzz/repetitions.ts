import fc from 'fast-check';
import type { Document } from './document';

/** One thing over and over: what takes more time for each the more of it there is, shows. */
export interface Repetition {
  unit: string;
  /** Whether the names are others each time. */
  varied: boolean;
  /** How often, for a text of some length. */
  count: number;
  markdown: boolean;
}

/** @param times how many times as often */
export function repeated({ unit, varied, count, markdown }: Repetition, times = 1): Document {
  const text = varied
    ? Array.from({ length: count * times }, (_, i) => otherNames(unit, i)).join('')
    : unit.repeat(count * times);
  return { text, markdown, force: true };
}

const SYLLABLES = ['ba', 'ko', 'ri', 'len', 'dus', 'vo', 'mir', 'sha', 'gun', 'te'];

/** Names that no other number gives: Orlo, Orlobali, Orlobale … */
function otherNames(unit: string, i: number): string {
  const ending = Array.from(String(i), (digit) => SYLLABLES[Number(digit)]).join('');
  return unit.replace(/\p{Lu}\p{Ll}{2,}/gu, (name) => name + ending);
}

function ofLength(length: number, units: fc.Arbitrary<string>): fc.Arbitrary<Repetition> {
  return fc
    .record({ unit: units, varied: fc.boolean(), markdown: fc.boolean() })
    .map((record) => ({ ...record, count: Math.ceil(length / Math.max(record.unit.length, 1)) }));
}

/** Long enough that the time of one analysis can be told from that of another. */
const LONG = 50_000;

/** @param texts what the repeated pieces are cut from */
export function repetitionsOf(texts: fc.Arbitrary<string>): fc.Arbitrary<Repetition> {
  const units = fc
    .tuple(texts, fc.nat(600), fc.integer({ min: 1, max: 120 }), fc.constantFrom('', ' ', '\n', '\n\n'))
    .map(([text, from, size, glue]) => text.slice(from % (text.length || 1)).slice(0, size) + glue);
  return ofLength(LONG, units);
}

/** Half of what is to be survived, a megabyte and 100,000 quotations: twice as much is analysed too. */
const HALF_A_MEGABYTE = 500_000;
const QUOTATIONS = 50_000;

const lines = fc.constantFrom(
  'Minister Lena Okoye said the talks would go on. ',
  '“We go,” Lena Okoye said, “and you?” ',
  'Lena Okoye spoke. “We go,” she said. ',
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
);
const quotations = fc
  .record({
    unit: fc.constantFrom('“No.” ', '"No" ', '‘No’\n', '«No», he said.\n\n', '“No”, Lena said. '),
    markdown: fc.boolean(),
    varied: fc.boolean(),
  })
  .map((record) => ({ ...record, count: QUOTATIONS }));

/** Single lines, and more quotations than any document has. */
export const hugeRepetitions: fc.Arbitrary<Repetition> = fc.oneof(
  ofLength(HALF_A_MEGABYTE, lines),
  quotations,
);
