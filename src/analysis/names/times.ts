import { two } from './calendar';
import { matches, type Value } from './value';

/** Zones whose distance from UTC their name fixes, in hours. */
const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z', UTC: 'Z', BST: '+01:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00', 'Moscow time': '+03:00',
  EST: '-05:00', EDT: '-04:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', JST: '+09:00', KST: '+09:00', 'Beijing time': '+08:00',
}; // prettier-ignore
const KNOWN_ZONE = `(?:${Object.keys(ZONES).join('|').replaceAll(' ', '\\s')}|ET|IST|local\\stime)`;
const ZONE = `(?:${KNOWN_ZONE}|[A-Z][a-z]+\\stime)`;
const half = (name: string): string => `(?<${name}>[aApP])(?:\\.[mM]\\.?|[mM])(?!\\w)`;
const START = '\\b(?<![.,:\\d])';
const FORMS = [
  // 10:30, 10:30 a.m., 15:00 GMT, 3.30 p.m., 10:30:15
  `${START}(?<h1>[01]?\\d|2[0-4])(?::(?<m1>[0-5]\\d)(?::(?<s1>[0-5]\\d))?(?![\\d:])|\\.(?<p1>[0-5]\\d)(?=\\s?(?:[aApP]\\.?[mM]|${ZONE})))(?:\\s?${half('half1')})?`,
  // 10 a.m.
  `${START}(?<h2>1[0-2]|0?[1-9])\\s?${half('half2')}`,
  // 1500 GMT, 0630 hours
  `${START}(?<h3>[01]\\d|2[0-3])(?<m3>[0-5]\\d)(?:(?=\\s${KNOWN_ZONE}(?!\\w))|\\s(?:hours|hrs))`,
  `(?<word>(?<=\\b(?:at|by|until|till|before|after|around|from|since|about|to|of|local|past)\\s)(?:noon|midnight|midday))`,
  `\\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|1[0-2]|[1-9])\\so['’]clock`,
];
/** "At 7:15"; a digit, a colon and two more may be a ratio or a verse else. */
const CALLED_FOR = /\b(?:at|by|until|till|from|to|about|around|before|after|since|between|and)\s$/i;
/** A quick look before the slow pattern. */
const LIKELY =
  /\d:\d|\d\s?[apAP]\.?[mM]|\d\s(?:hours|hrs|[A-Z]{2,4}\b)|\d\.\d\d\s[A-Z]|noon|midnight|midday|clock/;
const CLOCK = new RegExp(
  `(?:${FORMS.join('|')})(?!\\w)(?:\\s(?:(?<zone>${ZONE})(?!\\w)|\\((?<bracketed>${ZONE})\\)))?`,
  'g',
);

/**
 * Finds times of day.
 * @returns each with its value in ISO 8601 (`T15:30Z`, `T10:00` where the zone is not said), none where noon or
 *   midnight cannot be told ("three o'clock")
 */
export function findTimes(text: string): Value[] {
  if (!LIKELY.test(text)) return [];
  const found: Value[] = [];
  for (const match of matches(text, CLOCK)) {
    if (/^\d:\d\d$/.test(match[0]) && !CALLED_FOR.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    const time: Value = { start: match.index, end: match.index + match[0].length, type: 'time' };
    const value = valueOf(match.groups!);
    if (value !== null) time.value = value;
    found.push(time);
  }
  return found;
}

function valueOf(g: Record<string, string | undefined>): string | null {
  const zone = ZONES[(g.zone ?? g.bracketed)?.replace(/\s/, ' ') ?? ''] ?? '';
  if (g.word !== undefined) return `T${g.word === 'midnight' ? '00' : '12'}:00${zone}`;
  const noon = (g.half1 ?? g.half2)?.toLowerCase();
  const digits = g.h1 ?? g.h2 ?? g.h3;
  if (digits === undefined) return null;
  let hour = Number(digits);
  if (noon !== undefined && hour > 12) return null;
  if (noon === 'p' && hour < 12) hour += 12;
  if (noon === 'a' && hour === 12) hour = 0;
  const minute = g.m1 ?? g.p1 ?? g.m3 ?? '00';
  return `T${two(hour)}:${minute}${g.s1 === undefined ? '' : `:${g.s1}`}${zone}`;
}
