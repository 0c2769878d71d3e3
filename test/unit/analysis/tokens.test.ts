import { expect, test } from 'vitest';
import { tokenize } from '../../../src/analysis/tokens/tokens';

test.each([
  ['the Japan-U.S. pact', ['the', 'Japan', '-', 'U.S.', 'pact']],
  ['pro-U.N. forces', ['pro', '-', 'U.N.', 'forces']],
  ['a non-U.S.A. state', ['a', 'non', '-', 'U.S.A.', 'state']],
  ['a U.S.-led group', ['a', 'U.S.', '-', 'led', 'group']],
  ['Plan B. C. Moss spoke', ['Plan', 'B.', 'C.', 'Moss', 'spoke']],
])('an acronym with points stays whole: %s', (text, words) => {
  const tokens = tokenize(text);
  expect(tokens.words).toEqual(words);
  expect(tokens.words).toEqual(Array.from(tokens.starts, (start, i) => text.slice(start, tokens.ends[i])));
});
