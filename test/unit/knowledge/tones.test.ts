import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../src/knowledge/tones';

describe('the tone of a cue', () => {
  it.each([
    ['denied', 'opposing', 'firm'],
    ['has strongly condemned', 'opposing', 'firm'],
    ['warns', 'opposing', 'plain'],
    ['cautioned', 'opposing', 'hedged'],
    ['vowed', 'agreeing', 'firm'],
    ['welcomed', 'agreeing', 'plain'],
    ['acknowledging', 'agreeing', 'hedged'],
    ['stressed', 'neutral', 'firm'],
    ['alleged', 'neutral', 'hedged'],
  ])('%s: %s, %s', (cue, polarity, strength) => {
    expect(toneOf(cue)).toEqual({ polarity, strength });
  });

  it.each(['said', 'told', 'according to', 'added', ''])('says nothing of "%s"', (cue) => {
    expect(toneOf(cue)).toBeNull();
  });
});
