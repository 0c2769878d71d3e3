import {
  addMonths,
  dateOf,
  dayNumber,
  exists,
  partOfYear,
  SEASONS,
  WEEKDAYS,
  weekdayOf,
  weekOf,
} from './calendar';
import { tenseAround } from './tense';

/** A date mention in its text, with what is known of it. */
export interface DateInText {
  start: number;
  end: number;
  value?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A month or a day; 21 to 24 in the month's place are seasons. */
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])(?!\d)/;
const YEAR = /^\d{4}(?!\d)/;
const QUALIFIER = /\b(last|next|this|past|coming|every|each)\s$/i;
const YEAR_BEHIND = /^,?\s(?:of\s)?(this|last|next)\syear\b/i;
const WEEK_BEHIND = /^\s(?:of\s)?(this|last|next)\sweek\b/i;
const SHIFTS: Readonly<Record<string, number>> = {
  this: 0, that: 0, same: 0, 'that same': 0, last: -1, previous: -1, preceding: -1, 'this past': -1, past: -1, next: 1, following: 1, coming: 1, 'this coming': 1,
}; // prettier-ignore
/** These are told from another date in the text, not from the document's own. */
const FROM_TEXT = /^(?:that|same|that same|previous|preceding|following)$/;
/** Days within which a date is meant where nothing shows whether the text looks back or ahead. */
const NEAR = 120;
const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 }; // prettier-ignore

/**
 * The value of a date that needs the document's own date, or one told before it, to be known: "Friday", "11 June",
 * "last week", "the previous day".
 * @param text the block's text
 * @param mention the date in it
 * @param own the document's date in ISO 8601, a day or a month; null where it has none
 * @param before the values of the dates before it in the block, the last one last
 * @returns its value (see calendar.ts); null where it stays unknown
 */
export function relativeValue(
  text: string,
  mention: DateInText,
  own: string | null,
  before: readonly string[],
): string | null {
  const words = text.slice(mention.start, mention.end).toLowerCase().replace(/\s+/g, ' ');
  if (mention.value?.startsWith('XXXX')) return inYear(text, mention, words, own, before);
  const weekday = WEEKDAYS.indexOf(words);
  if (weekday >= 0)
    return own !== null && DAY.test(own) ? onWeekday(text, mention, weekday, dayNumber(own)) : null;
  return byPlace(words, own, before);
}

/** "11 June", "in May", "May of last year": the year is the one nearest in the direction that the words show. */
function inYear(
  text: string,
  { start, end, value }: DateInText,
  words: string,
  own: string | null,
  before: readonly string[],
): string | null {
  const fill = (y: number): string => value!.replaceAll('XXXX', String(y));
  const narrated = /\b[Ii]n\s(\d{4})\b[^.;]{0,80}$/.exec(text.slice(Math.max(0, start - 90), start))?.[1];
  if (narrated !== undefined && before.at(-1) === narrated)
    return isDay(fill(Number(narrated))) ? fill(Number(narrated)) : null;
  if (own === null) return null;
  const year = Number(own.slice(0, 4));
  const said = YEAR_BEHIND.exec(text.slice(end, end + 24)) ?? / of (this|last|next) year$/.exec(words);
  if (said) {
    const there = fill(year + SHIFTS[said[1]!.toLowerCase()]!);
    return isDay(there) ? there : null;
  }
  if (words.endsWith(' year')) return null;
  const away = (y: number): number => distance(fill(y), own);
  const years = [year - 1, year, year + 1].filter((y) => isDay(fill(y)));
  const named = weekdayNamed(words, years, fill);
  if (named !== null) return fill(named);
  const qualifier = QUALIFIER.exec(text.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase();
  const way = qualifier ?? tenseAround(text, start, end);
  const chosen =
    way === 'last' || way === 'past'
      ? years.findLast((y) => away(y) < (way === 'past' ? 1 : 0))
      : way === 'next' || way === 'coming' || way === 'future'
        ? years.find((y) => away(y) > (way === 'future' ? -1 : 0))
        : way === 'this'
          ? year
          : years.find((y) => Math.abs(away(y)) <= NEAR);
  return chosen === undefined ? null : fill(chosen);
}

/** Whether a value's first day, where it is one, is in the calendar: 29 February is not in every year. */
function isDay(value: string): boolean {
  const [first] = value.split('/');
  if (!DAY.test(first!)) return true;
  const [y, m, d] = first!.split('-').map(Number);
  return exists(y!, m!, d!);
}

/** Days from the document's date to a day or a month; none within the same month. */
function distance(value: string, own: string): number {
  const [first] = value.split('/');
  if (DAY.test(first!) && DAY.test(own)) return dayNumber(first!) - dayNumber(own);
  if (first!.slice(0, 7) === own.slice(0, 7)) return 0;
  return dayNumber(`${first!.slice(0, 7)}-15`) - dayNumber(`${own.slice(0, 7)}-15`);
}

/** "Friday, 11 June": in one of the years alone the day is a Friday. */
function weekdayNamed(words: string, years: readonly number[], fill: (y: number) => string): number | null {
  const weekday = WEEKDAYS.findIndex((day) => words.startsWith(day));
  if (weekday < 0) return null;
  const fitting = years.filter((y) => weekdayOf(dayNumber(fill(y).split('/')[0]!)) === weekday);
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The last such day up to the document's own, the next one where the words look ahead. */
function onWeekday(text: string, { start, end }: DateInText, weekday: number, own: number): string | null {
  const back = (weekdayOf(own) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(own) + 7) % 7;
  const week = WEEK_BEHIND.exec(text.slice(end, end + 16))?.[1]?.toLowerCase();
  const monday = own - ((weekdayOf(own) + 6) % 7);
  const inWeek = (shift: number): string => dateOf(monday + ((weekday + 6) % 7) + 7 * shift);
  if (week !== undefined) return inWeek(SHIFTS[week]!);
  const qualifier = QUALIFIER.exec(text.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase();
  if (qualifier === 'every' || qualifier === 'each') return null;
  if (qualifier === 'last' || qualifier === 'past') return dateOf(own - (back || 7));
  if (qualifier === 'next' || qualifier === 'coming') return dateOf(own + (ahead || 7));
  const tense = tenseAround(text, start, end);
  if (qualifier === 'this' && tense === null) return inWeek(0);
  return dateOf(tense === 'future' ? own + ahead : own - back);
}

/** "Last week", "earlier this month", "the previous day", "three days ago", "the first half of this year". */
function byPlace(words: string, own: string | null, before: readonly string[]): string | null {
  const ago = /^(\S+) (day|week|month)s? ago$/.exec(words);
  if (ago) {
    const count = COUNTS[ago[1]!] ?? Number(ago[1]);
    return own !== null && Number.isInteger(count) ? shifted(own, ago[2]!, -count) : null;
  }
  const apart = /^a (day|week|month|year) (earlier|later)$/.exec(words);
  if (apart) return fromText(apart[1]!, apart[2] === 'earlier' ? -1 : 1, own, before);
  const part =
    /^(first|second|third|fourth|last|final) (half|quarter) of (?:the year )?(this|last|next) year$/.exec(
      words,
    );
  if (part && own !== null) {
    const of = part[2] === 'half' ? 2 : 4;
    const number = ['first', 'second', 'third', 'fourth'].indexOf(part[1]!) + 1 || of;
    return number <= of ? partOfYear(String(Number(own.slice(0, 4)) + SHIFTS[part[3]!]!), number, of) : null;
  }
  const placed =
    /^(?:(?:early|late|later|earlier|mid|(?:end|beginning|start|middle) of)[ -])?(that same|this coming|this past|[a-z]+) ([a-z]+)$/.exec(
      words,
    );
  const shift = placed && SHIFTS[placed[1]!];
  if (!placed || shift === undefined || shift === null) return null;
  const unit = placed[2]!;
  if (FROM_TEXT.test(placed[1]!)) return fromText(unit, shift, own, before);
  // "This past month" ends with the day of the text and not with a month.
  if (own === null) return null;
  return placed[1] === 'this past' && /^(?:month|quarter|year)$/.test(unit)
    ? null
    : shifted(own, unit, shift);
}

/** From the last date before it that is precise enough; "the previous day" else from the document's own. */
function fromText(unit: string, shift: number, own: string | null, before: readonly string[]): string | null {
  const precise = unit === 'day' || unit.startsWith('week') ? DAY : unit === 'month' ? MONTH : YEAR;
  const base =
    before.findLast((value) => precise.test(value)) ?? (unit === 'day' && shift === -1 ? own : null);
  return base === null ? null : shifted(base, unit, shift);
}

/** The day, week, month, season or year that stands `shift` units from a date's own; null where that is unknown. */
function shifted(date: string, unit: string, shift: number): string | null {
  const year = Number(date.slice(0, 4));
  if (unit === 'year') return String(year + shift);
  if (unit === 'decade') return shift === 0 ? `${date.slice(0, 3)}X` : null;
  if (unit === 'century') return shift === 0 ? `${date.slice(0, 2)}XX` : null;
  if (date.length < 7) return null;
  const month = addMonths(date.slice(0, 7), unit === 'month' ? shift : unit === 'quarter' ? 3 * shift : 0);
  if (unit === 'month') return month;
  if (unit === 'quarter') return partOfYear(month.slice(0, 4), Math.ceil(Number(month.slice(5)) / 3), 4);
  if (Object.hasOwn(SEASONS, unit)) return season(unit, year, Number(month.slice(5)), shift);
  if (!DAY.test(date)) return null;
  const day = dayNumber(date) + shift * (unit === 'day' ? 1 : 7);
  if (unit === 'day') return dateOf(day);
  if (unit === 'week') return weekOf(day);
  // At a week's beginning "this weekend" is as often the one just over.
  if (shift === 0 && /[12]/.test(String(weekdayOf(day)))) return null;
  const saturday = day - ((weekdayOf(day) + 6) % 7) + 5;
  return unit === 'weekend' ? `${dateOf(saturday)}/${dateOf(saturday + 1)}` : null;
}

/** Seasons of the north by whole months: the last one that is over, the next to begin. A winter is of two years. */
function season(name: string, year: number, month: number, shift: number): string | null {
  if (name === 'winter') return null;
  const first = 3 * (SEASONS[name]! - 20);
  const over = month > first + 2;
  const begun = month >= first;
  const chosen = shift === 0 ? year : shift < 0 ? (over ? year : year - 1) : begun ? year + 1 : year;
  return `${chosen}-${SEASONS[name]!}`;
}
