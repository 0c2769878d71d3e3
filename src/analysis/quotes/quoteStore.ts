import type { MarkUse } from '../analysis';
import type { Mention } from '../names/names';
import type { Passage } from '../tokens/passage';
import { attributeParagraph } from './attribute';
import type { Place, QuoteDraft } from './draft';
import { findQuotations, type Quotation, type Quotations } from './marks';
import type { ReportReader } from './reports';
import { shippedReader } from './shippedReader';
import { holdsOnlyQuotations, type QuotedPiece, unitsOf } from './units';
import { useOf } from './uses';

/** What a paragraph gives by itself. */
export interface ParagraphQuotes {
  drafts: readonly QuoteDraft[];
  /** Quotations for which nothing in the paragraph speaks, and what else their marks are for; null where it may be speech. */
  rest: readonly { quotation: Quotation; use: MarkUse | null }[];
  /** Its quotations, where it holds nothing else. */
  alone: readonly Quotation[];
}

interface Reading {
  found: ParagraphQuotes;
  /** The passage's number when it was read. */
  index: number;
  /** What the reading depends on, beside the passage. */
  quotations: readonly Quotation[];
  mentions: string;
}

/** A quotation with the passages of its pieces. */
interface Paired {
  quotation: Quotation;
  passages: readonly Passage[];
}

/**
 * The quotes that were read in the paragraphs of one document, kept over its versions: a paragraph is read again
 * when its text, its quotations or the names in it are others.
 */
export class QuoteStore {
  private readonly readings = new WeakMap<Passage, Reading>();
  /** The last version's quotations, by the passage that they begin in and their offset there. */
  private paired = new Map<Passage, Map<number, Paired>>();
  /** How many paragraphs the last version took. */
  paragraphsRead = 0;

  /** @param reader the tagger of reported speech; the shipped one if none is given */
  constructor(private readonly reader: () => Pick<ReportReader, 'read'> = shippedReader) {}

  /** Pairs the document's marks; a quotation that the version before had is the same object. */
  *pairMarks(passages: readonly Passage[]): Generator<void, Quotations> {
    this.paragraphsRead = 0;
    const { quotations, nested } = yield* findQuotations(passages);
    const before = this.paired;
    this.paired = new Map();
    const same = quotations.map((quotation) => {
      const { passage, start } = quotation.pieces[0]!;
      const first = passages[passage]!;
      let known = before.get(first)?.get(start);
      if (known && isSame(known, quotation, passages)) known.quotation.pieces = quotation.pieces;
      else known = { quotation, passages: quotation.pieces.map((piece) => passages[piece.passage]!) };
      const opening = this.paired.get(first) ?? new Map<number, Paired>();
      this.paired.set(first, opening.set(start, known));
      return known.quotation;
    });
    return { quotations: same, nested };
  }

  /**
   * Reads a paragraph, or recalls how it was read.
   * @param pieces the quoted stretches of the passage, in order
   * @param mentions the passage's named mentions, in order
   */
  read(
    index: number,
    passage: Passage,
    pieces: readonly QuotedPiece[],
    mentions: readonly Mention[],
  ): ParagraphQuotes {
    const names = formsOf(mentions);
    const known = this.readings.get(passage);
    const same =
      known?.mentions === names &&
      known.quotations.length === pieces.length &&
      pieces.every(({ quotation }, i) => quotation === known.quotations[i]);
    if (same) {
      if (known.index !== index) known.found = moved(known.found, index - known.index);
      known.index = index;
      return known.found;
    }
    const found = this.readAnew(index, passage, pieces, mentions);
    const quotations = pieces.map(({ quotation }) => quotation);
    this.readings.set(passage, { found, index, quotations, mentions: names });
    return found;
  }

  private readAnew(
    index: number,
    passage: Passage,
    pieces: readonly QuotedPiece[],
    mentions: readonly Mention[],
  ): ParagraphQuotes {
    this.paragraphsRead++;
    const { text, kind } = passage.block;
    const units = unitsOf(index, passage, pieces, mentions);
    const { drafts, rest } = attributeParagraph(units, text, this.reader());
    return {
      // A copy of its exact size: it is kept.
      drafts: drafts.slice(),
      rest: rest.map(({ quotation, unit, index: item }) => ({
        quotation,
        use: useOf(quotation, unit, item, text, kind === 'heading'),
      })),
      alone: units.every(holdsOnlyQuotations)
        ? units.flatMap(({ items }) => items.flatMap(({ quotation }) => quotation ?? []))
        : [],
    };
  }
}

/** Whether a quotation stands in the same passages as one of the version before, as far from each other. */
function isSame(
  { quotation: before, passages: were }: Paired,
  { pieces }: Quotation,
  passages: readonly Passage[],
): boolean {
  const moved = pieces[0]!.passage - before.pieces[0]!.passage;
  return (
    pieces.length === before.pieces.length &&
    pieces.every((piece, i) => {
      const { passage, start, end, unclosed } = before.pieces[i]!;
      return (
        passages[piece.passage] === were[i] &&
        piece.passage - passage === moved &&
        piece.start === start &&
        piece.end === end &&
        piece.unclosed === unclosed
      );
    })
  );
}

/** What quotes read of a paragraph's mentions; of who a person is, whether another mention is the same one. */
function formsOf(mentions: readonly Mention[]): string {
  const people = new Map<string, number>();
  const formOf = ({ type, id, start, end, title }: Mention): string => {
    if (type === 'person' && !people.has(id)) people.set(id, people.size);
    return `${type} ${people.get(id) ?? ''} ${start} ${end} ${title?.start ?? ''} ${title?.end ?? ''}`;
  };
  return mentions.map(formOf).join();
}

/** What was found in a passage that stands so many passages further on now. */
function moved({ drafts, rest, alone }: ParagraphQuotes, by: number): ParagraphQuotes {
  const move = ({ passage, start, end }: Place): Place => ({ passage: passage + by, start, end });
  const moveDraft = (draft: QuoteDraft): QuoteDraft => ({
    fragments: draft.fragments.map(move),
    kind: draft.kind,
    source: draft.source && move(draft.source),
    cue: draft.cue && move(draft.cue),
    addressee: draft.addressee && move(draft.addressee),
    relay: draft.relay && move(draft.relay),
    rule: draft.rule,
    flags: draft.flags,
  });
  return { drafts: drafts.map(moveDraft), rest, alone };
}
