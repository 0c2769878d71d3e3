import { expect, test } from 'vitest';
import { lexicon } from '../../../src/analysis/names/lexicon';

test('what was looked up before changes nothing', () => {
  const { bits } = lexicon();
  for (const word of ['brothers', 'nations', 'friends', 'united', 'workers', 'states', 'doctors', 'allied']) {
    const before = bits(word, false);
    bits(word, true);
    expect(bits(word, false), word).toBe(before);
  }
});
