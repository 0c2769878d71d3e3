import { expect, test } from 'vitest';
import { only, read } from './read';

test('a family name that is a plain word opens a sentence', () => {
  const r = read(
    'President Tomas Trump met voters. “It is late,” Trump said. Dana Fowler came. Fowler left. Anna Shah spoke. Shah agreed.',
  );
  expect(r.ids('Trump')).toEqual(['person:tomas-trump']);
  expect(r.ids('Fowler')).toEqual(['person:dana-fowler']);
  expect(r.ids('Shah')).toEqual(['person:anna-shah']);
});

test('a plain word that nobody bears, or that stands small as well, is no name', () => {
  expect(only(read('The sky was grey. Bond was bought.'), 'person')).toEqual([]);
  expect(only(read('Dana Price spoke of a price. Price rises hurt. Price said no.'), 'person')).toEqual([
    'Dana Price', 'Price',
  ]); // prettier-ignore
});

test('a state opens a sentence, even where its name is a plain word', () => {
  expect(read('China condemned the raid.').seen).toEqual(['location: China']);
  expect(read('Turkey rejected it. Mali was silent. Guinea left.').seen).toEqual([
    'location: Turkey', 'location: Mali', 'location: Guinea',
  ]); // prettier-ignore
  expect(read('The envoy met aides. China, Russia and Iran agreed.').seen).toHaveLength(3);
  expect(read('Turkey was served, and more turkey after it.').seen).toEqual([]);
});
