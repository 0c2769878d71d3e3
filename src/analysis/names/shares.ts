import { type Numeral, withUnit } from './numbers';
import type { Value } from './value';

const UNITS = [
  { pattern: /\s?%|[\s-]?per\s?cent(?!\w)/y, unit: '%' },
  { pattern: /\s?(?:pp|p\.p\.)(?!\w)|[\s-]percentage[\s-]points?(?!\w)/y, unit: ' pp' },
];

/**
 * The share that a number is: "5%", "five per cent", "2 to 3 percentage points".
 * @returns its value in per cent, `5%` or `2%/3%`, or in percentage points, `2/3 pp`; null where it is none
 */
export function readShare(text: string, number: Numeral): Value | null {
  if (number.glued) return null;
  for (const { pattern, unit } of UNITS) {
    pattern.lastIndex = number.end;
    if (pattern.test(text))
      return { start: number.start, end: pattern.lastIndex, type: 'percent', value: withUnit(number, unit) };
  }
  return null;
}
