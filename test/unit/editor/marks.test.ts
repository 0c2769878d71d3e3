import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../src/analysis/analysis';
import { marksOf, withPreview } from '../../../src/editor/marks';
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

describe('a window', () => {
  it('has what touches it, and no more', () => {
    const start = TEXT.indexOf('Ivanov said');
    const marks = marksOf(sample(), all, { start, end: start + 3 });
    expect(words(marks)).toEqual({ 'entity:person': ['Ivanov'] });
  });
});

describe('withPreview', () => {
  it('puts the marks of a piece in the place of those before, and leaves what stands behind quotes', () => {
    const marks = marksOf(sample(), all);
    const start = TEXT.indexOf('“Nobody');
    const piece = {
      start,
      end: TEXT.length,
      entities: [{ type: 'person' as const, start: 1, end: 7 }],
      quotes: [{ kind: 'direct' as const, fragments: [{ start: 0, end: 8 }] }],
    };
    const shown = words(withPreview(marks, piece, all));
    expect(shown['quote:direct']).toEqual(['“We are open,”', '“and ready.”', '“Nobody ']);
    expect(shown['entity:person']).toEqual(['Sergey Ivanov', 'Ivanov', 'Nobody']);
    expect(shown['quote:indirect']).toEqual([]);
    expect(shown['quote-end:none']).toEqual(['“Nobody asked.”']);
  });
});
