import { exists, four, monthNumber, partOfYear, SEASONS, two } from './calendar';
import { matches, type Value, withoutOverlap } from './value';

const LONG = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH = `(?:${LONG}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?|${LONG.toUpperCase()})`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
/** Before a day of the month, short forms do too: "Fri, 11 Jun 2021". */
const LEAD = `(?:${WEEKDAY},?|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\\b\\.?,?)\\s`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d{2}';
const TO = '\\s?(?:[-–—]|to|and|&)\\s?';
const UNTIL = '\\s?(?:[-–—]|to|until|through)\\s?';
/** No part of a number or a path, nor behind a hyphen, but "mid-June". */
const EDGE = '\\b(?<!/|\\d[.,]|(?<!\\b[Mm]id|[\\s-])-)';
const END = '(?!\\w)';
const WHICH = '(?:last|this|next|that|the same|the previous|the following)';
/** "15 and 20 people": the second number counts something. */
const COUNTED =
  '(?!\\s(?:people|others|more|per|[mb]illion|(?!(?:was|is|has|as|its|this|his|across)\\b)[a-z]+s\\b))';

/** What every month begins with: a quick look before the slow patterns. */
const MONTH_BEGINS =
  /\b(?:J[au][nl]|JA|JU|Feb|FEB|Ma[ry]|MA[RY]|Apr|APR|Aug|AUG|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC)/;

/** Absolute forms, the longest first: what they claim, a shorter one does not take apart. */
const ABSOLUTE = new RegExp(
  [
    // 28 September 2021; 21st of September, 1971; Friday, 11 June; 15–17 June; 28 June to 2 July; the 5th day of May 1992
    `(?:${LEAD}(?:the\\s)?)?(?<d1>${DAY})(?:(?<to1>${TO})(?<e1>${DAY})|\\s(?<b1>${MONTH})${UNTIL}(?<f1>${DAY}))?(?:\\sday)?(?:\\sof)?\\s(?<m1>${MONTH})(?:,?\\s(?<y1>${YEAR}))?`,
    // June 11, 2021; May 15 to 20, 2022; Friday, June 11; March 9-April 2; Jan.12
    `(?:${LEAD})?(?<m2>${MONTH})(?:\\s|(?<=\\.))(?<d2>${DAY})(?!\\d|,\\d{3})(?:(?<to2>${TO})(?<e2>${DAY})(?!\\w|,\\d{3})${COUNTED}|${UNTIL}(?<n2>${MONTH})\\s(?<f2>${DAY})(?!\\w|,\\d{3}))?(?:,?\\s(?<y2>${YEAR}))?`,
    // July 2021 to June 2022; March-May 2020
    `(?<m3>${MONTH})(?:,?\\s(?:of\\s)?(?<y3>${YEAR}))?${UNTIL}(?<n3>${MONTH}),?\\s(?:of\\s)?(?<z3>${YEAR})`,
    // March 2020; May of last year
    `(?<m4>${MONTH}),?\\s(?:(?:of\\s)?(?<y4>${YEAR})|of\\s${WHICH}\\syear)`,
    `(?<iso>${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
    // 11.06.2021; 11/6/2021 where only one can be the month
    `(?<d5>0?[1-9]|[12]\\d|3[01])(?<mark>[./])(?<m5>0?[1-9]|[12]\\d|3[01])\\k<mark>(?<y5>(?:19|20)\\d{2})`,
    // the first half of 2022; the second quarter of last year
    `(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|last|final)\\s(?<part>half|quarter)\\sof\\s(?:the\\syear\\s)?(?:(?<y6>${YEAR})|${WHICH}\\syear)`,
    // Q2 2022, 2Q2022, H1 2022
    `(?:(?<letter>[QH])(?<q1>[1-4])|(?<q2>[1-4])(?<after>[QH]))(?:\\s|\\sof\\s)?(?<y7>${YEAR})`,
    `(?<season>spring|summer|autumn|fall|winter)\\s(?:of\\s)?(?<y8>${YEAR})`,
    `(?:(?<nthC>\\d{1,2})(?:st|nd|rd|th)|(?<wordC>eighteenth|nineteenth|twentieth|twenty-first))[\\s-][Cc]entury`,
    // 575 BC, AD 250
    `(?<bc>[1-9]\\d{0,3})\\s?(?:BCE?\\b|B\\.C\\.(?:E\\.)?)|(?:AD|A\\.D\\.)\\s?(?<ad>[1-9]\\d{0,3})|(?<ce>[1-9]\\d{0,3})\\s(?:AD|CE)`,
  ]
    .join('|')
    .replace(/^/, `(?=[\\dJFMASONDTWQHaeflnstw])${EDGE}(?:`)
    .concat(`)${END}`),
  'g',
);
const CENTURY_WORDS: Readonly<Record<string, number>> = { eighteenth: 18, nineteenth: 19, twentieth: 20, 'twenty-first': 21 }; // prettier-ignore
const ORDINALS: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4 }; // prettier-ignore

/** 2021, 2015-20, 1990s; one before 1500 only where a word before it calls it a year. */
const YEARS = new RegExp(
  `\\b(?<![/$€£¥#:]|\\d[.,]|(?<!\\b[Mm]id|[\\s-])-)(?<year>${YEAR}|(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Aa]round|[Cc]irca|c\\.)\\s)1[0-4]\\d{2}(?=[.,;:)!?]|$|\\s(?:[A-Z]|and\\b|when\\b|by\\b|the\\b|as\\b)))(?:(?<s>s)|[-–—/](?<until>${YEAR}|\\d{1,2}))?(?![\\w/%:]|[.,]\\d|-\\d)`,
  'g',
);
const DECADES = new RegExp(`${EDGE}(?<![$])(?<decade>[2-9]0)s(?!\\w)`, 'g');
/** "In her 30s" is an age. */
const AGED = /\b(?:his|her|their|my|our|your|its)\s(?:(?:early|mid|late)[-\s])?$/i;

const WEEKDAYS = new RegExp(`${EDGE}(?:${WEEKDAY}|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)${END}`, 'g');

/** "This fall in prices" is no season. */
const PERIOD =
  '(?:week|weekend|month|quarter|year|summer|winter|spring|autumn|fall(?! (?:in|of|was|is|from|to|has)\\b))';
const SOME =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|a couple of|\\d{1,3})';
/** Named by their place before or behind another time. */
const RELATIVE = new RegExp(
  [
    `(?:(?:early|late|later|earlier|mid|(?:end|beginning|start|middle) of)[ -])?(?:that same|this (?:coming|past)|last|next|this|(?:previous|following|coming|preceding)) ${PERIOD}`,
    `(?:that|same) (?:week|month|year)`,
    `(?:earlier |later )?(?:this|that) (?:decade|century)`,
    `(?:that same|that|(?:previous|following|same|next|preceding)) day`,
    `a (?:day|week|month|year) (?:earlier|later)`,
    `${SOME} (?:days|weeks?|months?) ago`,
  ]
    .join('|')
    .replaceAll(' ', '\\s')
    .replace(/^/, `(?=[abcefglmnopst\\d])${EDGE}(?:`)
    .concat(`)${END}`),
  'gi',
);
const RELATIVE_WORDS = /week|month|quarter|year|summer|winter|spring|autumn|fall|\bday|ago\b|decade|century/;

/** Months alone; those that are words or first names as well need a word before them that calls for a month. */
const ALONE = new RegExp(`${EDGE}(?:${LONG})${END}`, 'g');
const IN_MONTH =
  /\b(?:in|since|until|till|during|through|last|next|this|early|late|mid|between|every|the|their|its)[ -]$/i;
const BEFORE_MONTH = /\b(?:by|from|to|of|before|after|and|for|around|over|than)\s$/i;
const NAME_BEHIND = /^\s[A-Z][a-z]/;

/**
 * Finds calendar dates, weekdays, years and what is named by its place before or behind another time; not durations,
 * nor "today" and "now". A month, a weekday or a year is the date; what only says which part or which one ("early",
 * "last", "this") stands outside, save where the words are no date without it ("last week").
 * @param text a block's text
 * @returns dates in order, none over another; those that need no other date to be known have their value
 */
export function findDates(text: string): Value[] {
  const digits = /\d/.test(text);
  const month = MONTH_BEGINS.test(text);
  const found: Value[] = [];
  const add = (match: RegExpExecArray, value?: string | null): void => {
    const date: Value = { start: match.index, end: match.index + match[0].length, type: 'date' };
    if (value) date.value = value;
    found.push(date);
  };
  if (digits || month || /half|quarter|entury/.test(text))
    for (const match of matches(text, ABSOLUTE))
      add(match, absolute(match.groups!, isBetween(text, match.index)));
  if (digits) {
    for (const match of matches(text, YEARS)) if (isYear(text, match)) add(match, years(match.groups!));
    for (const match of matches(text, DECADES))
      if (!AGED.test(text.slice(Math.max(0, match.index - 14), match.index))) add(match, decade(match.groups!.decade!)); // prettier-ignore
  }
  if (/day|DAY/.test(text)) for (const match of matches(text, WEEKDAYS)) add(match);
  if (RELATIVE_WORDS.test(text)) for (const match of matches(text, RELATIVE)) add(match);
  if (month)
    for (const match of matches(text, ALONE))
      if (isMonth(text, match)) add(match, `XXXX-${two(monthNumber(match[0]))}`);
  return sharingYears(text, withoutOverlap(found, text.length));
}

/** "January and June 2022": the first has the year of the second. */
function sharingYears(text: string, dates: Value[]): Value[] {
  for (let i = dates.length - 2; i >= 0; i--) {
    const [date, next] = [dates[i]!, dates[i + 1]!];
    if (!date.value?.startsWith('XXXX') || !/^\d{4}-/.test(next.value ?? '')) continue;
    if (next.start - date.end > 9) continue;
    const between = text.slice(date.end, next.start);
    if (/^(?:,|,?\s(?:and|or|to|until|through)|\s?[-–—])\s?$/.test(between))
      date.value = date.value.replaceAll('XXXX', next.value!.slice(0, 4));
  }
  return dates;
}

type Groups = Record<string, string | undefined>;

/** The value of one of the absolute forms; null where the calendar has no such day or another date must say more. */
function absolute(g: Groups, between: boolean): string | null {
  if (g.m1 !== undefined) {
    if (g.b1 !== undefined) return interval(day(g.y1, g.b1, g.d1), day(g.y1, g.m1, g.f1));
    return days(g.y1, g.m1, g.d1, g.e1, between || !/and|&/.test(g.to1 ?? ''));
  }
  if (g.m2 !== undefined) {
    if (g.n2 !== undefined) return interval(day(g.y2, g.m2, g.d2), day(g.y2, g.n2, g.f2));
    return days(g.y2, g.m2, g.d2, g.e2, between || !/and|&/.test(g.to2 ?? ''));
  }
  if (g.m3 !== undefined) return interval(month(g.y3 ?? g.z3, g.m3), month(g.z3, g.n3!));
  if (g.m4 !== undefined) return month(g.y4, g.m4);
  if (g.iso !== undefined) return existing(g.iso);
  if (g.mark !== undefined) return numeric(g.y5!, Number(g.d5), Number(g.m5), g.mark);
  if (g.part !== undefined) return part(g.y6, g.nth!, g.part === 'half' ? 2 : 4);
  if (g.y7 !== undefined) {
    const of = (g.letter ?? g.after) === 'H' ? 2 : 4;
    const number = Number(g.q1 ?? g.q2);
    return number <= of ? partOfYear(g.y7, number, of) : null;
  }
  if (g.season !== undefined) return `${g.y8!}-${SEASONS[g.season]!}`;
  if (g.bc !== undefined) return g.bc === '1' ? '0000' : `-${four(Number(g.bc) - 1)}`;
  const year = g.ad ?? g.ce;
  if (year !== undefined) return four(Number(year));
  const century = g.wordC === undefined ? Number(g.nthC) : CENTURY_WORDS[g.wordC]!;
  return century > 0 ? `${two(century - 1)}XX` : null;
}

function existing(date: string): string | null {
  const [y, m, d] = date.split('-').map(Number);
  return exists(y!, m!, d!) ? date : null;
}

/** A day of a month; of a leap year where the year is not said. */
function day(year: string | undefined, name: string, number: string | undefined): string | null {
  const m = monthNumber(name);
  const d = parseInt(number ?? '', 10);
  return exists(Number(year ?? 2000), m, d) ? `${year ?? 'XXXX'}-${two(m)}-${two(d)}` : null;
}

function month(year: string | undefined, name: string): string {
  return `${year ?? 'XXXX'}-${two(monthNumber(name))}`;
}

/** "15–17 June" and "between 15 and 17 June" are intervals, and so are "15 and 16"; "15 and 20" have no form of their own. */
function days(
  year: string | undefined,
  name: string,
  first: string | undefined,
  last: string | undefined,
  through: boolean,
): string | null {
  const start = day(year, name, first);
  if (last === undefined) return start;
  const apart = parseInt(last, 10) - parseInt(first!, 10);
  return through || apart === 1 ? interval(start, day(year, name, last)) : null;
}

function isBetween(text: string, start: number): boolean {
  return /\bbetween\s(?:the\s)?$/i.test(text.slice(Math.max(0, start - 12), start));
}

function interval(start: string | null, end: string | null): string | null {
  return start !== null && end !== null && start < end ? `${start}/${end}` : null;
}

/** Points part day, month and year; slashes do in some countries, and month, day and year in others. */
function numeric(year: string, first: number, second: number, mark: string): string | null {
  const write = (m: number, d: number): string | null =>
    exists(Number(year), m, d) ? `${year}-${two(m)}-${two(d)}` : null;
  if (mark === '.' || first > 12 || first === second) return write(second, first);
  return second > 12 ? write(first, second) : null;
}

function part(year: string | undefined, nth: string, of: number): string | null {
  const number = ORDINALS[nth] ?? of;
  return year !== undefined && number <= of ? partOfYear(year, number, of) : null;
}

function years({ year, s, until }: Groups): string | null {
  if (s !== undefined) return decadeOf(year!);
  if (until === undefined) return year!;
  const last = year!.slice(0, 4 - until.length) + until;
  if (last > year!) return `${year!}/${last}`;
  // 2021-06 is no span of years.
  return until.length === 2 && until >= '01' && until <= '12' ? `${year!}-${until}` : null;
}

/** The 1990s, the 2000s; but the 1800s are a century. */
function decadeOf(year: string): string | null {
  if (!year.endsWith('0')) return null;
  return year.endsWith('00') && year < '2000' ? `${year.slice(0, 2)}XX` : `${year.slice(0, 3)}X`;
}

/** "The 80s" are the 1980s; which the 20s are, the words do not say. */
function decade(tens: string): string | null {
  return tens >= '50' ? `19${tens[0]!}X` : null;
}

const COUNTED_NOUN =
  /^\s(?:people|troops|soldiers|million|billion|thousand|percent|per|men|women|children|police|km|kg|met|hours|feet|dollars|euros|yuan|yen|rubles|roubles|rupees)\b/;
const ABOUT = /\b(?:about|some|nearly|over|almost|than|least|around)\s$/i;
const NUMBERED =
  /\b(?:resolutions?|no\.?|nos\.?|number|article|sections?|paragraphs?|clause|regulation|directive|room|flight|highway|page|tel|USD|EUR|RMB|Rs\.?|US|U\.?S\.?C\.?|C\.?F\.?R\.?)\s$/i;
/** Things counted, in the plural: "2000 tents". */
const PLURAL = /^\s(?!(?:was|is|has|as|its|this|his|plus|across|versus)\b)[a-z]+s\b/;
/** What is named by its year: the Games of 2014, Vision 2030. The year is part of the name. */
const EVENT = '(?:Games|Olympics?|Cup|Championships?|Prix|War|Awards?|Expo|Biennale)';
const EVENT_BEHIND = new RegExp(`^\\s(?:[A-Z][\\w’'.-]{0,20}\\s){0,4}${EVENT}\\b`);
const NAMED_BEFORE = /\b(?:Games|Olympics|Cup|Championships?|Awards|Expo|Euro|Vision|Agenda)\s$/;

/** "2000 troops" are no year, nor is "Vision 2030"; "the 1990s" and "in 2000 Russia" are. */
function isYear(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const end = match.index + match[0].length;
  const behind = text.slice(end, end + 80);
  if (NUMBERED.test(before) || NAMED_BEFORE.test(before) || COUNTED_NOUN.test(behind)) return false;
  if (ABOUT.test(before) && PLURAL.test(behind)) return false;
  return !EVENT_BEHIND.test(behind);
}

function isMonth(text: string, match: RegExpExecArray): boolean {
  if (!/^(?:March|May|April|June|August)$/.test(match[0])) return true;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  if (IN_MONTH.test(before)) return true;
  // "June inflation rose" opens a sentence; "Mary May", "and June Park" and "May he rest" are no months.
  const end = match.index + match[0].length;
  if (NAME_BEHIND.test(text.slice(end, end + 3))) return false;
  // bounded: twelve letters.
  return BEFORE_MONTH.test(before) || (/^[AJ]/.test(match[0]) && !/[A-Z]\S*\s$/.test(before));
}
