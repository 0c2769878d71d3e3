import { expect, test } from 'vitest';
import { CURRENCIES } from '../../../src/knowledge/currencies';

test('every code is one of ISO 4217, once', () => {
  const codes = CURRENCIES.map(({ code }) => code);
  const known = new Set(Intl.supportedValuesOf('currency'));
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('a word alone means one currency, and so does a sign', () => {
  for (const words of [CURRENCIES.flatMap(({ own }) => own), CURRENCIES.flatMap(({ signs }) => signs)])
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
