import { SOURCE_NOUNS } from '../../knowledge/sources';
import { type Item, lastIndex, type Range } from './units';
import { PRONOUNS, SETTING } from './words';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'PART', 'SYM', 'X']);
/** Prepositions that tie a noun to the one before: "minister of defence". */
const JOINING = new Set(['of', 'for', 'at', 'from', 'to']);
/** Conjunctions and relatives: no noun phrase goes over them. */
const BARRIERS = new Set(
  'that while as if when because after before although though since until unless whether where but or and'.split(
    ' ',
  ),
);

/** Whether an item belongs to a named date or time. */
export function isTime(item: Item | undefined): boolean {
  return item?.mention?.type === 'date' || item?.mention?.type === 'time';
}

/**
 * The noun phrase that ends at an item, read backwards: over a bracket ("Smith (R-Texas)"), a date between subject and
 * verb ("Lavrov on Friday"), and with the phrase that "and" joins to it.
 * @returns null when the item can end no noun phrase
 */
export function nounPhraseBackward(items: readonly Item[], end: number): Range | null {
  let last = end;
  if (items[last]?.word === ')') {
    const open = lastIndex(items, last, (item) => item.word === '(');
    if (open > 0 && last - open < 10) last = open - 1;
  }
  const head = items[last];
  if (!head || head.quotation) return null;
  if (PRONOUNS.has(head.word)) return { first: last, last };
  if (isTime(head)) {
    const before = beforeTime(items, last);
    return before >= 0 ? nounPhraseBackward(items, before) : null;
  }
  if (/^(?:the|an?|his|her|its|their|our|my|your)$/.test(head.word)) return null;
  if (!['NOUN', 'PROPN', 'ADJ', 'NUM', 'X', 'PRON', 'DET'].includes(head.pos) && !head.mention) return null;
  const name = nameStart(items, last);
  let first = name;
  for (let k = name - 1; k >= 0; k--) {
    const { word, pos, quotation, mention } = items[k]!;
    if (quotation) break;
    const behind = items[k + 1]!;
    const nominal = NOMINAL.has(pos) && !PRONOUNS.has(word) && !BARRIERS.has(word);
    if (mention !== null && mention === behind.mention) first = k;
    else if (mention?.type === 'person' && behind.word !== "'s" && behind.word !== "'") break;
    else if (nominal || word === "'s" || word === "'" || word === '-') first = k;
    else if (JOINING.has(word) && pos !== 'VERB' && k < name - 1 && isNoun(items[k - 1])) first = k;
    else break;
    if (pos === 'DET' && !JOINING.has(items[k - 1]?.word ?? '')) break;
  }
  while (first < last && /^(?:-|'s|')$/.test(items[first]!.word)) first++;
  return joined(items, { first, last });
}

/** The item before a date and its preposition. */
function beforeTime(items: readonly Item[], end: number): number {
  const { mention } = items[end]!;
  let k = end;
  while (k >= 0 && items[k]!.mention === mention) k--;
  return items[k]?.pos === 'ADP' ? k - 1 : k;
}

/** Where the person's name that ends at an item begins, title included; the item itself when it ends no such name. */
function nameStart(items: readonly Item[], end: number): number {
  const { mention } = items[end]!;
  if (mention?.type !== 'person') return end;
  const from = Math.min(mention.title?.start ?? mention.start, mention.start);
  let first = end;
  while (first > 0 && items[first - 1]!.start >= from) first--;
  return first;
}

function isNoun(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'NOUN' || item.pos === 'PROPN') && !item.quotation;
}

/** "Harris and Han": the phrase before "and" belongs to the subject when it is one of a kind. */
function joined(items: readonly Item[], range: Range): Range {
  if (items[range.first - 1]?.word !== 'and') return range;
  const before = items[range.first - 2];
  if (!before) return range;
  const head = items[range.last]!;
  const alike =
    before.mention?.type === 'person'
      ? head.mention?.type === 'person'
      : before.mention !== null && head.mention !== null && before.mention.type === head.mention.type;
  if (!alike) return range;
  const other = nounPhraseBackward(items, range.first - 2);
  return other ? { first: listStart(items, other.first), last: range.last } : range;
}

/** Where a list of names begins whose last but one begins at an item: "Scholz, Macron and Tusk". */
function listStart(items: readonly Item[], first: number): number {
  let start = first;
  while (items[start - 1]?.word === ',') {
    const last = items[start - 2]?.mention;
    const member =
      last && last.type === items[first]!.mention?.type ? nounPhraseBackward(items, start - 2) : null;
    if (!member || member.first >= start) break;
    start = member.first;
  }
  return start;
}

/**
 * The noun phrase that begins at an item, read forwards up to a person's name, a time, a conjunction or a verb.
 * @returns null when no noun or name follows
 */
export function nounPhraseForward(items: readonly Item[], start: number): Range | null {
  const head = items[start];
  if (!head || head.quotation) return null;
  const possessive = head.word === 'her' && ['NOUN', 'ADJ', 'PROPN'].includes(items[start + 1]?.pos ?? '');
  if (!possessive && /^(?:him|her|them|me|us|it|you|he|she|they|we|i)$/.test(head.word))
    return { first: start, last: start };
  let noun = -1;
  for (let k = start; k < items.length && k < start + 30; k++) {
    const { word, pos, quotation, mention } = items[k]!;
    const next = items[k + 1];
    if (quotation || (BARRIERS.has(word) && word !== 'and')) break;
    if (isTime(items[k]) || SETTING.test(word)) break;
    // "one of the ministers", "one minister"
    if (k === start && /^(?:one|some|many|all|both|none)$/.test(word)) continue;
    if (k === start + 1 && word === 'of' && noun < 0) continue;
    if (mention !== null) {
      noun = k;
      if (mention.type === 'person' && next?.mention !== mention && next?.word !== "'s") break;
    } else if ((NOMINAL.has(pos) && !PRONOUNS.has(word)) || word === "'s" || word === '-') {
      if (pos === 'NOUN' || pos === 'PROPN') noun = k;
    } else if (!(JOINING.has(word) && noun === k - 1 && next && NOMINAL.has(next.pos))) break;
  }
  return noun < 0 ? null : { first: start, last: noun };
}

/** Whether a phrase may name a speaker at all: not a date, an amount, a bare number. */
export function couldSpeak(items: readonly Item[], { first, last }: Range): boolean {
  const head = items[last]!;
  if (head.mention && /^(?:date|time|money|percent|quantity)$/.test(head.mention.type)) return false;
  return items
    .slice(first, last + 1)
    .some((item) => ['NOUN', 'PROPN', 'PRON', 'ADJ', 'X'].includes(item.pos) || item.mention !== null);
}

/** Whether a phrase has a source's head: a name, a pronoun or a noun for people, bodies or documents. */
export function namesSource(items: readonly Item[], { first, last }: Range): boolean {
  return items
    .slice(first, last + 1)
    .some(
      ({ word, mention }) =>
        PRONOUNS.has(word) ||
        SOURCE_NOUNS.has(word) ||
        /^(?:person|organization|location|nationality)$/.test(mention?.type ?? ''),
    );
}
