import { expect, test } from 'vitest';
import { lexicon } from '../../../src/analysis/names/lexicon';

test('what was looked up before changes nothing', () => {
  const known = lexicon();
  for (const word of ['brothers', 'nations', 'friends', 'united', 'workers', 'states', 'doctors', 'allied']) {
    const before = known.bits(word, false);
    known.bits(word, true);
    expect(known.bits(word, false), word).toBe(before);
  }
});
