import { expect, test } from 'vitest';
import { shippedModel } from '../../../src/analysis/names/shippedModel';
import { hashWord } from '../../../src/analysis/tagger/hash';
import { placeOf, WordClasses } from '../../../src/analysis/tagger/wordClasses';

const classOf = (classes: WordClasses, word: string): number => classes.of(hashWord(word));

test('words that stand in like surroundings share a class', () => {
  const { classes } = shippedModel();
  expect(classOf(classes, 'oslo')).toBe(classOf(classes, 'helsinki'));
  expect(classOf(classes, 'oslo')).not.toBe(classOf(classes, 'tuesday'));
  expect(classOf(classes, 'tuesday')).toBe(classOf(classes, 'friday'));
});

test('a word that has none is of class 0', () => {
  const place = placeOf(hashWord('oslo'));
  const bytes = Uint8Array.of(
    1,
    0,
    0,
    0,
    ...Array<number>(Math.floor(place / 255)).fill(255),
    place % 255,
    7,
  );
  const classes = new WordClasses(bytes);
  expect(classOf(classes, 'oslo')).toBe(7);
  expect(classOf(classes, 'bergen')).toBe(0);
  expect(classOf(new WordClasses(new Uint8Array()), 'oslo')).toBe(0);
});
