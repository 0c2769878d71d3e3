import { NAMING } from '../../knowledge/verbs';
import type { MarkUse } from '../analysis';
import type { Mention } from '../names/names';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import { attributeParagraph } from './attribute';
import type { Place, QuoteDraft } from './draft';
import { findQuotations, type Quotation } from './marks';
import { type Item, type Unit, unitsOf } from './units';

export interface QuotesFound {
  drafts: QuoteDraft[];
  /** What stands in marks and is no quote. */
  marks: (Place & { use: MarkUse })[];
}

/**
 * Finds direct, mixed and indirect quotes with the words that attribute them. Who those words name is decided later
 * (speakers/).
 * @param mentions the document's named mentions, in order
 */
export function* findQuotes(
  passages: readonly Passage[],
  mentions: readonly Mention[],
): Generator<void, QuotesFound> {
  const { quotations, nested } = findQuotations(passages);
  const quotationsOf = byPassage(
    quotations.flatMap((quotation) =>
      [...new Set(quotation.pieces.map((piece) => piece.passage))].map((passage) => ({ passage, quotation })),
    ),
  );
  const mentionsOf = byPassage(mentions);
  const attributed = new Map<Quotation, QuoteDraft>();
  const pending = new Map<Quotation, { unit: Unit; index: number }>();
  const drafts: QuoteDraft[] = [];
  const ends = new Map<number, QuoteDraft>();
  for (const [index, passage] of passages.entries()) {
    yield;
    if (passage.block.kind === 'opaque' || passage.block.kind === 'boilerplate') continue;
    const here = (quotationsOf.get(index) ?? []).map(({ quotation }) => quotation);
    const units = unitsOf(index, passage, here, mentionsOf.get(index) ?? []);
    const found = attributeParagraph(units, passage.block.text);
    for (const draft of found.drafts) {
      const start = draft.fragments[0]!;
      const quotation = here.find(
        (q) =>
          q.pieces[0]!.passage === start.passage &&
          q.pieces[0]!.start === start.start &&
          draft.kind === 'direct',
      );
      if (quotation && attributed.has(quotation)) continue; // its first paragraph attributed it
      if (quotation) attributed.set(quotation, draft);
      drafts.push(draft);
    }
    for (const { quotation, unit, index: k } of found.rest)
      if (!pending.has(quotation)) pending.set(quotation, { unit, index: k });
    const last = found.drafts.at(-1);
    if (last && endsParagraph(last, passage, index)) ends.set(index, last);
    inheritFromParagraphAbove(passages, index, units, attributed, drafts, ends, mentionsOf);
  }
  const inMixed = (quotation: Quotation): boolean => {
    const piece = quotation.pieces[0]!;
    return drafts.some((draft) =>
      draft.fragments.some(
        (f) => f.passage === piece.passage && f.start <= piece.start && piece.end <= f.end,
      ),
    );
  };
  const marks: QuotesFound['marks'] = nested.map((span) => ({
    passage: span.passage,
    start: span.start,
    end: span.end,
    use: 'other' as const,
  }));
  for (const [quotation, { unit, index }] of pending) {
    if (attributed.has(quotation) || inMixed(quotation)) continue;
    const text = passages[quotation.pieces[0]!.passage]!.block.text;
    const use = useOf(quotation, unit, index, text, passages[unit.passage]!.block.kind === 'heading');
    if (use) for (const { passage, start, end } of quotation.pieces) marks.push({ passage, start, end, use });
    else drafts.push(unattributed(quotation));
  }
  drafts.sort((a, b) => byPlace(a.fragments[0]!, b.fragments[0]!));
  marks.sort(byPlace);
  return { drafts, marks };
}

const byPlace = (a: Place, b: Place): number => a.passage - b.passage || a.start - b.start || b.end - a.end;

/** Whether a paragraph's last words are the quote's or those that attribute it. */
function endsParagraph(draft: QuoteDraft, passage: Passage, index: number): boolean {
  const end = Math.max(
    ...[...draft.fragments, draft.source, draft.cue].map((place) =>
      place?.passage === index ? place.end : 0,
    ),
  );
  return /^[\s\p{P}]*(?:\p{L}+[\s\p{P}]*){0,4}$/u.test(passage.block.text.slice(end, end + 120));
}

/**
 * A paragraph that is a quotation alone carries the last speaker only where the paragraph above ends in that speaker's
 * words and names no other person: carried always, it is right 8 times in 100.
 */
function inheritFromParagraphAbove(
  passages: readonly Passage[],
  index: number,
  units: readonly Unit[],
  attributed: Map<Quotation, QuoteDraft>,
  drafts: QuoteDraft[],
  ends: Map<number, QuoteDraft>,
  mentions: ReadonlyMap<number, readonly Mention[]>,
): void {
  const quotations = units
    .flatMap((unit) => unit.items.map((item) => item.quotation))
    .filter((q) => q !== null);
  const only = units.every((unit) =>
    unit.items.every((item) => item.quotation !== null || item.pos === 'PUNCT'),
  );
  const first = quotations[0];
  if (!only || !first || attributed.has(first) || first.pieces[0]!.passage !== index) return;
  let above = index - 1;
  while (above >= 0 && passages[above]!.block.kind === 'boilerplate') above--;
  const last = ends.get(above);
  if (!last?.source || last.rule === 'next-paragraph') return;
  const people = new Set(
    (mentions.get(above) ?? []).filter((mention) => mention.type === 'person').map((mention) => mention.id),
  );
  if (people.size > 1) return;
  for (const quotation of new Set(quotations)) {
    const made: QuoteDraft = {
      ...unattributed(quotation),
      source: last.source,
      cue: null,
      rule: 'next-paragraph',
    };
    attributed.set(quotation, made);
    drafts.push(made);
    ends.set(quotation.pieces.at(-1)!.passage, made);
  }
}

function unattributed(quotation: Quotation): QuoteDraft {
  return {
    fragments: quotation.pieces.map(({ passage, start, end }) => ({ passage, start, end })),
    kind: 'direct',
    source: null,
    cue: null,
    addressee: null,
    relay: null,
    rule: 'unattributed',
    flags: quotation.pieces.at(-1)!.unclosed ? ['unclosed-mark'] : [],
  };
}

/** What quotation marks without a speaker are for; null when it may be speech all the same. */
function useOf(quotation: Quotation, unit: Unit, k: number, text: string, heading: boolean): MarkUse | null {
  if (quotation.pieces.length > 1) return null;
  const { start, end } = quotation.pieces[0]!;
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length === 0) return 'other';
  const before = unit.items[k - 1];
  const after = unit.items[k + 1];
  if (before && NAMING.test(before.word)) return 'term';
  const small = /^(?:a|an|the|of|and|in|on|for|to|with|at|by|from|or)$/;
  const title = words.length >= 2 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.test(word));
  if (words.length <= 2 && isName(before) && isName(after)) return 'nickname';
  if (title) return 'title';
  const closed = /[.?!,…]["'”’»]*$/.test(text.slice(start, end));
  const alone = unit.items.every((item, i) => i === k || item.pos === 'PUNCT');
  if (words.length <= (heading ? 12 : 5) && !(closed && alone)) return 'scare';
  return null;
}

const isName = (item: Item | undefined): boolean => item?.capital === true && item.pos === 'PROPN';
