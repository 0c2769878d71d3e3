import type { Span } from '../analysis/analysis';
import { splitLines } from '../analysis/layout/lines';

/** Gives the line, counted from 1 as an editor does, that holds an offset. */
export type LineAt = (offset: number) => number;

/**
 * Prepares a text for asking which line an offset stands on. Lines end with \n, \r\n or \r.
 * @param text the document
 * @returns the look-up; an offset past the end stands on the last line, one inside a line's break on that line
 */
export function lineNumbers(text: string): LineAt {
  const starts = splitLines(text).map((line) => line.start);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(low, 1);
  };
}

/** "line 4" or "lines 4–6". */
export function lineRange({ start, end }: Span, lineAt: LineAt): string {
  const first = lineAt(start);
  const last = lineAt(end - 1);
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

const LISTED = 12;

/** "line 4", "lines 4, 7", "lines 4, 7, … and 9 more": where the spans start, each line once. */
export function lineList(spans: readonly Span[], lineAt: LineAt): string {
  const lines = [...new Set(spans.map((span) => lineAt(span.start)))];
  const more = lines.length - LISTED;
  const shown = lines.slice(0, LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return lines.length === 1 ? `line ${shown}` : `lines ${shown}`;
}
