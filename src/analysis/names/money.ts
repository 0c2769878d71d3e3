import { CURRENCIES, HUNDREDTHS, SHARED_SIGNS } from '../../knowledge/currencies';
import { type Numeral, plain } from './numbers';
import { matches, type Value } from './value';

const escaped = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'))
    .join('|');

const SIGNS = new Map<string, string>(SHARED_SIGNS.map((sign) => [sign, '']));
/** By unit, and by adjective and unit: "yen", "canadian dollars". */
const UNITS = new Map<string, string>();
for (const { code, units, own, signs, adjectives } of CURRENCIES) {
  for (const sign of signs) SIGNS.set(sign, SIGNS.has(sign) ? '' : code);
  for (const unit of units) if (!UNITS.has(unit)) UNITS.set(unit, '');
  for (const unit of own) UNITS.set(unit, code);
  for (const adjective of adjectives)
    for (const unit of units) {
      const whose = `${adjective.toLowerCase()} ${unit}`;
      UNITS.set(whose, UNITS.has(whose) ? '' : code);
    }
}
for (const [unit, code] of Object.entries(HUNDREDTHS)) UNITS.set(unit, code);

const UNIT = `(?:${escaped([...CURRENCIES.flatMap(({ units }) => units), ...Object.keys(HUNDREDTHS)])})`;
const ADJECTIVE = `(?:${escaped(CURRENCIES.flatMap(({ adjectives }) => adjectives))})`;
const CODE = `(?:${escaped(CURRENCIES.map(({ code }) => code))})`;

/** What stands before the number, at the end of a few letters. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}$])(?:(?<sign>${escaped(SIGNS.keys())})|(?<code>${CODE}))[\\s\\u00a0]?$`,
  'u',
);
const SIGN_LENGTH = 8;
/** Naira and rand: a letter alone is a sign only before a sum that looks like one. */
const LETTER = /(?<![\p{L}\p{N}$])(?<sign>[NR])\s?$/u;
SIGNS.set('N', 'NGN').set('R', 'ZAR');
/** "$5m", "€300k": letters for the scale, where a sign or a code stands before. */
const SHORT_SCALE = /[\s-]?([mMbBkKtT]|tr)(?![\p{L}\p{N}])/uy;
const SHORT_POWERS: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12, tr: 12 };
const BEHIND = new RegExp(
  `[\\s\\u00a0-]?(?:(?:(?<whose>${ADJECTIVE})\\s)?(?<unit>${UNIT})|(?<code>${CODE})|(?<sign>[€₹₽₺₴₪]|Kč|zł|Ft\\b))(?![\\p{L}\\p{N}])`,
  'uy',
);
/** "$5 million US dollars": the words say once more what the sign says. */
const AGAIN = new RegExp(`\\s(?:${ADJECTIVE}\\s)?dollars?(?!\\w)`, 'iy');
/** Currencies that are other words as well, and codes that are: they need a sum that looks like one. */
const DOUBTFUL =
  /^(?:won|crowns?|marks?|real|soles|leks?|kina|leones?|pula|dong|kip|soms?|tala|vatu|quid|drams?)$/i;
const DOUBTFUL_CODE = /^(?:ALL|AMD|BAM|BOB|COP|CUP|GEL|LAK|MAD|MOP|PEN|RON|SOS|TOP|TRY|ANG)$/;

const VAGUE = new RegExp(
  `\\b(?:(?:tens|dozens|hundreds|thousands)\\sof\\s)?(?:hundreds|thousands|millions|billions|trillions|(?<=\\b(?:several|few|many|some)\\s)(?:hundred|thousand|million|billion|trillion))\\s(?:of\\s)?(?:${ADJECTIVE}\\s)?${UNIT}(?!\\w)`,
  'g',
);

/** Sums whose number is not said: "tens of billions of dollars". They have no value. */
export function findVagueSums(text: string): Value[] {
  if (!/(?:llion|ousand|undred)s? /.test(text)) return [];
  return matches(text, VAGUE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'money',
  }));
}

/**
 * The sum of money that a number is part of, by the sign, code or currency beside it.
 * @returns its value as ISO 4217 code and amount, `USD 1500000000` or `USD 1000000/5000000`; without the code's
 *   certainty ("rupees", "francs") a sum without value; null where the number is no sum
 */
export function readMoney(text: string, number: Numeral): Value | null {
  const sum = signed(text, number) ?? named(text, number);
  if (!sum) return null;
  const { start, end, code, factor } = sum;
  const money: Value = { start, end, type: 'money' };
  if (code !== '') {
    const [low, high] = [number.low * factor, number.high * factor].map(plain);
    money.value = `${code} ${low === high ? low! : `${low!}/${high!}`}`;
  }
  return money;
}

interface Sum {
  start: number;
  end: number;
  code: string;
  factor: number;
}

/** "$1.5bn", "US$ 300 million", "RMB 300 million", "Rs 5 crore", "N15 billion". */
function signed(text: string, number: Numeral): Sum | null {
  const from = Math.max(0, number.start - SIGN_LENGTH);
  const before = text.slice(from, number.start);
  const match = BEFORE.exec(before) ?? letterBefore(before, number);
  if (!match) return null;
  const { sign, code: listed }: Record<string, string | undefined> = match.groups!;
  if (listed !== undefined && DOUBTFUL_CODE.test(listed) && !looksLikeSum(number)) return null;
  const code = listed ?? SIGNS.get(sign!)!;
  const start = from + match.index;
  let end = number.end;
  let factor = 1;
  if (!number.scaled) {
    SHORT_SCALE.lastIndex = end;
    const scale = SHORT_SCALE.exec(text);
    if (scale) {
      end = SHORT_SCALE.lastIndex;
      factor = 10 ** SHORT_POWERS[scale[1]!.toLowerCase()]!;
    }
  }
  AGAIN.lastIndex = end;
  if (AGAIN.test(text)) end = AGAIN.lastIndex;
  return { start, end, code, factor };
}

function letterBefore(before: string, number: Numeral): RegExpExecArray | null {
  return looksLikeSum(number) ? LETTER.exec(before) : null;
}

/** "5 million roubles", "20 Canadian dollars", "300 million USD", "70 ₹". */
function named(text: string, number: Numeral): Sum | null {
  if (number.glued) return null;
  BEHIND.lastIndex = number.end;
  const match = BEHIND.exec(text);
  if (!match) return null;
  const { whose, unit, code, sign } = match.groups!;
  const sum = { start: number.start, end: BEHIND.lastIndex, factor: 1 };
  if (sign !== undefined) return { ...sum, code: SIGNS.get(sign)! };
  if (code !== undefined) return DOUBTFUL_CODE.test(code) && !looksLikeSum(number) ? null : { ...sum, code };
  if (whose !== undefined) return { ...sum, code: UNITS.get(`${whose.toLowerCase()} ${unit!}`) ?? '' };
  if (DOUBTFUL.test(unit!) && !looksLikeSum(number)) return null;
  if (isWeight(text, match[0], sum.end)) return null;
  return { ...sum, code: UNITS.get(unit!)!, factor: Object.hasOwn(HUNDREDTHS, unit!) ? 0.01 : 1 };
}

const looksLikeSum = ({ scaled, grouped }: Numeral): boolean => scaled || grouped;

/** "500 pounds of explosives", "a 500-pound bomb". */
function isWeight(text: string, unit: string, end: number): boolean {
  return unit === '-pound' || (unit.endsWith('pounds') && text.startsWith(' of ', end));
}
