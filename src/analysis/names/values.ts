import { findDates } from './dates';
import { findVagueSums, readMoney } from './money';
import { findNumerals } from './numbers';
import { readQuantity } from './quantities';
import { readShare } from './shares';
import { findTimes } from './times';
import { matches, type Value, withoutOverlap } from './value';

/**
 * Documents of the United Nations (docs.un.org): S/RES/2231 (2015), A/76/L.5, Security Council resolution 2231; orders of
 * the President of the United States.
 */
const DOCUMENT =
  /\b(?<!\/)(?:(?:[SA]|E)\/(?:RES|PRST|PV\.\d{1,5}|C\.\d|\d{2,4})(?:\/(?:L\.)?\d{1,4}){0,3}(?: \(\d{4}\))?|(?:(?:UN|U\.N\.|United Nations|UNSC|UNGA) )?(?:(?:Security Council|General Assembly) )?[Rr]esolutions? \d{2,4}(?:\/\d{1,4})?(?: ?\(\d{4}\))?|(?:Executive Order|E\.O\.) (?:No\. ?)?\d{4,5})(?![\w/])/g;

const FURTHER = /(?:,(?: and| or)?| and| or) (\d{2,4}(?:\/\d{1,4})? ?\(\d{4}\)|\d{3,4})(?![\w/]|,\d)/y;

/** "Resolutions 242 (1967), 338 (1973) and 1373 (2001)": each has its own number. */
function furtherResolutions(text: string, from: number, first: string): Value[] {
  const found: Value[] = [];
  FURTHER.lastIndex = from;
  for (let match; (match = FURTHER.exec(text));) {
    const end = FURTHER.lastIndex;
    const value = first.replace(/\d.*/, match[1]!);
    found.push({ start: end - match[1]!.length, end, type: 'agreement', value });
  }
  return found;
}

/** Units that number words may stand before: without one, they are not looked for. */
const WORDED =
  /per\s?cent|percentage|illion|crore|lakh|dollars?\b|euros?\b|pounds?\b|rou?bles?\b|rupees?\b|kilo|hectare|barrel|\b(?:metres?|meters?|miles?|tonnes?|tons?|acres?|degrees?|feet)\b/;

/**
 * Finds dates, times, money, shares, quantities and document numbers by linear patterns.
 * @param text a block's text
 * @returns values in order, none over another: money and shares before documents, times, dates and quantities
 */
export function findValues(text: string): Value[] {
  const digits = /\d/.test(text);
  const worded = WORDED.test(text);
  const found: Value[] = findVagueSums(text);
  const quantities: Value[] = [];
  for (const numeral of digits || worded ? findNumerals(text, worded) : []) {
    const value = readMoney(text, numeral) ?? readShare(text, numeral);
    if (value) found.push(value);
    else {
      const quantity = readQuantity(text, numeral);
      if (quantity) quantities.push(quantity);
    }
  }
  if (digits && /[SAE]\/|esolution|Executive Order|E\.O\./.test(text))
    for (const { 0: words, index } of matches(text, DOCUMENT)) {
      const value = words.replace(/(?<=esolution)s/, '');
      found.push({ start: index, end: index + words.length, type: 'agreement', value });
      if (value !== words) found.push(...furtherResolutions(text, index + words.length, value));
    }
  return withoutOverlap(found.concat(findTimes(text), findDates(text), quantities), text.length);
}
