import { type Numeral, plain } from './numbers';
import type { Value } from './value';

const SHARE = /\s?%|[\s-]?per\s?cent(?!\w)|\s?(?:pp|p\.p\.)(?!\w)|[\s-]percentage[\s-]points?(?!\w)/y;

/**
 * The share that a number is: "5%", "five per cent", "2 to 3 percentage points".
 * @returns its value in per cent, `5%` or `2%/3%`; percentage points as `pp`; null where it is none
 */
export function readShare(text: string, number: Numeral): Value | null {
  if (number.glued) return null;
  SHARE.lastIndex = number.end;
  const match = SHARE.exec(text);
  if (!match) return null;
  return measured(number, SHARE.lastIndex, 'percent', match[0].includes('p') && !match[0].includes('cent') ? ' pp' : /points?$/.test(match[0]) ? ' pp' : '%'); // prettier-ignore
}

/**
 * Units of measure and their symbols: those of the SI Brochure (BIPM, 9th edition), for others the common ones.
 * Words in the singular; the plural is made with "s" where none is given.
 */
const SYMBOLS: Readonly<Record<string, string>> = {
  kilometer: 'km', kilometre: 'km', km: 'km', kms: 'km', meter: 'm', metre: 'm', centimeter: 'cm', centimetre: 'cm', cm: 'cm', millimeter: 'mm', millimetre: 'mm', mm: 'mm',
  'nautical mile': 'nmi', mile: 'mi', foot: 'ft', feet: 'ft', yard: 'yd', inch: 'in', inches: 'in',
  hectare: 'ha', ha: 'ha', acre: 'acre', 'km²': 'km²', km2: 'km²', 'm²': 'm²', m2: 'm²', 'm³': 'm³', m3: 'm³',
  'metric ton': 't', 'metric tonne': 't', tonne: 't', ton: 'ton', kilogram: 'kg', kilogramme: 'kg', kilo: 'kg', kg: 'kg', kgs: 'kg', gram: 'g', gramme: 'g', milligram: 'mg', mg: 'mg', pound: 'lb', lb: 'lb', lbs: 'lb', ounce: 'oz', carat: 'ct', kiloton: 'kt', megaton: 'Mt',
  liter: 'L', litre: 'L', gallon: 'gal', barrel: 'bbl', bushel: 'bu', bcm: 'bcm', bpd: 'bbl/d', 'b/d': 'bbl/d',
  watt: 'W', kilowatt: 'kW', kW: 'kW', megawatt: 'MW', MW: 'MW', gigawatt: 'GW', GW: 'GW', terawatt: 'TW', kWh: 'kWh', MWh: 'MWh', GWh: 'GWh', TWh: 'TWh', 'kilowatt-hour': 'kWh', 'kilowatt hour': 'kWh', 'megawatt-hour': 'MWh', 'megawatt hour': 'MWh', 'gigawatt-hour': 'GWh', 'gigawatt hour': 'GWh', 'terawatt-hour': 'TWh', 'terawatt hour': 'TWh',
  'degrees Celsius': '°C', 'degree Celsius': '°C', '°C': '°C', 'degrees Fahrenheit': '°F', 'degree Fahrenheit': '°F', '°F': '°F', degree: '°',
  mph: 'mi/h', 'km/h': 'km/h', kph: 'km/h', knot: 'kn', becquerel: 'Bq', sievert: 'Sv', millisievert: 'mSv',
}; // prettier-ignore
const POWERS: Readonly<Record<string, string>> = { square: '²', sq: '²', cubic: '³', cu: '³' };
const PER: Readonly<Record<string, string>> = { second: 's', minute: 'min', hour: 'h', day: 'd', week: 'week', month: 'month', year: 'a' }; // prettier-ignore

const UNITS = Object.keys(SYMBOLS)
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[ -]/g, '[\\s-]') + (/[a-z]{2}(?<!s|feet|cm|mm|kg|mg|lb|ha|km|bcm|bpd|mph|kph)$/.test(unit) ? 's?' : ''))
  .join('|'); // prettier-ignore
const QUANTITY = new RegExp(
  `[\\s\\u00a0-]?(?:(square|sq\\.?|cubic|cu\\.?)\\s)?(${UNITS})(?![\\p{L}\\p{N}²³])(?:(?:\\sof\\s(?:crude\\soil|crude|oil|gas|water|grain))?(?:\\sper\\s|\\san?\\s|/)(second|minute|hour|day|week|month|year)(?!\\w))?`,
  'uy',
);

/**
 * The quantity that a number is of, by the unit of measure behind it; people and things counted are none.
 * @returns its value as number and symbol, `300 km`, `120000 bbl/d`, `5/10 t`; null where it is none
 */
export function readQuantity(text: string, number: Numeral): Value | null {
  if (number.glued) return null;
  QUANTITY.lastIndex = number.end;
  const match = QUANTITY.exec(text);
  if (!match) return null;
  const power = match[1] === undefined ? '' : POWERS[match[1].replace('.', '')]!;
  const word = match[2]!.replace(/\s/, ' ');
  const symbol = SYMBOLS[word] ?? SYMBOLS[word.replace(/s$/, '')] ?? SYMBOLS[word.replace('-', ' ').replace(/s$/, '')]!; // prettier-ignore
  const per = match[3] === undefined ? '' : `/${PER[match[3]]!}`;
  return measured(number, QUANTITY.lastIndex, 'quantity', ` ${symbol}${power}${per}`);
}

function measured({ start, low, high }: Numeral, end: number, type: Value['type'], unit: string): Value {
  const value = low === high ? `${plain(low)}${unit}` : `${plain(low)}${unit.startsWith(' ') ? '' : unit}/${plain(high)}${unit}`; // prettier-ignore
  return { start, end, type, value };
}
