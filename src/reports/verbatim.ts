import type { Span } from '../analysis/analysis';

const OMISSION = ' […] ';

/**
 * The words of a quote as they stand in the document: its own characters, marks, brackets and line breaks included.
 * @param text the document
 * @param fragments the quote's pieces, in document order
 * @returns the pieces joined by ` […] ` where the document says something between them (a cue), and by the document's
 *   own white space where it does not (a quotation that runs over paragraphs): nothing is left out there
 */
export function verbatim(text: string, fragments: readonly Span[]): string {
  return fragments
    .map((fragment, i) => {
      const previous = fragments[i - 1];
      if (!previous) return text.slice(fragment.start, fragment.end);
      const between = text.slice(previous.end, fragment.start);
      const joint = /^\s+$/.test(between) ? between : OMISSION;
      return joint + text.slice(fragment.start, fragment.end);
    })
    .join('');
}
