import { type Analysis } from '../../../src/analysis/analysis';
import { analyze } from '../../../src/analysis/analyzer';

/** What a user would see of a quote. */
export interface Seen {
  words: string[];
  kind: string;
  speaker: string | null;
  source: string | null;
  cue: string | null;
  rule: string;
}

export function analysisOf(text: string, markdown = false): Analysis {
  return analyze(text, { id: 'test', markdown, force: true });
}

export function quotesIn(text: string, markdown = false): Seen[] {
  const slice = (span: { start: number; end: number } | null): string | null =>
    span && text.slice(span.start, span.end);
  return analysisOf(text, markdown).quotes.map((quote) => ({
    words: quote.fragments.map((fragment) => text.slice(fragment.start, fragment.end)),
    kind: quote.kind,
    speaker: quote.speaker?.name ?? null,
    source: slice(quote.source),
    cue: slice(quote.cue),
    rule: quote.rule,
  }));
}

export function turnsIn(
  text: string,
  markdown = false,
): { speaker: string | null; role: string; words: string }[] {
  return analysisOf(text, markdown).turns.map(({ speaker, role, start, end }) => ({
    speaker: speaker?.name ?? null,
    role,
    words: text.slice(start, end),
  }));
}
