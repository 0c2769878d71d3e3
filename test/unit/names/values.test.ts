import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/analysis/analysis';
import { findValues } from '../../../src/analysis/names/values';

/** `words = value` of each value of a type, the words alone where it has none. */
const seen = (type: EntityType, text: string): string[] =>
  findValues(text)
    .filter((value) => value.type === type)
    .map(({ start, end, value }) => text.slice(start, end) + (value === undefined ? '' : ` = ${value}`));

describe('money', () => {
  test.each([
    ['It cost $1.5bn.', '$1.5bn = USD 1500000000'],
    ['It cost $5m.', '$5m = USD 5000000'],
    ['It cost US$ 300 million.', 'US$ 300 million = USD 300000000'],
    ['It cost US $5 million.', 'US $5 million = USD 5000000'],
    ['It cost A$20m and no more.', 'A$20m = AUD 20000000'],
    ['It cost HK$ 10,000.', 'HK$ 10,000 = HKD 10000'],
    ['It cost N$15 000.', 'N$15 000 = NAD 15000'],
    ['It cost RMB 300 million.', 'RMB 300 million = CNY 300000000'],
    ['It cost €5 million.', '€5 million = EUR 5000000'],
    ['It cost £300,000.', '£300,000 = GBP 300000'],
    ['It cost 70 ₹.', '70 ₹ = INR 70'],
    ['It cost Dh1,600.', 'Dh1,600 = AED 1600'],
    ['It cost QR4,172,393.', 'QR4,172,393 = QAR 4172393'],
    ['It cost N15 billion.', 'N15 billion = NGN 15000000000'],
    ['It cost 300 million USD.', '300 million USD = USD 300000000'],
    ['It cost GBP 13.4.', 'GBP 13.4 = GBP 13.4'],
    ['It cost 5 billion rubles.', '5 billion rubles = RUB 5000000000'],
    ['It cost five billion roubles.', 'five billion roubles = RUB 5000000000'],
    ['It cost 2,000 yen.', '2,000 yen = JPY 2000'],
    ['It cost 20 million euros.', '20 million euros = EUR 20000000'],
    ['It cost 3 million Turkish liras.', '3 million Turkish liras = TRY 3000000'],
    ['It cost 20 million Saudi riyals.', '20 million Saudi riyals = SAR 20000000'],
    ['It cost 1.5 million Canadian dollars.', '1.5 million Canadian dollars = CAD 1500000'],
    ['It cost 40 pence.', '40 pence = GBP 0.4'],
    ['It cost half a million dollars.', 'half a million dollars = USD 500000'],
    ['It cost one and a half million dollars.', 'one and a half million dollars = USD 1500000'],
    [
      'It cost two hundred and fifty thousand dollars.',
      'two hundred and fifty thousand dollars = USD 250000',
    ],
    ['It cost a million dollars.', 'million dollars = USD 1000000'],
    ['A $300 million dollar deal.', '$300 million dollar = USD 300000000'],
  ])('%s', (text, expected) => {
    expect(seen('money', text)).toEqual([expected]);
  });

  test.each([
    ['It cost $1-5 million.', '$1-5 million = USD 1000000/5000000'],
    ['It cost $5 to $10 million.', '$5 to $10 million = USD 5000000/10000000'],
    ['It cost between $5 and $10 million.', '$5 and $10 million = USD 5000000/10000000'],
    ['It cost 5 to 10 million euros.', '5 to 10 million euros = EUR 5000000/10000000'],
    ['It cost $500–580M.', '$500–580M = USD 500000000/580000000'],
  ])('a range: %s', (text, expected) => {
    expect(seen('money', text)).toEqual([expected]);
  });

  test('a currency of several states, and a sum not said, have no value', () => {
    expect(seen('money', 'It cost Rs 5 crore, 5 lakh rupees, 200 francs, 5 million CFA francs and tens of billions of dollars.')).toEqual([
      'Rs 5 crore', '5 lakh rupees', '200 francs', '5 million CFA francs', 'tens of billions of dollars',
    ]); // prettier-ignore
    expect(seen('money', 'It cost several million dollars.')).toEqual(['million dollars']);
  });

  test.each(['The party in 2014 won seats.', 'COP 26 ended.', 'It is 500 pounds of rice.', 'A 500-pound bomb fell.', 'The G20 million man.', 'They want dollars.'])(
    'no money: %s',
    (text) => {
      expect(seen('money', text)).toEqual([]);
    },
  ); // prettier-ignore
});

describe('percent', () => {
  test.each([
    ['It fell by 5%.', '5% = 5%'],
    ['It fell by 5.5 per cent.', '5.5 per cent = 5.5%'],
    ['It fell by five percent.', 'five percent = 5%'],
    ['It fell by twenty-five per cent.', 'twenty-five per cent = 25%'],
    ['It fell by 7¾ per cent.', '7¾ per cent = 7.75%'],
    ['It fell by 10-15%.', '10-15% = 10%/15%'],
    ['It fell by two percentage points.', 'two percentage points = 2 pp'],
    ['It rose from 30 in 2014 to 42 percent.', '42 percent = 42%'],
    ['It was so in 2020 and 44 per cent later.', '44 per cent = 44%'],
  ])('%s', (text, expected) => {
    expect(seen('percent', text)).toEqual([expected]);
  });
});

describe('quantity', () => {
  test.each([
    ['It flew 300 km.', '300 km = 300 km'],
    ['A 300-kilometre range.', '300-kilometre = 300 km'],
    ['They sent 2,000 tonnes of wheat.', '2,000 tonnes = 2000 t'],
    ['They pump 120,000 barrels per day.', '120,000 barrels per day = 120000 bbl/d'],
    ['They pump 1.2 million barrels of oil a day.', '1.2 million barrels of oil a day = 1200000 bbl/d'],
    ['It covers 5 square kilometres.', '5 square kilometres = 5 km²'],
    ['It lies ten miles away.', 'ten miles = 10 mi'],
    ['It was 5 to 6 metres long.', '5 to 6 metres = 5/6 m'],
    ['A 1,000 MW plant.', '1,000 MW = 1000 MW'],
    ['It was 40 degrees Celsius.', '40 degrees Celsius = 40 °C'],
  ])('%s', (text, expected) => {
    expect(seen('quantity', text)).toEqual([expected]);
  });

  test.each(['They sent 1,500 troops.', 'For three hours.', 'On page 5 in a row.', '5 am I.'])('none: %s', (text) => {
    expect(seen('quantity', text)).toEqual([]);
  }); // prettier-ignore
});

describe('time', () => {
  test.each([
    ['They met at 10:30 a.m. in Oslo.', '10:30 a.m. = T10:30'],
    ['They met at 3.30 pm.', '3.30 pm = T15:30'],
    ['They met at 9 p.m. yesterday.', '9 p.m. = T21:00'],
    ['They met at 12:05 a.m. in Oslo.', '12:05 a.m. = T00:05'],
    ['They met at 15:00 GMT.', '15:00 GMT = T15:00Z'],
    ['They met at 1500 GMT.', '1500 GMT = T15:00Z'],
    ['They met at 0630 hours.', '0630 hours = T06:30'],
    ['It began at 12:46 P.M. EST', '12:46 P.M. EST = T12:46-05:00'],
    ['They met at 10 a.m. Moscow time.', '10 a.m. Moscow time = T10:00+03:00'],
    ['They met from 16:00 (Moscow time).', '16:00 (Moscow time) = T16:00+03:00'],
    ['They met at 7:15 in Oslo.', '7:15 = T07:15'],
    ['They left by noon.', 'noon = T12:00'],
    ['They left before midnight.', 'midnight = T00:00'],
    ['They met at three o’clock.', 'three o’clock'],
  ])('%s', (text, expected) => {
    expect(seen('time', text)).toEqual([expected]);
  });
});

test('a ratio is no time', () => {
  expect(seen('time', 'The vote was 1:15 in the house.')).toEqual([]);
});

describe('odd input', () => {
  const odd = ['7', ',', '$', '1,', '1-', '$1 ', '1 June ', 'June 1 to ', '5 to ', '2020-', 'one ', 'million ', 'S/RES/1', 'hundreds of ', 'Friday, ', '1:', '123 ', ' ']; // prettier-ignore
  const milliseconds = (text: string): number => {
    const started = performance.now();
    findValues(text);
    return performance.now() - started;
  };

  test.each(odd)('takes time in proportion to its length: %j', (unit) => {
    const text = (length: number): string => `${unit.repeat(length / unit.length)}x`;
    milliseconds(text(40_000));
    const best = (length: number): number => Math.min(...[1, 2, 3].map(() => milliseconds(text(length))));
    expect(best(320_000)).toBeLessThan(8 * 4 * best(40_000) + 20);
  });

  test('a line of a million characters', () => {
    const line = 'On 11 June 2021 he said $1.5bn, 5 per cent and 300 km at 10:30 GMT. '.repeat(15_000);
    expect(findValues(line)).toHaveLength(5 * 15_000);
  });
});

describe('documents', () => {
  test.each([
    [
      'Resolutions 1373 (2001), 1540 (2004) and 242 stand.',
      ['Resolutions 1373 (2001) = Resolution 1373 (2001)', '1540 (2004) = Resolution 1540 (2004)', '242 = Resolution 242'],
    ],
    ['Security Council resolutions 242 and 338 stand.', ['Security Council resolutions 242 = Security Council resolution 242', '338 = Security Council resolution 338']],
    ['Resolution 2231 (2015) and 40 speakers.', ['Resolution 2231 (2015) = Resolution 2231 (2015)']],
  ])('each of a list has its number: %s', (text, expected) => {
    expect(seen('agreement', text)).toEqual(expected);
    expect(seen('date', text)).toEqual([]);
  }); // prettier-ignore

  test('sections and codes of law are no years', () => {
    expect(seen('date', 'Section 1557, 50 U.S.C. 1601 and 22 C.F.R. 1990 apply.')).toEqual([]);
  });
});
