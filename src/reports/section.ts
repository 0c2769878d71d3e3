import type { Analysis } from '../analysis/analysis';
import type { LineAt } from './lines';

/** What every section of the summary is written from. */
export interface SectionContext {
  text: string;
  analysis: Analysis;
  threshold: number;
  lineAt: LineAt;
}

/** Writes one section in Markdown; null when there is nothing to say. */
export type Section = (context: SectionContext) => string | null;

/** A heading over what it heads; null when that is nothing. */
export function titled(heading: string, body: readonly string[], separator = '\n'): string | null {
  return body.length ? `${heading}\n\n${body.join(separator)}` : null;
}

/** "1 quote", "2 quotes". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
