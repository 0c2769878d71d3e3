import type { Analysis, EntityType, Quote, QuoteKind, Span } from '../analysis/analysis';
import type { Preview } from '../analysis/preview';

/** How sure an attribution is, as a reader needs to tell it apart. */
export type Certainty = 'sure' | 'probable' | 'none';

/** One sort of mark in the text. */
export type MarkStyle =
  `entity:${EntityType}` | `quote:${QuoteKind}` | 'quote-end:probable' | 'quote-end:none' | 'act';

export interface MarkOptions {
  entities: ReadonlySet<string>;
  quotes: ReadonlySet<string>;
  /** Whether diplomatic acts are marked. */
  acts?: boolean;
  /** Attributions with less confidence count as "probably". */
  threshold: number;
}

/** Whether a quote has a speaker, and one sure enough. */
export function certaintyOf(quote: Quote, threshold: number): Certainty {
  if (!quote.speaker) return 'none';
  return quote.confidence < threshold ? 'probable' : 'sure';
}

/**
 * What to mark in the text, by style, each list in document order. A quote is marked fragment by fragment, so that
 * "he said" between two halves stays bare; one that is not surely attributed has one more mark, at its end.
 * @param window only what touches it; everything if none is given
 */
export function marksOf(
  { entities, quotes, acts }: Analysis,
  options: MarkOptions,
  window: Span = { start: 0, end: Infinity },
): Map<MarkStyle, Span[]> {
  const marks = new Map<MarkStyle, Span[]>();
  const add = (style: MarkStyle, { start, end }: Span) => {
    if (end <= window.start || start >= window.end) return;
    const list = marks.get(style);
    if (list) list.push({ start, end });
    else marks.set(style, [{ start, end }]);
  };
  for (let i = firstBehind(entities, window.start); i < entities.length; i++) {
    const entity = entities[i]!;
    if (entity.start >= window.end) break;
    if (options.entities.has(entity.type)) add(`entity:${entity.type}`, entity);
  }
  for (const quote of quotes) {
    if (!options.quotes.has(quote.kind)) continue;
    for (const fragment of quote.fragments) add(`quote:${quote.kind}`, fragment);
    const certainty = certaintyOf(quote, options.threshold);
    const last = quote.fragments.at(-1);
    if (certainty !== 'sure' && last) add(`quote-end:${certainty}`, last);
  }
  if (options.acts) for (const act of acts) add('act', act);
  return marks;
}

/** A preview's piece of the document: where it stands, and what is in it by offsets there. */
export interface Piece extends Span, Preview {}

/**
 * Marks with those of a previewed piece in their place. Who speaks a preview does not say: what stands behind quotes
 * stays as it is.
 */
export function withPreview(
  marks: ReadonlyMap<MarkStyle, readonly Span[]>,
  piece: Piece,
  options: MarkOptions,
): Map<MarkStyle, Span[]> {
  const { start, end, entities, quotes } = piece;
  const isBehind = (style: MarkStyle) => style.startsWith('quote-end');
  const shown = new Map<MarkStyle, Span[]>(
    [...marks].map(([style, spans]) => [
      style,
      isBehind(style) ? [...spans] : spans.filter((span) => span.end <= start || span.start >= end),
    ]),
  );
  const add = (style: MarkStyle, span: Span) => {
    const spans = shown.get(style) ?? [];
    shown.set(style, spans);
    spans.push({ start: start + span.start, end: start + span.end });
  };
  for (const entity of entities) if (options.entities.has(entity.type)) add(`entity:${entity.type}`, entity);
  for (const { kind, fragments } of quotes)
    if (options.quotes.has(kind)) for (const fragment of fragments) add(`quote:${kind}`, fragment);
  for (const spans of shown.values()) spans.sort((a, b) => a.start - b.start);
  return shown;
}

/** Index of the first of some spans, in order and apart, that ends behind an offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
