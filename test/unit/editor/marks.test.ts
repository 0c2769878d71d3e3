import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../src/analysis/analysis';
import { marksOf, within } from '../../../src/editor/marks';
import { sample, TEXT } from './sample';

const all = {
  entities: new Set<string>(ENTITY_TYPES),
  quotes: new Set(['direct', 'mixed', 'indirect']),
  threshold: 0.5,
};
const words = (marks: ReturnType<typeof marksOf>) =>
  Object.fromEntries(
    [...marks].map(([style, spans]) => [style, spans.map(({ start, end }) => TEXT.slice(start, end))]),
  );

describe('marksOf', () => {
  it('marks names by type, quotes by fragment, and what is not surely attributed', () => {
    expect(words(marksOf(sample(), all))).toEqual({
      'entity:person': ['Sergey Ivanov', 'Ivanov'],
      'entity:location': ['Oslo', 'Oslo'],
      'quote:direct': ['“We are open,”', '“and ready.”', '“Nobody asked.”'],
      'quote:indirect': ['talks would go on in Oslo'],
      'quote-end:none': ['“Nobody asked.”'],
      'quote-end:probable': ['talks would go on in Oslo'],
    });
  });

  it('marks only what is asked for', () => {
    const marks = marksOf(sample(), { ...all, entities: new Set(['person']), quotes: new Set() });
    expect([...marks.keys()]).toEqual(['entity:person']);
  });

  it('takes the threshold', () => {
    expect(marksOf(sample(), { ...all, threshold: 0.3 }).has('quote-end:probable')).toBe(false);
  });
});

describe('within', () => {
  it('keeps what touches the range', () => {
    const spans = [1, 5, 9].map((start) => ({ start, end: start + 2 }));
    expect(within(spans, 6, 9)).toEqual([{ start: 5, end: 7 }]);
  });
});
