import type { Value } from './values';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const LONG = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH = `(?:${LONG}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d{2}';
const TO = '\\s?(?:[-–—]|to|and|&)\\s?';
const EDGE = '\\b(?<![/.,-])';
const END = '(?!\\w)';
const PART = '(?:(?:early|mid|late|the end of|end of|the beginning of|the start of|earlier|later)[ -])?';
const PERIOD =
  '(?:week|weekend|month|year|decade|century|quarter|summer|winter|spring|autumn|fall|term|semester)';
const COUNT =
  '(?:\\d{1,3}|a few|few|several|couple of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)';
const SPANS = '(?:days|weeks|months|years|decades)';

/** What every month begins with: a quick look before the slow patterns. */
const MONTH_BEGINS =
  /\b(?:J[au][nl]|JA|JU|Feb|FEB|Ma[ry]|MAR|Apr|APR|Aug|AUG|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC)/;

/** Absolute forms first: what they claim, a looser one does not take apart. */
const ABSOLUTE = new RegExp(
  [
    // 28 September 2021; 21st of September, 1971; Friday, 11 June; 15–17 June
    `(?:${WEEKDAY},?\\s)?(?:the\\s)?(?<d1>${DAY})(?:${TO}${DAY})?(?:\\sof)?\\s(?<m1>${MONTH})(?:,?\\s(?<y1>${YEAR}))?`,
    // June 11, 2021; May 15 to 20, 2022; Friday, June 11; March 9-April 2
    `(?:${WEEKDAY},?\\s)?(?<m2>${MONTH})\\s(?<d2>${DAY})(?!\\d|,\\d{3})(?:${TO}(?:${MONTH}\\s)?${DAY}(?!\\d))?(?:,?\\s(?<y2>${YEAR}))?`,
    // May of last year; late February; March 2020
    `${PART}(?<m3>${MONTH})(?:,?\\s(?:of\\s)?(?<y3>${YEAR}|(?:last|this|next|that)\\syear)|${TO}${MONTH}\\s(?<y4>${YEAR}))`,
    `(?<iso>${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))`,
    `(?<dmy>(?:0?[1-9]|[12]\\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:19|20)\\d{2})`,
    `(?:the\\s)?(?:first|second|third|fourth|last)\\s(?:half|quarter|three\\squarters)\\sof\\s(?<y5>${YEAR})`,
    `(?:Q[1-4]\\s(?<y6>${YEAR}))`,
    `(?:the\\s)?(?:\\d{1,2}(?:st|nd|rd|th)|nineteenth|twentieth|twenty-first)[\\s-][Cc]entury`,
  ]
    .map((form) => `${EDGE}${form}${END}`)
    .join('|'),
  'g',
);

const YEARS = new RegExp(
  `\\b(?<![/.,$€£¥#:-])${PART}${YEAR}(?:s|[-–—/](?:${YEAR}|\\d{2}))?(?![\\w/%:]|[.,]\\d|-\\d)`,
  'g',
);

const WEEKDAYS = new RegExp(`${EDGE}(?:(?:[Ee]arly|[Ll]ate)\\s)?(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming)\\s)?(?:${WEEKDAY}|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)${END}`, 'g'); // prettier-ignore
const RELATIVE = new RegExp(
  `\\b(?<![/.,-])(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier|[Mm]id|[Ee]nd of)[ -])?(?:[Tt]hat\\ssame|[Tt]his\\s(?:coming|past)|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ame|[Tt]hat|[Pp]revious|[Ff]ollowing|[Pp]ast|[Cc]oming)\\s(?:${PERIOD}|${LONG}|day|${COUNT}\\s${SPANS})${END}`,
  'g',
);
const DECADES = /\b(?<![/.,$-])(?:19|20)?[2-9]0s(?!\w)/g;

/** Months alone; those that are words as well need a preposition before them. */
const ALONE = new RegExp(`\\b(?<![/.-])${PART}(?:${LONG})${END}`, 'g');
const BEFORE_MONTH =
  /\b(?:in|since|by|until|till|from|to|of|during|before|after|through|last|next|this|early|late|mid|and|between|every)[ -]?$/i;

/** Finds calendar dates, weekdays, years and relative dates; not durations, nor "today" and "now". */
export function findDates(text: string): Value[] {
  const found: Value[] = [];
  const add = (match: RegExpExecArray, value?: string): void => {
    const lead = /^(?:the\s)/i.exec(match[0])?.[0].length ?? 0;
    const date: Value = { start: match.index + lead, end: match.index + match[0].length, type: 'date' };
    if (value !== undefined) date.value = value;
    found.push(date);
  };
  const digits = /\d/.test(text);
  const month = MONTH_BEGINS.test(text);
  if (digits || month) for (const match of text.matchAll(ABSOLUTE)) add(match, isoOf(match.groups!));
  if (digits) {
    for (const match of text.matchAll(YEARS))
      if (isYear(text, match)) add(match, /^\d{4}$/.test(match[0]) ? match[0] : undefined);
    for (const match of text.matchAll(DECADES)) add(match);
  }
  if (/day|DAY/.test(text)) for (const match of text.matchAll(WEEKDAYS)) add(match);
  for (const match of text.matchAll(RELATIVE)) if (isRelative(match[0])) add(match);
  if (month) {
    for (const match of text.matchAll(ALONE)) {
      const word = /(?:March|May|April|June|August)$/.test(match[0]);
      if (!word || BEFORE_MONTH.test(text.slice(Math.max(0, match.index - 12), match.index))) add(match);
    }
  }
  return found;
}

function isoOf(groups: Record<string, string | undefined>): string | undefined {
  if (groups.iso !== undefined) {
    const [y, m, d] = groups.iso.split('-').map(Number);
    return exists(y!, m!, d!) ? groups.iso : undefined;
  }
  const year = [groups.y1, groups.y2, groups.y3, groups.y4, groups.y5, groups.y6].find(
    (y) => y !== undefined && /^\d{4}$/.test(y),
  );
  const month =
    MONTHS.findIndex((name) =>
      name.startsWith((groups.m1 ?? groups.m2 ?? groups.m3 ?? '-').slice(0, 3).toLowerCase()),
    ) + 1;
  if (year === undefined) return undefined;
  if (month === 0) return groups.y5 !== undefined || groups.y6 !== undefined ? year : undefined;
  const day = parseInt(groups.d1 ?? groups.d2 ?? '', 10);
  const pad = (n: number): string => String(n).padStart(2, '0');
  if (Number.isNaN(day)) return `${year}-${pad(month)}`;
  return exists(Number(year), month, day) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** Whether the calendar has the day: 31 February is none. */
function exists(year: number, month: number, day: number): boolean {
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "2,000 troops" is no year, nor is "2000 troops"; "the 1990s" and "in 2000 Russia" are. */
function isYear(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  if (
    /(?:resolutions?|no\.?|nos\.?|number|article|room|flight|highway|page|tel|about|some|nearly|over|almost|than|least|USD|EUR|RMB|Rs\.?|US)\s$/i.test(
      before,
    )
  )
    return false;
  if (
    /^\s(?:people|troops|soldiers|million|billion|thousand|percent|per|men|women|children|police|km|kg|miles|met|tons|tonnes|hours|meters|metres|feet|dollars|euros|yuan|yen|pounds|rubles|roubles|rupees|members|students|jobs|cases|households)/.test(
      behind,
    )
  )
    return false;
  return true;
}

/** "This day", "that month", "past year" are no dates; "that day", "this month", "last year" are. */
function isRelative(text: string): boolean {
  if (/\sday$/.test(text)) return /^(?:that same|that|previous|following|same|next)\s/i.test(text);
  return !/^(?:that|past|same)\s(?!year|week)/i.test(text);
}
