import { type Cue, endOf, endWithAddressee, reportsWords, startOf, takes } from './cues';
import { isTime, nounPhraseForward } from './nounPhrases';
import type { Item, Range, Unit } from './units';
import { ADVERBS, SETTING } from './words';

/** Where what a reporting clause reports begins and ends. Indexes are of the unit's items. */

const isFinite = (item: Item): boolean => item.pos === 'VERB' || item.pos === 'AUX';
const QUESTION_WORD = /^(?:whether|if|why|how|what|when|where|who|which)$/;
const ACT_OPENERS = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'PART', 'ADP', 'VERB']);
const ACT_OBJECT = /^(?:for|on|upon|to|against|about|with|at|over|of|as|by|its|his|her|their|our|that)$/;
/** Parts of speech that make no clause. */
const THIN = new Set(['ADV', 'ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PART', 'PRON', 'PUNCT', 'SYM']);
/** "late on Tuesday", "on Monday evening" */
const PART_OF_DAY = /^(?:late|early|morning|afternoon|evening|night)$/;
const TERMINAL = /^(?:[.!?;:…]+|\.{2,})$/;

/** The last item of a unit that is no closing punctuation. */
export function lastWord(unit: Unit): number {
  let last = unit.items.length - 1;
  while (last > 0 && (TERMINAL.test(unit.items[last]!.word) || unit.items[last]!.word === ',')) last--;
  return last;
}

/** Where a cue's content ends: before the next reporting clause that is tied on by a comma or "and". */
export function contentEnd(unit: Unit, cue: Cue, cues: readonly Cue[]): number {
  const { items } = unit;
  for (const next of cues) {
    if (next.at <= cue.at || next.order === 'after') continue;
    const start =
      next.order === 'before' && next.source && next.source.first > cue.at ? next.source.first : next.at;
    let before = start - 1;
    while (before > cue.at && /^(?:also|then|further|later)$/.test(items[before]!.word)) before--;
    const tie = items[before]?.word ?? '';
    if (next.order === 'shared') {
      if (next.verb.form === 'participle' && tie === ',') return before - 1;
      if (tie === 'and' && next.source === cue.source) return before - 1;
    } else if (/^(?:and|while|but|as)$/.test(tie) && items[before - 1]?.word === ',') return before - 2;
    else if (tie === ';') return before - 1;
  }
  return lastWord(unit);
}

/**
 * Where what a cue reports begins behind it.
 * @param end where it ends (`contentEnd`)
 * @returns -1 when nothing behind the cue can be what was said
 */
export function contentStart({ items }: Unit, cue: Cue, end: number): number {
  const from = endWithAddressee(cue) + 1;
  const start = behindSetting(items, from, end);
  const item = items[start];
  if (item && start <= end) {
    if (item.word === 'that') return start + 1 <= end ? start + 1 : -1;
    if (QUESTION_WORD.test(item.word) && reportsWords(cue)) return start;
    if (takes(cue, 'clause', 'addressed') && opensClause(items, start, end)) return start;
  }
  return from < items.length && takes(cue, 'act') ? actStart(items, cue, end) : -1;
}

/** Skips adverbs, times, "in a statement", "at talks with X" behind a verb; at most eight of them. */
function behindSetting(items: readonly Item[], from: number, end: number): number {
  let i = from;
  for (let steps = 0; steps < 8 && i <= end; steps++) {
    const item = items[i]!;
    if (item.word === 'that' || QUESTION_WORD.test(item.word)) break;
    if (item.pos === 'ADV' || item.word === ',' || isTime(item) || PART_OF_DAY.test(item.word)) i++;
    else if (item.pos === 'ADP' && item.word !== 'to') {
      const phrase = nounPhraseForward(items, i + 1);
      if (phrase) i = phrase.last + 1;
      else if (isTime(items[i + 1])) i++;
      else break;
    } else break;
  }
  return i;
}

/** "condemned the attack", "pledged to help", "called for restraint": what the act is about. */
function actStart(items: readonly Item[], cue: Cue, end: number): number {
  const { lemma } = cue.readings.find((reading) => reading.complement === 'act')!;
  const start = endOf(cue) + 1;
  const next = items[start];
  if (!next || start > end) return -1;
  if (/^(?:call|appeal)$/.test(lemma)) return /^(?:for|on|upon|to)$/.test(next.word) ? start : -1;
  if (/^(?:agree|commit|threaten|apologi[sz]e)$/.test(lemma))
    return /^(?:to|on|for|upon)$/.test(next.word) ? start : -1;
  if (next.pos === 'ADP' && (!ACT_OBJECT.test(next.word) || isTime(items[start + 1]))) return -1;
  return next.mention !== null || ACT_OPENERS.has(next.pos) ? start : -1;
}

/**
 * Whether a clause without "that" begins at an item: a subject and, not far behind it, a verb; a pronoun has its verb
 * next to it.
 */
export function opensClause(items: readonly Item[], start: number, end: number): boolean {
  const { pos, mention, word } = items[start]!;
  const nominal =
    ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'X'].includes(pos) ||
    mention !== null ||
    word === 'there' ||
    pos === 'SCONJ';
  if (!nominal) return false;
  const near = /^(?:i|we|you|he|she|it|they|there)$/.test(word) ? 4 : 30;
  for (let k = start + 1; k <= Math.min(end, start + near); k++) {
    const item = items[k]!;
    if (isFinite(item)) return true;
    const between =
      item.pos === 'ADV' ||
      item.pos === 'PART' ||
      /^(?:,|and|who|both|all|[a-z]+'s|'[a-z]+)$/.test(item.word) ||
      item.mention !== null;
    if (item.word === '—' || (near === 4 && !between)) return false;
  }
  return false;
}

/** Whether a verb stands in a stretch of items, both ends included. */
export function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to + 1).some(isFinite);
}

/**
 * The clause before the reporting one: "Talks go on, Lavrov said."
 * @param from where it may begin
 */
export function clauseBefore({ items }: Unit, cue: Cue, from: number): Range | null {
  // An act has its object behind it.
  if (!reportsWords(cue)) return null;
  let comma = startOf(cue) - 1;
  if (items[comma]?.word === 'as' && items[comma - 1]?.word === ',') comma--;
  if (items[comma]?.word !== ',') return null;
  let first = from;
  while (first < comma && /^(?:but|and|,|—|")$/.test(items[first]!.word)) first++;
  // "regarding the border, he said" is no clause
  if (items[first]!.pos === 'VERB' && items[first]!.word.endsWith('ing')) return null;
  const words = items.slice(first, comma).filter((item) => item.pos !== 'PUNCT').length;
  if (words < 3 || !hasVerb(items, first, comma - 1)) return null;
  return { first, last: comma - 1 };
}

/** Whether the items from one index up to another are only adverbs, a time or a place, an addressee: no clause. */
export function isThin(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .every(
      ({ word, pos, mention, quotation }) =>
        quotation === null &&
        (mention !== null ||
          THIN.has(pos) ||
          /^[,:—-]+$/.test(word) ||
          SETTING.test(word) ||
          ADVERBS.has(word)),
    );
}
