import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/names/dates';

/** `words = value` of each date, the words alone where it has none. */
const seen = (text: string): string[] =>
  findDates(text).map(({ start, end, value }) =>
    value === undefined ? text.slice(start, end) : `${text.slice(start, end)} = ${value}`,
  );

describe('calendar dates', () => {
  test.each([
    ['They met on 11 June 2021 in Oslo.', '11 June 2021 = 2021-06-11'],
    ['They met on Friday, June 11, 2021.', 'Friday, June 11, 2021 = 2021-06-11'],
    ['Dated the 21st of September, 1971.', '21st of September, 1971 = 1971-09-21'],
    ['Done this 5th day of May 1992.', '5th day of May 1992 = 1992-05-05'],
    ['A letter of Jan.12 was read.', 'Jan.12 = XXXX-01-12'],
    ['The envoy arrived on 11 June.', '11 June = XXXX-06-11'],
    ['JUNE 11, 2021', 'JUNE 11, 2021 = 2021-06-11'],
    ['Fri, 11 Jun 2021', 'Fri, 11 Jun 2021 = 2021-06-11'],
    ['Filed 2021-06-11T10:30:00Z.', '2021-06-11T10:30:00Z = 2021-06-11'],
    ['Filed 2021-06-11.', '2021-06-11 = 2021-06-11'],
    ['Filed 11.06.2021.', '11.06.2021 = 2021-06-11'],
    ['Filed 30/4/2022.', '30/4/2022 = 2022-04-30'],
    ['Filed 4/30/2022.', '4/30/2022 = 2022-04-30'],
    ['In March 2020 it closed.', 'March 2020 = 2020-03'],
    ['Signed in May, 1998.', 'May, 1998 = 1998-05'],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual([expected]);
  });

  test('a slash between two numbers that can both be the month has no value', () => {
    expect(seen('Filed 5/6/2022.')).toEqual(['5/6/2022']);
  });

  test.each([
    ['Talks on 15–17 June 2021 failed.', '15–17 June 2021 = 2021-06-15/2021-06-17'],
    ['Talks on May 15 to 20, 2022 failed.', 'May 15 to 20, 2022 = 2022-05-15/2022-05-20'],
    ['Talks on 23 and 24 March failed.', '23 and 24 March = XXXX-03-23/XXXX-03-24'],
    ['Talks between 15 and 17 June 2021 failed.', '15 and 17 June 2021 = 2021-06-15/2021-06-17'],
    ['Talks on 15 and 17 June 2021 failed.', '15 and 17 June 2021'],
    ['In the 1st quarter of 2021 it fell.', '1st quarter of 2021 = 2021-01/2021-03'],
    ['From 28 June to 2 July 2021 they met.', '28 June to 2 July 2021 = 2021-06-28/2021-07-02'],
    ['From March 9-April 2, 2020 it was shut.', 'March 9-April 2, 2020 = 2020-03-09/2020-04-02'],
    ['From July 2021 to May 2022 he led it.', 'July 2021 to May 2022 = 2021-07/2022-05'],
    ['In the first half of 2022 it fell.', 'first half of 2022 = 2022-01/2022-06'],
    ['In the second quarter of 2021 it fell.', 'second quarter of 2021 = 2021-04/2021-06'],
    ['In Q3 2021 it fell.', 'Q3 2021 = 2021-07/2021-09'],
    ['The plan for 2015-20 failed.', '2015-20 = 2015/2020'],
    ['The plan for 2015–2020 failed.', '2015–2020 = 2015/2020'],
    ['In the summer of 2019 it was signed.', 'summer of 2019 = 2019-22'],
  ])('an interval: %s', (text, expected) => {
    expect(seen(text)).toEqual([expected]);
  });

  test('two dates share the year behind them', () => {
    expect(seen('Letters of April 27 and May 25, 2014 say so.')).toEqual([
      'April 27 = 2014-04-27', 'May 25, 2014 = 2014-05-25',
    ]); // prettier-ignore
    expect(seen('Between January and June 2022 it grew.')).toEqual([
      'January = 2022-01',
      'June 2022 = 2022-06',
    ]);
  });

  test('a number behind "and" that counts is no day', () => {
    expect(seen('He came on June 15 and 20 people met him.')).toEqual(['June 15 = XXXX-06-15']);
  });
});

describe('years, decades, centuries', () => {
  test.each([
    ['Since 1990 it is so.', '1990 = 1990'],
    ['In the mid-1990s it ended.', '1990s = 199X'],
    ['In the early 1800s it began.', '1800s = 18XX'],
    ['Back in the 80s they met.', '80s = 198X'],
    ['In the 19th century it was built.', '19th century = 18XX'],
    ['A twentieth-century idea.', 'twentieth-century = 19XX'],
    ['He fell in 1277, at sea.', '1277 = 1277'],
    ['It was built about 575 BC.', '575 BC = -0574'],
    ['It was built in AD 250.', 'AD 250 = 0250'],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual([expected]);
  });

  test.each([
    'Some 2000 tents stood there.',
    'They sent 1990 troops.',
    'Resolution 1559 was read.',
    'He won at the 2014 Winter Games.',
    'It is part of Vision 2030.',
    'A man in his 60s fell.',
    'He paid $2000 for it.',
    'In 1400 cases it failed.',
  ])('no year: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('what only says which one stands outside', () => {
  test.each([
    ['In early June they met.', 'June = XXXX-06'],
    ['By the end of 2020 it was over.', '2020 = 2020'],
    ['Last Friday they met.', 'Friday'],
    ['In late April and mid-May', 'April = XXXX-04|May = XXXX-05'],
    ['It closed in November last year.', 'November = XXXX-11|last year'],
    ['It closed in May of last year.', 'May of last year = XXXX-05'],
  ])('%s', (text, expected) => {
    expect(seen(text).join('|')).toBe(expected);
  });
});

describe('months that are words', () => {
  test('with a word before them that calls for a month', () => {
    expect(seen('In March and May he may march. The June summit ended; August was calm.')).toEqual([
      'March = XXXX-03', 'May = XXXX-05', 'June = XXXX-06', 'August = XXXX-08',
    ]); // prettier-ignore
    expect(seen('Ms May and June Park saw April Ryan march. May he rest.')).toEqual([]);
  });
});

describe('dates by their place behind or before another', () => {
  test.each([
    'this week', 'last month', 'next year', 'earlier this month', 'the end of last year', 'the previous day',
    'that same day', 'the following week', 'this past weekend', 'this decade', 'a day earlier', 'three days ago', 'a few months ago',
  ])('%s', (words) => {
    expect(seen(`They met ${words}.`)).toEqual([words.replace(/^the /, '')]);
  }); // prettier-ignore

  test.each(['today', 'now', 'recently', 'for three days', 'over the last three years', 'in the past decade', 'one day', 'and this fall in prices hurt'])(
    'no date: %s',
    (words) => {
      expect(seen(`They met ${words}.`)).toEqual([]);
    },
  ); // prettier-ignore
});
