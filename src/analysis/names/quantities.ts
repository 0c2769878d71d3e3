import { type Numeral, withUnit } from './numbers';
import type { Value } from './value';

/**
 * Units of measure and their symbols: those of the SI Brochure (BIPM, 9th edition), for others the common ones.
 * Words in the singular, whose plural is made with "s"; then words without plural, and symbols.
 */
const WORDS: Readonly<Record<string, string>> = {
  kilometer: 'km', kilometre: 'km', km: 'km', meter: 'm', metre: 'm', centimeter: 'cm', centimetre: 'cm', millimeter: 'mm', millimetre: 'mm',
  'nautical mile': 'nmi', mile: 'mi', yard: 'yd', hectare: 'ha', acre: 'acre',
  'metric ton': 't', 'metric tonne': 't', tonne: 't', ton: 'ton', kiloton: 'kt', megaton: 'Mt', kilogram: 'kg', kilogramme: 'kg', kilo: 'kg', kg: 'kg', gram: 'g', gramme: 'g', milligram: 'mg', pound: 'lb', lb: 'lb', ounce: 'oz', carat: 'ct',
  liter: 'L', litre: 'L', gallon: 'gal', barrel: 'bbl', bushel: 'bu',
  watt: 'W', kilowatt: 'kW', megawatt: 'MW', gigawatt: 'GW', terawatt: 'TW', 'kilowatt hour': 'kWh', 'megawatt hour': 'MWh', 'gigawatt hour': 'GWh', 'terawatt hour': 'TWh',
  knot: 'kn', becquerel: 'Bq', sievert: 'Sv', millisievert: 'mSv',
}; // prettier-ignore
const FIXED: Readonly<Record<string, string>> = {
  foot: 'ft', feet: 'ft', inch: 'in', inches: 'in', cm: 'cm', mm: 'mm', ha: 'ha', 'km²': 'km²', km2: 'km²', 'm²': 'm²', m2: 'm²', 'm³': 'm³', m3: 'm³', mg: 'mg', bcm: 'bcm', bpd: 'bbl/d', 'b/d': 'bbl/d',
  kW: 'kW', MW: 'MW', GW: 'GW', kWh: 'kWh', MWh: 'MWh', GWh: 'GWh', TWh: 'TWh',
  'degree Celsius': '°C', 'degrees Celsius': '°C', '°C': '°C', 'degree Fahrenheit': '°F', 'degrees Fahrenheit': '°F', '°F': '°F', mph: 'mi/h', 'km/h': 'km/h', kph: 'km/h',
}; // prettier-ignore
const POWERS: Readonly<Record<string, string>> = { square: '²', sq: '²', cubic: '³', cu: '³' };
/** The year as a unit is `a`, from Latin annus. */
const PER: Readonly<Record<string, string>> = { second: 's', minute: 'min', hour: 'h', day: 'd', week: 'week', month: 'month', year: 'a' }; // prettier-ignore

const SYMBOLS = new Map(Object.entries(FIXED));
for (const [word, symbol] of Object.entries(WORDS)) SYMBOLS.set(word, symbol).set(`${word}s`, symbol);
const UNIT = [...SYMBOLS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(' ', '[\\s-]'))
  .join('|');
const QUANTITY = new RegExp(
  `[\\s\\u00a0-]?(?:(square|sq|cubic|cu)\\.?\\s)?(${UNIT})(?![\\p{L}\\p{N}²³])(?:(?:\\sof\\s(?:crude\\soil|crude|oil|gas|water|grain))?(?:\\sper\\s|\\san?\\s|/)(${Object.keys(PER).join('|')})(?!\\w))?`,
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
  const [, power, unit, per] = match;
  const symbol = SYMBOLS.get(unit!.replace(/[\s-]/, ' '))!;
  const whole = ` ${symbol}${power ? POWERS[power]! : ''}${per ? `/${PER[per]!}` : ''}`;
  return { start: number.start, end: QUANTITY.lastIndex, type: 'quantity', value: withUnit(number, whole) };
}
