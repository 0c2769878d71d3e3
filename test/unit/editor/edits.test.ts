import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, moveSpan } from '../../../src/editor/edits';

const span = { start: 10, end: 20 };
const after = (...edits: Edit[]) => moveSpan(span, edits);

describe('moveSpan', () => {
  it('moves with what is put in before', () =>
    expect(after({ start: 3, length: 0, inserted: 4 })).toEqual({ start: 14, end: 24 }));
  it('stays for what comes behind', () =>
    expect(after({ start: 20, length: 5, inserted: 0 })).toEqual({ start: 10, end: 20 }));
  it('grows with what is put in inside', () =>
    expect(after({ start: 12, length: 1, inserted: 3 })).toEqual({ start: 10, end: 22 }));
  it('loses its beginning', () =>
    expect(after({ start: 8, length: 4, inserted: 1 })).toEqual({ start: 9, end: 17 }));
  it('loses its end', () =>
    expect(after({ start: 15, length: 9, inserted: 2 })).toEqual({ start: 10, end: 15 }));
  it('is gone when it is deleted', () => expect(after({ start: 9, length: 12, inserted: 0 })).toBeNull());

  it('keeps to the text that it covers when edits lie outside', () => {
    const text = 'abcdefghij0123456789klmnopqrst';
    const outside = fc.record({ before: fc.nat(10), delete: fc.nat(5), insert: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(outside, (edit) => {
        const length = Math.min(edit.delete, 10 - edit.before);
        const edited = text.slice(0, edit.before) + edit.insert + text.slice(edit.before + length);
        const moved = moveSpan(span, [{ start: edit.before, length, inserted: edit.insert.length }]);
        expect(moved && edited.slice(moved.start, moved.end)).toBe('0123456789');
      }),
    );
  });
});
