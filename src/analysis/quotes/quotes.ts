import type { MarkUse } from '../analysis';
import type { Mention } from '../names/names';
import { AT_ONCE } from '../steps';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import { endsParagraph, nextParagraph } from './continuation';
import { piecesOf, type Place, type QuoteDraft, quotedWhole } from './draft';
import type { Quotation } from './marks';
import { QuoteStore } from './quoteStore';
import type { QuotedPiece } from './units';

export interface QuotesFound {
  drafts: QuoteDraft[];
  /** What stands in marks and is no quote. */
  marks: (Place & { use: MarkUse })[];
}

/**
 * Finds direct, mixed and indirect quotes with the words that attribute them. Who those words name is decided later
 * (speakers/).
 * @param mentions the document's named mentions, in order
 * @param store what is known of the passages from the document's version before
 * @returns quotes and other marks, each in the order of the text
 */
export function* findQuotes(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  store = new QuoteStore(),
): Generator<void, QuotesFound> {
  const { quotations, nested } = yield* store.pairMarks(passages);
  const piecesIn = byPassage(
    quotations.flatMap((quotation) =>
      quotation.pieces.map((piece): QuotedPiece => ({ passage: piece.passage, quotation, piece })),
    ),
  );
  /** The quotations by where they begin. */
  const opened = new Map(quotations.map((quotation) => [placeKey(quotation.pieces[0]!), quotation]));
  const mentionsOf = byPassage(mentions);
  const textOf = (index: number): string => passages[index]?.block.text ?? '';
  const drafts: QuoteDraft[] = [];
  const attributed = new Map<Quotation, QuoteDraft>();
  const pending = new Map<Quotation, MarkUse | null>();
  /** The quotes that end their paragraph, by passage. */
  const ends = new Map<number, QuoteDraft>();
  yield;
  for (const [index, passage] of passages.entries()) {
    if (passage.block.kind === 'opaque' || passage.block.kind === 'boilerplate') continue;
    const pieces = piecesIn.get(index) ?? [];
    const read = store.paragraphsRead;
    const found = store.read(index, passage, pieces, mentionsOf.get(index) ?? []);
    if (store.paragraphsRead > read || index % AT_ONCE === 0) yield;
    for (const draft of found.drafts) {
      const quotation = draft.kind === 'direct' ? opened.get(placeKey(draft.fragments[0]!)) : undefined;
      if (quotation && attributed.has(quotation)) continue; // its first paragraph attributed it
      if (quotation) attributed.set(quotation, draft);
      drafts.push(draft);
    }
    for (const { quotation, use } of found.rest) if (!pending.has(quotation)) pending.set(quotation, use);
    const last = found.drafts.at(-1);
    if (last && endsParagraph(last, index, passage.block.text)) ends.set(index, last);
    const above = paragraphBeside(passages, index, -1);
    const texts = { above: textOf(above), below: textOf(paragraphBeside(passages, index, 1)) };
    const carried = nextParagraph(
      index,
      found.alone,
      ends.get(above),
      mentionsOf.get(above) ?? [],
      texts,
      attributed,
    );
    for (const [quotation, draft] of carried) {
      attributed.set(quotation, draft);
      drafts.push(draft);
      ends.set(quotation.pieces.at(-1)!.passage, draft);
    }
  }
  const marks: QuotesFound['marks'] = nested.map(({ passage, start, end }) => ({
    passage,
    start,
    end,
    use: 'other',
  }));
  const quoted = byPassage(drafts.flatMap(({ fragments }) => fragments));
  for (const [quotation, use] of pending) {
    if (attributed.has(quotation) || isCovered(quotation, quoted)) continue;
    if (use) marks.push(...piecesOf(quotation).map((place) => ({ ...place, use })));
    else drafts.push(quotedWhole(quotation, 'unattributed'));
  }
  yield;
  drafts.sort((a, b) => byPlace(a.fragments[0]!, b.fragments[0]!));
  marks.sort(byPlace);
  return { drafts, marks };
}

const byPlace = (a: Place, b: Place): number => a.passage - b.passage || a.start - b.start || b.end - a.end;

/** A place's passage and start, as a key. */
const placeKey = ({ passage, start }: Place): string => `${passage}:${start}`;

/** The index of the next paragraph above or below, over boilerplate; out of range at either end. */
function paragraphBeside(passages: readonly Passage[], index: number, step: -1 | 1): number {
  let beside = index + step;
  while (passages[beside]?.block.kind === 'boilerplate') beside += step;
  return beside;
}

/** Whether a quotation is a piece of a quote, so that nothing of it is left over. */
function isCovered({ pieces }: Quotation, quoted: ReadonlyMap<number, readonly Place[]>): boolean {
  const { passage, start, end } = pieces[0]!;
  return (quoted.get(passage) ?? []).some((place) => place.start <= start && end <= place.end);
}
