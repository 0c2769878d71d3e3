/**
 * Days of the Gregorian calendar, and how dates are written in values: ISO 8601-1, and its extension for what is not
 * a whole date, ISO 8601-2, in the form that the Library of Congress publishes as EDTF (loc.gov/standards/datetime):
 *
 * - `2021-06-11`, `2021-06`, `2021`, `-0574` for 575 BC; weeks `2021-W23`
 * - `199X` the 1990s, `18XX` the 19th century (EDTF level 1)
 * - `2021-22` spring of 2021, as 21 to 24 stand for the seasons (level 1)
 * - `XXXX-06-11` 11 June of a year that is not said (level 2)
 * - `2022-01/2022-06` an interval, both ends included: the first half of 2022
 */

export const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']; // prettier-ignore
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** EDTF's numbers for the seasons. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }; // prettier-ignore

const DAY_MS = 86_400_000;

/** The month that a name or its abbreviation means, 1 to 12; 0 for none. */
export function monthNumber(name: string): number {
  const key = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

/** Whether the calendar has the day: 31 February is none. */
export function exists(year: number, month: number, day: number): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The days from 1 January 1970 to a date `2021-06-11`: dates as numbers, to reckon with. */
export function dayNumber(date: string): number {
  return Date.parse(date) / DAY_MS;
}

/** The date `2021-06-11` of a day's number. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: number): number {
  return new Date(day * DAY_MS).getUTCDay();
}

/** The ISO week of a day, `2021-W23`: it belongs to the year of its Thursday. */
export function weekOf(day: number): string {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  const year = dateOf(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${two(week)}`;
}

/** The month `count` months after `2021-06`, before it where negative. */
export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${four(Math.floor(months / 12))}-${two((months % 12) + 1)}`;
}

/** A part of a year as an interval of months: `2022-04/2022-06` is the second of four. */
export function partOfYear(year: string, part: number, of: number): string {
  const months = 12 / of;
  return `${year}-${two((part - 1) * months + 1)}/${year}-${two(part * months)}`;
}

export const two = (n: number): string => String(n).padStart(2, '0');
export const four = (n: number): string => String(n).padStart(4, '0');
