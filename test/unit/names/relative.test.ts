import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/names/dates';
import { relativeValue } from '../../../src/analysis/names/relative';
import { read } from './read';

/** The value of the last date of a text, in a document of a day (a Friday where none is given). */
function valueIn(text: string, own: string | null = '2021-06-11'): string | null {
  const before: string[] = [];
  let value: string | null = null;
  for (const date of findDates(text)) {
    const known = date.value !== undefined && !date.value.startsWith('XXXX');
    value = known ? date.value! : relativeValue(text, date, own, before);
    if (value !== null) before.push(value);
  }
  return value;
}

describe('weekdays', () => {
  test.each([
    ['Okoye said on Friday that talks went on.', '2021-06-11'],
    ['Okoye said on Thursday that talks went on.', '2021-06-10'],
    ['Okoye said on Saturday that talks went on.', '2021-06-05'],
    ['The talks will resume on Monday.', '2021-06-14'],
    ['Okoye said that the talks would be held on Monday.', '2021-06-14'],
    ['On Wednesday, the ministers will meet in Oslo.', '2021-06-16'],
    ['On Wednesday, the ministers met in Oslo.', '2021-06-09'],
    ['They met last Friday.', '2021-06-04'],
    ['They meet next Friday.', '2021-06-18'],
    ['They meet this coming Sunday.', '2021-06-13'],
    ['They rest every Sunday.', null],
    ['On Wednesday, Okoye and Berg are to meet.', '2021-06-16'],
    ['He was held in Bergen, Norway on Sunday, the last of three.', '2021-06-06'],
  ])('%s', (text, expected) => {
    expect(valueIn(text)).toBe(expected);
  });

  test('with the week behind them', () => {
    const tuesday = (text: string): string | null =>
      relativeValue(text, { start: 3, end: 10 }, '2021-06-11', []);
    expect(tuesday('On Tuesday next week')).toBe('2021-06-15');
    expect(tuesday('On Tuesday last week')).toBe('2021-06-01');
  });

  test('stay open where the document has no day', () => {
    expect(valueIn('Okoye said on Friday that talks went on.', null)).toBeNull();
    expect(valueIn('Okoye said on Friday that talks went on.', '2021-06')).toBeNull();
  });
});

describe('days and months without a year', () => {
  test.each([
    ['They met on 3 June.', '2021-06-03'],
    ['They met on 20 December.', '2020-12-20'],
    ['The summit will be held on 16 June.', '2021-06-16'],
    ['The summit will be held on 10 January.', '2022-01-10'],
    ['The summit on 16 June is a chance.', '2021-06-16'],
    ['The summit on 3 December is far.', null],
    ['Talks scheduled for 3 December may fail.', '2021-12-03'],
    ['They scheduled a meeting for 3 May.', '2021-05-03'],
    ['They won in 2015 and 2019 and will play on 24 June.', '2021-06-24'],
    ['Friday, 12 June', '2020-06-12'],
    ['They met in May.', '2021-05'],
    ['They met last August.', '2020-08'],
    ['They meet next March.', '2022-03'],
    ['It closed in February this year.', '2021'],
    ['They met in May of last year.', '2020-05'],
    ['In 2015 the sides met in Vienna on 14 July.', '2015-07-14'],
    ['Talks on 15–17 June will follow.', '2021-06-15/2021-06-17'],
  ])('%s', (text, expected) => {
    expect(valueIn(text)).toBe(expected);
  });

  test('a month before "this year" has the year', () => {
    expect(
      relativeValue('In February this year', { start: 3, end: 11, value: 'XXXX-02' }, '2021-06-11', []),
    ).toBe('2021-02');
    expect(
      relativeValue('In November last year', { start: 3, end: 11, value: 'XXXX-11' }, '2021-06-11', []),
    ).toBe('2020-11');
  });

  test('29 February is of a year that has it', () => {
    expect(valueIn('They met on 29 February.', '2021-03-05')).toBe('2020-02-29');
  });

  test('stay open without a document’s date', () => {
    expect(valueIn('They met on 3 June.', null)).toBeNull();
  });
});

describe('weeks, months, years', () => {
  test.each([
    ['They met this week.', '2021-W23'],
    ['They met last week.', '2021-W22'],
    ['They met last weekend.', '2021-06-05/2021-06-06'],
    ['They met earlier this month.', '2021-06'],
    ['They meet next month.', '2021-07'],
    ['They met last quarter.', '2021-01/2021-03'],
    ['They met earlier this year.', '2021'],
    ['They met at the end of last year.', '2020'],
    ['They meet this summer.', '2021-22'],
    ['They met last autumn.', '2020-23'],
    ['It grew in the first half of this year.', '2021-01/2021-06'],
    ['It is the worst of this decade.', '202X'],
    ['They met three days ago.', '2021-06-08'],
    ['They met two weeks ago.', '2021-W21'],
    ['They met a month ago.', '2021-05'],
    ['They met a few months ago.', null],
    ['Berg had agreed the previous day.', '2021-06-10'],
    ['Okoye spoke on Tuesday. Berg had agreed the previous day.', '2021-06-07'],
    ['They met in 2014. It failed the following year.', '2015'],
    ['It failed the following year.', null],
  ])('%s', (text, expected) => {
    expect(valueIn(text)).toBe(expected);
  });

  test('the last week of a year may be of the next', () => {
    expect(valueIn('They met last week.', '2021-01-05')).toBe('2020-W53');
    expect(valueIn('They met last month.', '2021-01-05')).toBe('2020-12');
  });
});

describe('the identity of what has a value', () => {
  const wire =
    'OSLO, June 11. /NORA/. Minister Lena Okoye said on Friday that talks had been held on June 9.';

  test('words for one day share it', () => {
    const r = read(`Published 2021-06-11\n\n${wire} They met two days earlier, on Wednesday.`);
    expect(r.id('Friday')).toBe('date:2021-06-11');
    expect(r.ids('June 11')).toEqual(['date:2021-06-11']);
    expect(r.id('Wednesday')).toBe(r.id('June 9'));
  });

  test('one word for two days does not', () => {
    const r = read(
      `Published 2021-06-11\n\n${wire} They will meet again on Wednesday. Okoye left on Wednesday.`,
    );
    expect(r.ids('Wednesday')).toEqual(['date:2021-06-16', 'date:2021-06-09']);
  });

  test('nothing is guessed where the document has no date', () => {
    const r = read(wire);
    expect(r.mentions.filter((m) => m.type === 'date').map((m) => m.value)).toEqual([
      'XXXX-06-11',
      undefined,
      'XXXX-06-09',
    ]);
  });

  test('sums and ranges of sums', () => {
    const r = read('It cost $1-5 million, then $1 million, then one million dollars, then €1 million.');
    expect(new Set(r.mentions.map((m) => m.id)).size).toBe(3);
    expect(r.id('$1 million')).toBe(r.id('one million dollars'));
  });

  test('shares and lengths', () => {
    const r = read('It rose 5% or five per cent over 300 km or 300 kilometres.');
    expect(r.mentions.map((m) => m.value)).toEqual(['5%', '5%', '300 km', '300 km']);
    expect(new Set(r.mentions.map((m) => m.id)).size).toBe(2);
  });
});
