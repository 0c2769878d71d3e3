import type { Frame } from '../../knowledge/actVerbs';
import { isTime, nounPhraseForward } from '../quotes/nounPhrases';
import type { Item, Range } from '../quotes/units';

/** What of a sentence fills the places of a frame. */
export interface Filled {
  /** The party that `X` stands for. */
  party: Range | null;
  /** The first item of the object: what `N`, `S` or `ing` stands for, or what follows the frame. */
  object: number;
}

/** No party has more items. */
const LONGEST_PARTY = 14;

/**
 * Fills a frame with what stands behind a verb.
 * @param at the item behind the verb
 * @returns null where something else stands there
 */
export function fill(frame: Frame, items: readonly Item[], at: number): Filled | null {
  let next = at;
  let party: Range | null = null;
  for (const [i, slot] of frame.entries()) {
    if (stands(slot, items, next)) {
      next++;
      continue;
    }
    next = overAdverbs(items, next);
    if (slot === 'N' && i === frame.length - 1)
      return opensObject(items, next) ? { party, object: next } : null;
    if (slot === 'S') return opensClause(items, next) ? { party, object: next } : null;
    if (slot === 'ing') return items[next]?.word.endsWith('ing') ? { party, object: next } : null;
    if (slot === 'X' || slot === 'N') {
      const phrase = phraseBefore(frame[i + 1], items, next);
      if (!phrase) return null;
      if (slot === 'X') party = phrase;
      next = phrase.last + 1;
    } else {
      if (!stands(slot, items, next)) return null;
      next++;
    }
  }
  return { party, object: next };
}

/** Whether a word of a frame stands at an item. */
function stands(slot: string, items: readonly Item[], at: number): boolean {
  if (slot !== 'to-do') return items[at]?.word === slot;
  if (items[at]?.word !== 'to') return false;
  let next = at + 1;
  while (items[next]?.pos === 'ADV') next++;
  const { pos, word } = items[next] ?? { pos: '', word: '' };
  return (
    pos === 'VERB' || pos === 'AUX' || word === 'be' || (pos === 'NOUN' && items[next + 1]?.pos === 'DET')
  );
}

/** Behind adverbs and a day: "agreed on Wednesday to …", "advised them not to …". */
function overAdverbs(items: readonly Item[], at: number): number {
  let next = at;
  for (;;) {
    const item = items[next];
    if (item?.pos === 'ADV' || item?.word === 'not') next++;
    // "in the strongest terms"
    else if (item?.word === 'in' && /^terms?$/.test(items[next + 3]?.word ?? '')) next += 4;
    else if (item?.word === 'in' && /^terms?$/.test(items[next + 4]?.word ?? '')) next += 5;
    else if (/^(?:on|this|last)$/.test(item?.word ?? '') && isTime(items[next + 1])) next += 2;
    else if (isTime(item)) next++;
    else return next;
  }
}

/** Whether a thing or a party may begin at an item: no preposition, no verb, nobody addressed. */
function opensObject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || isTime(item) || /^(?:you|me|us|to|that|so|not|there)$/.test(item.word)) return false;
  if (item.mention !== null || /^(?:its|his|her|their|our|my|any|all|these|those|this)$/.test(item.word))
    return true;
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(item.pos) ||
    (item.pos === 'VERB' && /(?:ing|ed)$/.test(item.word))
  );
}

/** Whether a clause may begin at an item: a subject and its verb. */
function opensClause(items: readonly Item[], at: number): boolean {
  const subject = nounPhraseForward(items, at);
  const verb = subject && items[subject.last + 1];
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !/(?:ing|ed)$/.test(verb.word));
}

/** The phrase that begins at an item, up to the word that the frame wants behind it. */
function phraseBefore(behind: string | undefined, items: readonly Item[], at: number): Range | null {
  const head = items[at];
  if (!head || head.pos === 'ADP' || head.pos === 'VERB' || /^(?:to|that|so|there|it)$/.test(head.word))
    return null;
  if (behind === undefined) {
    const party = nounPhraseForward(items, at);
    return party && namesParty(items, party) ? party : null;
  }
  let last = -1;
  for (let k = at + 1; k < items.length && k < at + LONGEST_PARTY; k++) {
    const { word, pos, mention } = items[k]!;
    const within = mention !== null && mention === items[k - 1]!.mention;
    const end = !within && stands(behind, items, k) ? nominalBefore(items, k - 1, at) : -1;
    if (end >= 0) {
      last = end;
      // "accused the President of Ukraine of lying": of several the one before a gerund.
      if (behind !== 'of' || items[k + 1]?.word.endsWith('ing')) break;
      continue;
    }
    if (/^[;:.?!]$/.test(word) || (pos === 'VERB' && !/^(?:concerned|affected|involved)$/.test(word))) break;
  }
  const party = last < 0 ? null : { first: at, last };
  return party && namesParty(items, party) ? party : null;
}

/** The end of the noun phrase before what `overAdverbs` skips, read backwards; −1 where none ends there. */
function nominalBefore(items: readonly Item[], from: number, at: number): number {
  let end = from;
  while (end > at && (items[end]!.word === 'not' || items[end]!.pos === 'ADV')) end--;
  while (end > at && isTime(items[end])) end--;
  if (end < from && items[end]!.word === 'on') end--;
  return end >= at && isNominal(items[end]!) ? end : -1;
}

const isNominal = ({ pos, mention, word }: Item): boolean =>
  mention !== null || /^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(pos) || /^(?:\)|,|concerned|involved)$/.test(word);

/** Whether a phrase may be somebody: no amount, no day. */
function namesParty(items: readonly Item[], { first, last }: Range): boolean {
  const head = items[last]!;
  if (head.mention && /^(?:date|time|money|percent|quantity)$/.test(head.mention.type)) return false;
  return items.slice(first, last + 1).some(isNominal);
}
