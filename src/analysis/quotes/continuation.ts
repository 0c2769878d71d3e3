import type { Mention } from '../names/names';
import { type AttributionContext, type Found, standsAlone } from './context';
import { type QuoteDraft, quotedWhole } from './draft';
import type { Quotation } from './marks';

/** Rules for quotations in which the speaker of the words before goes on. */

/** `same-paragraph`: “A,” he said. “B.” */
export function sameParagraph(context: AttributionContext): Found | null {
  const { units, u, unit, k, drafts } = context;
  const last = drafts.at(-1);
  if (!last || !standsAlone(context)) return null;
  // Only right behind the speaker's words: no sentence of the reporter's between.
  const end = endIn(unit.passage, last);
  const above = units[u - 1];
  if (above && above.items[0]!.start > end) return null;
  const { source, cue, addressee } = last;
  const draft = { ...quotedWhole(unit.items[k]!.quotation!, 'same-paragraph'), source, cue, addressee };
  return { draft, cue: null };
}

/**
 * `next-paragraph`: a paragraph of quotations alone carries the last speaker only where the paragraph above ends in that
 * speaker's words and names no other person: carried always, it is right 8 times in 100. Not in a conversation, where
 * what stands alone is the other's: behind a question, or with one more paragraph that opens with a quotation below.
 * @param index the paragraph's
 * @param alone the paragraph's quotations, where it holds nothing else
 * @param last the quote that ends the paragraph above, if one does
 * @param mentions the named mentions of the paragraph above
 * @param texts the paragraph above and the one below, to the document's end
 * @param attributed the quotations that have a quote already
 * @returns the paragraph's quotations with their quotes; none where the rule does not apply
 */
export function nextParagraph(
  index: number,
  alone: readonly Quotation[],
  last: QuoteDraft | undefined,
  mentions: readonly Mention[],
  texts: { above: string; below: string },
  attributed: ReadonlyMap<Quotation, QuoteDraft>,
): Map<Quotation, QuoteDraft> {
  const carried = new Map<Quotation, QuoteDraft>();
  // A speaker is carried over one paragraph, no further.
  if (!last?.source || last.rule === 'next-paragraph') return carried;
  const first = alone[0];
  if (!first || attributed.has(first) || first.pieces[0]!.passage !== index) return carried;
  const { end } = last.fragments.at(-1)!;
  if (/\?\W?\W?$/.test(texts.above.slice(0, end).trimEnd()) || /^\s*["'“‘«„]/.test(texts.below))
    return carried;
  if (first.pieces[0]!.end - first.pieces[0]!.start < SHORTEST_CARRIED) return carried;
  const people = new Set(mentions.flatMap(({ type, id }) => (type === 'person' ? [id] : [])));
  if (people.size > 1) return carried;
  for (const quotation of alone)
    carried.set(quotation, { ...quotedWhole(quotation, 'next-paragraph'), source: last.source });
  return carried;
}

/** In letters: what is shorter may be a heading or an exclamation of anybody's. */
const SHORTEST_CARRIED = 24;

/** Whether a paragraph's last words are a quote's or those that attribute it, but for four words at most. */
export function endsParagraph(draft: QuoteDraft, passage: number, text: string): boolean {
  const end = endIn(passage, draft);
  // bounded: what is longer does not count.
  return /^[\s\p{P}]*(?:\p{L}+[\s\p{P}]*){0,4}$/u.test(text.slice(end, end + 120));
}

/** Where the last of a quote and the words that attribute it ends in a passage. */
function endIn(passage: number, { fragments, source, cue }: QuoteDraft): number {
  const ends = [...fragments, source, cue].map((place) => (place?.passage === passage ? place.end : 0));
  return Math.max(...ends);
}
