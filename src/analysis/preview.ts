import type { EntityType, QuoteKind, Span } from './analysis';
import type { AnalyzeOptions } from './analyzer';
import { declines } from './layout/prose';
import type { Memory } from './memory';
import { previewNames } from './names/names';
import type { Place } from './quotes/draft';
import { findQuotes } from './quotes/quotes';
import { passageOf } from './tokens/passage';

/** What is to be marked in a piece of a document; offsets in the piece. */
export interface Preview {
  entities: (Span & { type: EntityType })[];
  quotes: { kind: QuoteKind; fragments: Span[] }[];
}

/**
 * Reads a piece of a document by itself, paragraph by paragraph, so that what a person looks at is marked at once while
 * the whole is still to be read. What the last version showed of its words and names is known; who speaks is not
 * said. The time is that of the piece, whatever the document's length.
 * @param piece whole paragraphs; nothing is found where it looks like no English prose, unless forced
 * @param memory of the document; the preview changes nothing that an analysis reads
 */
export function* previewSteps(
  piece: string,
  { markdown, force }: Pick<AnalyzeOptions, 'markdown' | 'force'>,
  memory: Memory,
): Generator<void, Preview> {
  const blocks = memory.blocks.peek(piece, markdown ?? false);
  if (
    !force &&
    declines(
      piece,
      blocks.map(({ block }) => block),
    )
  )
    return { entities: [], quotes: [] };
  const passages = blocks.map(({ block }) => passageOf(block, memory.passages));
  const mentions = yield* previewNames(passages, memory.names);
  const { drafts } = yield* findQuotes(passages, mentions);
  const at = ({ passage, start, end }: Place): Span => {
    const { offset } = blocks[passage]!;
    return { start: offset + start, end: offset + end };
  };
  return {
    entities: mentions.map((mention) => ({ ...at(mention), type: mention.type })),
    quotes: drafts.map(({ kind, fragments }) => ({ kind, fragments: fragments.map(at) })),
  };
}
