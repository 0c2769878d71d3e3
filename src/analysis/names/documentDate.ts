import type { Span } from '../analysis';
import type { Block } from '../layout/layout';

/** A document's date, and where it says so. */
export interface OwnDate extends Span {
  /** ISO 8601, as precise as the text. */
  value: string;
  /** Index of the block. */
  block: number;
}

interface Dated extends Span {
  value?: string;
}

/** A document's first blocks hold what it says of itself, and its last ones where it was signed. */
const HEAD = 12;
const FOOT = 3;
/** Longer lines speak of something else as well. */
const LINE = 80;
/** A report is published, and updated, within days. */
const NEAR_MS = 14 * 86_400_000;
/** What may stand beside a date in a line of its own. */
const BESIDE =
  /\b(?:\p{Lu}[\p{L}.’'-]*|date|dated|published|updated|posted|released|issued|last|on|at|the|for|\d{1,2}:\d{2}|[ap]\.?m\.?)(?!\p{L})/gu;

/**
 * The date that a document gives itself: its dateline's, else that of a line of its own in the head, else that of the
 * address it was published at, else one in its headings, else that of a last line. A dateline without year takes it
 * from one of the others that is near; where none is, the document's date stays unknown.
 * @param blocks of the document
 * @param datesIn the dates found in a block, by its index
 */
export function documentDate(
  blocks: readonly Block[],
  datesIn: (block: number) => readonly Dated[],
): OwnDate | null {
  const head = blocks.slice(0, HEAD);
  const others = [
    ...pick(head, (block, i) => (isDateLine(block, datesIn(i)) ? datesIn(i) : []), 0),
    ...head.flatMap((block, i) => (block.address ? [{ ...block.address, block: i }] : [])),
    ...pick(
      head,
      (block, i) => (isTitle(block) ? datesIn(i).filter((date) => !isOfAnother(block, date)) : []),
      0,
    ),
    ...pick(
      blocks.slice(-FOOT),
      (block, i) => (isDateLine(block, datesIn(i)) ? datesIn(i) : []),
      Math.max(0, blocks.length - FOOT),
    ),
  ];
  const lined = head.findIndex(({ dateline }) => dateline !== null);
  if (lined >= 0) {
    const { end } = head[lined]!.dateline!;
    const within = datesIn(lined).filter((date) => date.end <= end && date.value !== undefined);
    const full = fullest(within);
    if (full) return { ...full, block: lined };
    const day = within.find(({ value }) => /^XXXX-\d{2}-\d{2}$/.test(value!));
    if (day) {
      const year = others.map(({ value }) => nearYear(value, day.value!)).find((y) => y !== null);
      return year
        ? { start: day.start, end: day.end, value: day.value!.replace('XXXX', year), block: lined }
        : null;
    }
  }
  return others[0] ?? null;
}

/** The fullest date of each block that has one, days before months. */
function pick(
  blocks: readonly Block[],
  dates: (block: Block, index: number) => readonly Dated[],
  offset: number,
): OwnDate[] {
  const found = blocks.flatMap((block, i) => {
    const date = fullest(dates(block, i + offset));
    return date ? [{ ...date, block: i + offset }] : [];
  });
  return [
    ...found.filter(({ value }) => value.length === 10),
    ...found.filter(({ value }) => value.length < 10),
  ];
}

/** Of "11 June" and "2021-06-11" the one with a year; a day before a month. */
function fullest(dates: readonly Dated[]): (Span & { value: string }) | null {
  for (const form of [/^\d{4}-\d{2}-\d{2}$/, /^\d{4}-(?:0[1-9]|1[0-2])$/]) {
    const date = dates.find(({ value }) => value !== undefined && form.test(value));
    if (date) return { start: date.start, end: date.end, value: date.value! };
  }
  return null;
}

const isTitle = ({ kind, text }: Block): boolean =>
  kind === 'heading' || (text.length <= LINE && !/[.;:]\s*$/.test(text));

/** "The Treaty on Friendship of 12 June 1978": the date of what the document speaks of; bounded: read from a few words. */
const ANOTHERS =
  /\b(?:treaty|agreement|accords?|convention|resolution|protocol|act|law|decree|memorandum|charter)\b.{0,80}\bof\s$/i;
const isOfAnother = ({ text }: Block, { start }: Span): boolean =>
  ANOTHERS.test(text.slice(Math.max(0, start - 120), start));

/** "Friday, 11 June 2021", "Brussels, 12 March 2021", "Published: 2021-06-11 10:30". */
function isDateLine({ text }: Block, dates: readonly Dated[]): boolean {
  const date = dates[0];
  if (date === undefined || text.length > LINE) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  return (
    rest.replace(BESIDE, '').replace(/[^\p{L}\p{N}]/gu, '').length === 0 &&
    rest.trim().split(/\s+/).length <= 6
  );
}

/** The year in which a day without one falls near a date. */
function nearYear(date: string, day: string): string | null {
  if (date.length !== 10) return null;
  const year = Number(date.slice(0, 4));
  for (const y of [year, year - 1, year + 1])
    if (Math.abs(Date.parse(day.replace('XXXX', String(y))) - Date.parse(date)) <= NEAR_MS) return String(y);
  return null;
}
