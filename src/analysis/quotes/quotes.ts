import type { MarkUse } from '../analysis';
import type { Mention } from '../names/names';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import { attributeParagraph } from './attribute';
import type { ReportReader } from './reports';
import { shippedReader } from './shippedReader';
import { endsParagraph, nextParagraph } from './continuation';
import { piecesOf, type Place, type QuoteDraft, quotedWhole } from './draft';
import { findQuotations, type Quotation } from './marks';
import { type QuotedPiece, type Unit, unitsOf } from './units';
import { useOf } from './uses';

export interface QuotesFound {
  drafts: QuoteDraft[];
  /** What stands in marks and is no quote. */
  marks: (Place & { use: MarkUse })[];
}

/**
 * Finds direct, mixed and indirect quotes with the words that attribute them. Who those words name is decided later
 * (speakers/).
 * @param mentions the document's named mentions, in order
 * @param reader the tagger of reported speech; the shipped one if none is given
 * @returns quotes and other marks, each in the order of the text
 */
export function* findQuotes(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  reader: Pick<ReportReader, 'read'> = shippedReader(),
): Generator<void, QuotesFound> {
  const { quotations, nested } = findQuotations(passages);
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
  const pending = new Map<Quotation, { unit: Unit; index: number }>();
  /** The quotes that end their paragraph, by passage. */
  const ends = new Map<number, QuoteDraft>();
  for (const [index, passage] of passages.entries()) {
    yield;
    if (passage.block.kind === 'opaque' || passage.block.kind === 'boilerplate') continue;
    const pieces = piecesIn.get(index) ?? [];
    const units = unitsOf(index, passage, pieces, mentionsOf.get(index) ?? []);
    const found = attributeParagraph(units, passage.block.text, reader);
    for (const draft of found.drafts) {
      const quotation = draft.kind === 'direct' ? opened.get(placeKey(draft.fragments[0]!)) : undefined;
      if (quotation && attributed.has(quotation)) continue; // its first paragraph attributed it
      if (quotation) attributed.set(quotation, draft);
      drafts.push(draft);
    }
    for (const { quotation, unit, index: k } of found.rest)
      if (!pending.has(quotation)) pending.set(quotation, { unit, index: k });
    const last = found.drafts.at(-1);
    if (last && endsParagraph(last, index, passage.block.text)) ends.set(index, last);
    const above = paragraphBeside(passages, index, -1);
    const texts = { above: textOf(above), below: textOf(paragraphBeside(passages, index, 1)) };
    const carried = nextParagraph(units, ends.get(above), mentionsOf.get(above) ?? [], texts, attributed);
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
  for (const [quotation, { unit, index }] of pending) {
    if (attributed.has(quotation) || isCovered(quotation, quoted)) continue;
    const { text, kind } = passages[quotation.pieces[0]!.passage]!.block;
    const use = useOf(quotation, unit, index, text, kind === 'heading');
    if (use) marks.push(...piecesOf(quotation).map((place) => ({ ...place, use })));
    else drafts.push(quotedWhole(quotation, 'unattributed'));
  }
  const sound = drafts.filter((draft) => !containsSource(draft));
  sound.sort((a, b) => byPlace(a.fragments[0]!, b.fragments[0]!));
  marks.sort(byPlace);
  return { drafts: sound, marks };
}

const byPlace = (a: Place, b: Place): number => a.passage - b.passage || a.start - b.start || b.end - a.end;

/** Nobody speaks from within what is reported of him: such a reading of a sentence was wrong. */
function containsSource({ kind, fragments, source }: QuoteDraft): boolean {
  return (
    kind === 'indirect' &&
    fragments.some((f) => f.passage === source?.passage && f.start <= source.start && source.end <= f.end)
  );
}

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
