import { type ReportingVerb, reportingVerb } from '../../knowledge/verbs';
import type { Mention } from '../names/names';
import type { Passage } from '../tokens/passage';
import type { MarkedSpan, Quotation } from './marks';

/** A word outside quotation marks, or a whole quotation as one item. Offsets are relative to the passage. */
export interface Item {
  start: number;
  end: number;
  /** Folded, lower case; empty for a quotation. */
  word: string;
  pos: string;
  /** How it may be read as a form of a verb of speech. */
  readings: readonly ReportingVerb[] | undefined;
  /** Case as written: whether it begins with a capital. */
  capital: boolean;
  quotation: Quotation | null;
  /** The named mention that the word is part of. */
  mention: Mention | null;
}

/** A sentence in which every quotation counts as one item: what attribution reads. */
export interface Unit {
  /** Index of the passage. */
  passage: number;
  items: Item[];
}

/** A stretch of items of a unit, both ends included. */
export interface Range {
  first: number;
  last: number;
}

/** The items of a stretch. */
export function itemsOf({ items }: Unit, { first, last }: Range): Item[] {
  return items.slice(first, last + 1);
}

/** The last item at or before an index that passes a test; -1 when none does. */
export function lastIndex(items: readonly Item[], from: number, test: (item: Item) => boolean): number {
  for (let i = from; i >= 0; i--) if (test(items[i]!)) return i;
  return -1;
}

/** Whether a unit has no word outside quotations. */
export function holdsOnlyQuotations({ items }: Unit): boolean {
  return items.every((item) => item.quotation !== null || item.pos === 'PUNCT');
}

/** Whether a quotation stands in a stretch of items. */
export function holdsQuotation(items: readonly Item[], { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (items[i]!.quotation) return true;
  return false;
}

/** A quoted stretch of a passage, and the quotation that it belongs to. */
export interface QuotedPiece {
  passage: number;
  quotation: Quotation;
  piece: MarkedSpan;
}

/** No sentence is longer: what is, has lost its stops, and its parts are read one by one to bound the work. */
const LONGEST_UNIT = 400;

/**
 * Cuts a passage into units. A quotation that ends a sentence does not end the unit when its speaker's clause follows
 * (`“A.” Lavrov said.`); that is for attribution to see, so units part after it and the caller may look ahead.
 * @param index the passage's index
 * @param pieces the quoted stretches of the passage, in order
 * @param mentions the passage's named mentions, in order
 */
export function unitsOf(
  index: number,
  passage: Passage,
  pieces: readonly QuotedPiece[],
  mentions: readonly Mention[],
): Unit[] {
  const { tokens, block } = passage;
  const from = Math.max(block.dateline?.end ?? 0, block.label?.body ?? 0);
  const units: Unit[] = [];
  let items: Item[] = [];
  let p = 0;
  let m = 0;
  const flush = (): void => {
    if (items.length) units.push({ passage: index, items });
    items = [];
  };
  let sentence = 1;
  for (let t = 0; t < tokens.count; t++) {
    const start = tokens.starts[t]!;
    const end = tokens.ends[t]!;
    const boundary = t === tokens.sentences[sentence];
    if (boundary) sentence++;
    if (items.length >= LONGEST_UNIT) flush();
    if (start < from) continue;
    while (p < pieces.length && pieces[p]!.piece.end <= start) p++;
    const inside = pieces[p];
    if (inside && start >= inside.piece.start && start < inside.piece.end) {
      const seen = items.at(-1);
      if (seen?.quotation !== inside.quotation || seen.start !== inside.piece.start) {
        if (boundary) flush();
        items.push({
          start: inside.piece.start,
          end: inside.piece.end,
          word: '',
          pos: 'QUOTE',
          readings: undefined,
          capital: false,
          quotation: inside.quotation,
          mention: null,
        });
      }
      continue;
    }
    if (boundary) flush();
    while (m < mentions.length && mentions[m]!.end <= start) m++;
    const mention = mentions[m] && mentions[m]!.start < end ? mentions[m]! : null;
    const written = tokens.words[t]!;
    // "US" and "WHO" are no pronouns.
    const word = /^(?:US|WHO|IT)$/.test(written) ? written : written.toLowerCase();
    items.push({
      start,
      end,
      word,
      pos: tokens.pos[t]!,
      readings: reportingVerb(word),
      capital: /^[A-Z]/.test(written),
      quotation: null,
      mention,
    });
  }
  flush();
  return units;
}
