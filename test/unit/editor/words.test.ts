import { describe, expect, it, vi } from 'vitest';

vi.mock('vscode', () => import('./vscode'));

import { confidenceWords, countQuotes, joinCounts } from '../../../src/editor/words';

describe('counts', () => {
  it('come with their noun', () => {
    expect([0, 1, 2].map(countQuotes)).toEqual(['0 quotes', '1 quote', '2 quotes']);
  });
  it('are joined without gaps', () => expect(joinCounts('a', false, null, '', 'b')).toBe('a · b'));
});

describe('confidenceWords', () => {
  it.each([
    [1, 'almost certain'],
    [0.8, 'likely'],
    [0.5, 'more likely than not'],
    [0.2, 'uncertain'],
  ])('says of %f that it is %s', (confidence, words) => expect(confidenceWords(confidence)).toBe(words));
});
