import type { Span } from '../analysis/analysis';

/** One edit: `length` units at `start` replaced by `inserted` units. */
export interface Edit {
  start: number;
  length: number;
  inserted: number;
}

/**
 * Where a span stands after edits, so that a click lands right while a newer analysis is on its way.
 *
 * @param edits in the order in which they were made
 * @returns null when an edit swallowed the whole span
 */
export function moveSpan(span: Span, edits: readonly Edit[]): Span | null {
  let { start, end } = span;
  for (const edit of edits) {
    const editEnd = edit.start + edit.length;
    const shift = edit.inserted - edit.length;
    if (edit.length > 0 && edit.start <= start && editEnd >= end) return null;
    if (editEnd <= start) {
      start += shift;
      end += shift;
    } else if (edit.start < end) {
      // The edit cuts into the span, or lies inside it.
      start = edit.start < start ? edit.start + edit.inserted : start;
      end = editEnd <= end ? end + shift : edit.start;
    }
    if (start >= end) return null;
  }
  return { start, end };
}
