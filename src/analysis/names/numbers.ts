import type { Span } from '../analysis';
import { matches } from './value';

/** A number in digits or words, or a range of two: "2,500", "5 to 10 million", "half a million". */
export interface Numeral extends Span {
  low: number;
  /** As `low` where it is no range. */
  high: number;
  /** Whether "million" or the like is among its words. */
  scaled: boolean;
  /** Whether it is written in digits with a mark or a space between thousands. */
  grouped: boolean;
  /** Whether a letter stands directly before it: "Rs500", but "G20" too. */
  glued: boolean;
}

const DIGITS = '(?:\\d{1,3}(?:,\\d{2,3}){1,5}|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}(?!\\d)){1,4}|\\d{1,15})(?:\\.\\d{1,6})?[¼½¾]?(?!\\d|,\\d)'; // prettier-ignore
const SCALE = '(?:hundred|thousand|million|billion|trillion|lakh crores?|crores?|lakhs?|bn|mn|mln|bln|trn|tn)(?![\\w])'; // prettier-ignore
const POWERS: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, lakh: 5, million: 6, mn: 6, mln: 6, crore: 7, billion: 9, bn: 9, bln: 9, trillion: 12, tn: 12, trn: 12, 'lakh crore': 12 }; // prettier-ignore
const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
/** What may stand before the second number of a range once more: "$5-$10". */
const SIGN = '(?:US\\$|[$€£₹¥])?\\s?';

const NUMBER = new RegExp(`(?<![\\d.,/])(${DIGITS})(?:[\\s-]?(${SCALE}))?`, 'g');
const SECOND = new RegExp(`(\\s?[-–—]\\s?|\\s(?:to|and)\\s)${SIGN}(${DIGITS})(?:[\\s-]?(${SCALE}))?`, 'y');

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']; // prettier-ignore
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL = [...UNITS.slice(1), ...TENS.slice(2)].join('|');
const LARGE = 'hundred|thousand|million|billion|trillion|lakh|crore';
const WORDS = new RegExp(
  `(?<![\\w-])(?:(?:half an?|a quarter of an?|an?) (?:${LARGE})|(?:${SMALL}|${LARGE})(?: and a half)?)(?:[ -](?:and )?(?:${SMALL}|${LARGE})){0,7}(?![\\w])`.replaceAll(' ', '\\s'),
  'gi',
); // prettier-ignore

/**
 * Finds numbers in digits, and in words where asked.
 * @param text a block's text
 * @param words whether to look for number words as well
 * @returns numbers and ranges in order; of two scales the second holds for both ("5 to 10 million")
 */
export function findNumerals(text: string, words: boolean): Numeral[] {
  const found: Numeral[] = [];
  NUMBER.lastIndex = 0;
  for (let match; (match = NUMBER.exec(text));) {
    const start = match.index;
    const scaled = match[2] !== undefined;
    const own = amount(match[1]!);
    const single: Numeral = {
      start,
      end: NUMBER.lastIndex,
      low: scale(own, match[2]),
      high: scale(own, match[2]),
      scaled,
      grouped: /[, \u00a0\u202f]/.test(match[1]!),
      glued: start > 0 && /[\p{L}_]/u.test(text[start - 1]!),
    };
    found.push(range(text, single, own) ?? single);
    NUMBER.lastIndex = found.at(-1)!.end;
  }
  if (words) for (const match of matches(text, WORDS)) found.push(inWords(match.index, match[0]));
  return found;
}

/** "5 to 10 million", "$1-5 million", "between 5 and 10"; not "in 2014 to 42", whose second is the smaller. */
function range(text: string, first: Numeral, own: number): Numeral | null {
  SECOND.lastIndex = first.end;
  const match = SECOND.exec(text);
  if (!match) return null;
  const joint = match[1]!.trim();
  if (joint === 'and' && !isBetween(text, first.start)) return null;
  // "$1 million to $5 million" are two sums.
  if (first.scaled && joint === 'to') return null;
  const low = first.scaled ? first.low : scale(own, match[3]);
  const high = scale(amount(match[2]!), match[3]);
  if (low >= high) return null;
  return { ...first, end: SECOND.lastIndex, low, high, scaled: first.scaled || match[3] !== undefined };
}

const BETWEEN = /\bbetween\s(?:US)?[$€£]?$/i;
const isBetween = (text: string, start: number): boolean =>
  BETWEEN.test(text.slice(Math.max(0, start - 12), start));

function amount(digits: string): number {
  const fraction = FRACTIONS[digits.at(-1)!];
  const plain = (fraction === undefined ? digits : digits.slice(0, -1)).replace(/[, \u00a0\u202f]/g, '');
  return Number(plain) + (fraction ?? 0);
}

function scale(number: number, word: string | undefined): number {
  if (word === undefined) return number;
  const key = word.toLowerCase().replace(/s$/, '');
  return Number((number * 10 ** (POWERS[key] ?? 0)).toPrecision(15));
}

/** "Two hundred and fifty thousand": hundreds multiply what stands before them, larger words close a group. */
function inWords(at: number, words: string): Numeral {
  const article = /^an?\s/i.exec(words)?.[0].length ?? 0;
  const keys = words.toLowerCase().split(/[\s-]+/);
  let total = 0;
  const quarter = keys[1] === 'quarter';
  let group = keys[0] === 'half' ? 0.5 : quarter ? 0.25 : 0;
  let scaled = false;
  for (const [i, key] of keys.entries()) {
    if (i > 0 && key === 'half') group += 0.5;
    const power = POWERS[key];
    if (power === undefined) {
      const tens = TENS.indexOf(key);
      group += Math.max(0, UNITS.indexOf(key)) + (tens > 1 ? tens * 10 : 0);
      continue;
    }
    scaled = true;
    group = (group || 1) * 10 ** power;
    if (power === 2) continue;
    total += group;
    group = 0;
  }
  const value = total + group;
  const start = at + (quarter ? 0 : article);
  return { start, end: at + words.length, low: value, high: value, scaled, grouped: false, glued: false };
}

/** A number as values have it: no exponent, at most six decimals. */
export function plain(number: number): string {
  if (number >= 1e21) return String(BigInt(number));
  // bounded: the digits of one number.
  return number.toFixed(6).replace(/\.?0+$/, '');
}

/** A number with its unit, `300 km`; of a range both numbers, `5/10 km`, a sign without space at each, `5%/10%`. */
export function withUnit({ low, high }: Numeral, unit: string): string {
  if (low === high) return `${plain(low)}${unit}`;
  return `${plain(low)}${unit.startsWith(' ') ? '' : unit}/${plain(high)}${unit}`;
}
