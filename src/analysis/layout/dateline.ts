import type { Span } from '../analysis';
import type { Dateline } from './layout';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DATE = `(?:${WEEKDAY},?\\s)?(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\s${MONTH})(?:,?\\s\\d{4})?`;
/** Letters of the Latin script alone: the classes of all Unicode's letters take the longest to compile of a start. */
const UPPER = 'A-Z\\u00C0-\\u00DE\\u0100-\\u024E\\u1E00-\\u1EFE';
const LETTER = 'A-Za-z\\u00C0-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF';
const NAME = `[${UPPER}][${LETTER}.’'-]*`;
const CAPITAL_NAME = `[${UPPER}][${UPPER}\\u0300-\\u036F.’'-]+`;
const REGION = `(?:,\\s${NAME}(?:\\s${NAME}){0,2})?`;
const PLACE = `${NAME}(?:\\s(?:[${UPPER}]|d[eo]\\s|of\\s)[${LETTER}.’'-]*){0,3}${REGION}`;
const CAPITALS = `${CAPITAL_NAME}(?:\\s${CAPITAL_NAME}){0,3}${REGION}`;
const AGENCY = `[${UPPER}][${LETTER}\\d.&’'/ -]{1,40}`;
const DASH = '(?:-{1,2}|–|—)';

/** Where a report was filed, when, and by whom; in the forms that agencies use. */
const FORMS: readonly RegExp[] = [
  // MOSCOW, June 11. /TASS/.   PHNOM PENH, May 27 (Xinhua) --
  new RegExp(`^(?<place>${PLACE}),\\s(?<date>${DATE})[.,]?\\s?(?:/(?<a1>${AGENCY})/|\\((?<a2>${AGENCY})\\))\\s?(?:[.:]|${DASH})*`),
  // WASHINGTON (Reuters) -
  new RegExp(`^(?<place>${CAPITALS}|${PLACE})\\s(?:/(?<a1>${AGENCY})/|\\((?<a2>${AGENCY})\\))\\s?(?:\\.|${DASH})+`),
  // GENEVA, 12 March –   MOSCOW, June 11.
  new RegExp(`^(?<place>${CAPITALS}),\\s(?<date>${DATE})\\s?(?:[.:]|${DASH})`),
  // TEHRAN —
  new RegExp(`^(?<place>${CAPITALS})\\s?(?:–|—|--|\\s-)\\s?(?=\\S)`),
  // afrol News, 25 March -
  new RegExp(`^(?<a1>[${LETTER}][${LETTER}. ]{2,30}),\\s(?<date>${DATE})\\s?${DASH}`),
]; // prettier-ignore

/** What mirrors put before a dateline: their own words, a date by its name; bounded: read from the first letters alone. */
const STAMP = /^\s*(?:(?:[^.!?]{0,100}\b)?(?:date|updated|published|posted)\b\s*:?\s*\d{4}-\d{2}-\d{2}\s+)?/i;

/** Without one of these no form fits: a quick look before the slow patterns. */
const LIKELY = /[-–—/(\d]/;
const ISO_DATE = /\d{4}-\d{2}-\d{2}/;

/**
 * @param text a block's text
 * @returns the dateline at its start, with its parts; null when there is none
 */
export function findDateline(text: string): Dateline | null {
  const stamp = ISO_DATE.test(text.slice(0, 200))
    ? STAMP.exec(text.slice(0, 200))![0].length
    : text.search(/\S|$/);
  const rest = text.slice(stamp, stamp + 200);
  if (!LIKELY.test(rest)) return null;
  for (const form of FORMS) {
    const match = form.exec(rest);
    if (!match) continue;
    const groups = match.groups!;
    const find = (part: string | undefined): Span | null => {
      if (part === undefined) return null;
      const start = stamp + match[0].indexOf(part);
      return { start, end: start + part.trimEnd().length };
    };
    return {
      start: stamp,
      end: stamp + match[0].trimEnd().length,
      place: find(groups.place),
      date: find(groups.date),
      outlet: find(groups.a1 ?? groups.a2),
    };
  }
  return null;
}

const ADDRESS = /^\s*https?:\/\/\S+\s*$/;
const DATE_IN_ADDRESS =
  /(?<=[/_-])((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/**
 * The day on which a page was published, where its address says so: "https://…/2022/06/13/…".
 * @param text a block's text as given
 * @returns the day in ISO 8601 and where it stands; null where the text is no address or has no date in it
 */
export function dateOfAddress(text: string): (Span & { value: string }) | null {
  const match = ADDRESS.test(text) ? DATE_IN_ADDRESS.exec(text) : null;
  if (!match) return null;
  const value = `${match[1]!}-${match[3]!}-${match[4]!}`;
  if (new Date(value).toISOString().slice(0, 10) !== value) return null;
  return { start: match.index, end: match.index + match[0].length, value };
}
