import type { EntityType } from '../analysis';
import { findDates } from './dates';
import { findMoney } from './money';
import { type Value, withoutOverlap } from './value';

const NUMBER = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,3})?|\\d{1,9}(?:\\.\\d{1,4})?';
const SCALE = '(?:hundred|thousand|million|billion|trillion)';
const UNIT =
  '(?:square |cubic )?(?:kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|miles?|feet|foot|yards?|km²?|kms?|cm|mm|hectares?|acres?|tonnes?|tons?|kilograms?|kilogrammes?|kg|grams?|pounds|ounces|lit(?:er|re)s?|gallons?|barrels?|bushels?|bcm|megawatts?|gigawatts?|kilowatts?|MW|GW|kW|kilotons?|megatons?|degrees(?: Celsius| Fahrenheit)?|°C|°F|mph|km/h|knots)';

const SHARE = new RegExp(
  `\\b(?<![.,])(?:${NUMBER})(?: ?(?:[-–—]|to|and) ?(?:${NUMBER}))? ?(?:%|per ?cent\\b|percentage points?\\b|pc\\b)|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))? per ?cent\\b`,
  'g',
);
const CLOCK =
  /\b(?<![.,:])(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?: ?(?:[aApP]\.?[mM]\.?(?!\w)))|:[0-5]\d(?![\d:])| ?[aApP]\.?[mM]\.?(?!\w))(?: ?(?:GMT|UTC|BST|EST|EDT|CET|CEST|PST|PDT|Moscow time|local time))?/g;
const QUANTITY = new RegExp(
  `\\b(?<![.,])(?:${NUMBER})(?: ?(?:[-–—]|to) ?(?:${NUMBER}))?(?: ${SCALE})?[- ]?${UNIT}(?!\\w)`,
  'g',
);
/** Documents of the United Nations (docs.un.org): S/RES/2231 (2015), A/76/L.5, Security Council resolution 2231. */
const DOCUMENT =
  /\b(?<!\/)(?:(?:[SA]|E)\/(?:RES|PRST|PV|C\.\d|\d{2,4})(?:\/(?:L\.)?\d{1,4}){0,3}(?: \(\d{4}\))?|(?:(?:UN|U\.N\.|United Nations|UNSC|UNGA) )?(?:(?:Security Council|General Assembly) )?[Rr]esolutions? \d{2,4}(?:\/\d{1,4})?(?: ?\(\d{4}\))?)(?![\w/])/g;

/**
 * Finds dates, times, money, shares, quantities and document numbers by linear patterns.
 * @param text a block's text
 * @returns values in order, none over another
 */
export function findValues(text: string): Value[] {
  const found: Value[] = [...findMoney(text)];
  const collect = (pattern: RegExp, type: EntityType): void => {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, type });
  };
  const digits = /\d/.test(text);
  if (digits || text.includes(' per')) collect(SHARE, 'percent');
  if (digits)
    for (const match of text.matchAll(DOCUMENT)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'agreement',
        value: match[0],
      });
    }
  found.push(...findDates(text));
  if (digits) collect(CLOCK, 'time');
  if (digits) collect(QUANTITY, 'quantity');
  return withoutOverlap(found, text.length);
}
