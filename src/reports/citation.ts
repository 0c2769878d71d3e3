import type { Analysis, Quote } from '../analysis/analysis';
import { plainLine } from './escape';
import { lineNumbers, lineRange } from './lines';
import { verbatim } from './verbatim';

export interface CitationOptions {
  /** The document's file name, as a reader would look for it. Left out when not given. */
  name?: string;
  /** Confidence (0 … 1) below which the speaker is cited as probable. */
  threshold: number;
}

/**
 * A quote to paste elsewhere, as plain text: its words as they stand in the document, and below them where they come
 * from. What is not known is left out.
 * @param text the document
 * @param analysis its analysis
 * @param quoteIndex index into `analysis.quotes`
 * @throws {RangeError} when there is no such quote
 */
export function citeQuote(
  text: string,
  analysis: Analysis,
  quoteIndex: number,
  options: CitationOptions,
): string {
  const quote = analysis.quotes[quoteIndex];
  if (!quote) throw new RangeError(`no quote ${quoteIndex}`);
  const { title, outlet, number, place, date } = analysis.document;
  const citation = [
    ...speakerOf(quote, analysis, options.threshold),
    // The words of a reported clause are the reporter's.
    { direct: null, mixed: 'partly in reported speech', indirect: 'in reported speech' }[quote.kind],
    quote.relay && `quoted by ${quote.relay.name}`,
    title && `“${title}”`,
    number,
    outlet,
    place,
    date,
    options.name,
    lineRange(quote, lineNumbers(text)),
  ]
    .map((part) => plainLine(part ?? ''))
    .filter((part) => part !== '');
  return `${verbatim(text, quote.fragments)}\n— ${citation.join(', ')}`;
}

function speakerOf(
  { speaker, confidence }: Quote,
  { names }: Analysis,
  threshold: number,
): (string | null)[] {
  if (!speaker) return [];
  const role = speaker.id === null ? undefined : names[speaker.id]?.role;
  return [confidence < threshold ? `probably ${speaker.name}` : speaker.name, role ?? null];
}
