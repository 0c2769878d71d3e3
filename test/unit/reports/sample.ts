import { type Analysis, emptyAnalysis, type Quote, type Span } from '../../../src/analysis/analysis';

/** Where `words` stand in `text`, the first time after `from`. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** An analysis in which nothing was found but what is given. */
export function analysisOf(found: Partial<Analysis>): Analysis {
  return { ...emptyAnalysis('folder/note.txt'), ...found };
}

/** A quote of the words given, one fragment each. */
export function quoteOf(text: string, fragments: string[], rest: Partial<Quote> = {}): Quote {
  const spans = fragments.map((words) => spanOf(text, words));
  return {
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
    fragments: spans,
    kind: 'direct',
    speaker: null,
    source: null,
    cue: null,
    addressee: null,
    relay: null,
    confidence: 0.9,
    rule: 'quote-speaker-verb',
    ...rest,
  };
}
