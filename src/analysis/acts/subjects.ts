import { isTime, nounPhraseBackward, nounPhraseForward } from '../quotes/nounPhrases';
import { firstSubject, subjectBefore } from '../quotes/subjects';
import type { Item, Range } from '../quotes/units';
import { type Chain, chainBefore, isVerb } from '../quotes/verbGroups';
import { PARTY } from './parties';

/**
 * Who acts, and where the verb group begins: the subject before it, the one that it shares with the verb before ("and
 * welcomed", ", stressing"); null where nobody does. "Let me thank" has the speaker.
 */
export function subjectOf(
  items: readonly Item[],
  { before }: Chain,
  verb: number,
  earlier: readonly Range[],
): { subject: Range; first: number } | null {
  let end = before;
  if (items[end]?.word === 'to') end = performativeBefore(items, end) ?? end;
  if (items[end]?.word === 'me' && /^(?:let|allow|permit)$/.test(items[end - 1]?.word ?? ''))
    return { subject: { first: end, last: end }, first: end - 1 };
  const first = Math.min(verb, end + 1);
  while (isTime(items[end]) && items[end - 1]) end--;
  if (end < first - 1 && /^(?:on|in)$/.test(items[end]!.word)) end--;
  const previous = items[end]?.word ?? '';
  if (items[verb]!.word.endsWith('ing') && !chainHasBe(items, first, verb)) {
    const subject = /^(?:after|while|in|by)?$/.test(previous) && end < 1 ? subjectBehind(items, verb) : null;
    const hangs = /^(?:,|;|and|but|while|after|before|-|–|—)$/.test(previous);
    const shared = subject ?? (hangs ? (earlier.at(-1) ?? firstSubject(items, end)) : null);
    return shared && { subject: shared, first };
  }
  const own = end < 0 || /^(?:and|but|or|;)$/.test(previous) ? null : subjectBefore(items, end);
  if (own) {
    const subject = own.last === end ? governing(items, own) : own;
    return subject && { subject: reporterOf(items, withPartner(items, subject)), first };
  }
  if (!/^(?:and|but|,|;|or)$/.test(previous)) return null;
  const shared = earlier.at(-1) ?? firstSubject(items, end);
  return shared && { subject: shared, first };
}

/**
 * The subject that a phrase before a verb is, or that it is part of: "the leaders of [Japan and Ireland]", "We
 * [Europeans]". Null where it hangs on another preposition: "on [his campaign] promises to" has no subject.
 */
function governing(items: readonly Item[], phrase: Range): Range | null {
  const before = items[phrase.first - 1]?.word ?? '';
  if (/^(?:we|all|both)$/.test(before)) return { first: phrase.first - 1, last: phrase.last };
  if (before === 'of') {
    const head = nounPhraseBackward(items, phrase.first - 2);
    const whole = head && governing(items, head);
    return whole && { first: whole.first, last: phrase.last };
  }
  return PREPOSITION.test(before) ? null : phrase;
}

const PREPOSITION = /^(?:on|in|at|for|with|by|from|to|about|over|against|between|under|through|into|than)$/;

/** "Tehran told mediators that it is ready", "the EU warned it was": whoever reports, in place of the pronoun. */
function reporterOf(items: readonly Item[], subject: Range): Range {
  if (!/^(?:he|she|it|they)$/.test(items[subject.last]!.word)) return subject;
  for (let k = subject.first - 1; k >= 0 && k >= subject.first - 8; k--) {
    const { readings, word, pos } = items[k]!;
    if (readings && isVerb(items, k, readings)) {
      const reporter = subjectBefore(items, chainBefore(items, k).before);
      return reporter ? reporterOf(items, reporter) : subject;
    }
    if (pos === 'VERB' || /^[,;:]$/.test(word)) return subject;
  }
  return subject;
}

/** "Rosneft and Iraqi Kurdistan", "Minister Ode and I": the subject with whom "and" joins to it. */
function withPartner(items: readonly Item[], subject: Range): Range {
  const { mention: head, word } = items[subject.last]!;
  if (word === 'i' && items[subject.first - 1]?.word === 'and') {
    const other = nounPhraseBackward(items, subject.first - 2);
    return other ? { first: other.first, last: subject.last } : subject;
  }
  if (!head || items[subject.first - 1]?.word !== 'and') return subject;
  const partner = items[subject.first - 2]?.mention;
  if (!partner || !PARTY.test(partner.type) || !PARTY.test(head.type)) return subject;
  const before = subjectBefore(items, subject.first - 2);
  const whole = before && governing(items, before);
  return whole ? { first: whole.first, last: subject.last } : subject;
}

/** "After alleging that …, the government announced": the subject of the clause behind. */
function subjectBehind(items: readonly Item[], verb: number): Range | null {
  for (let k = verb; k < items.length; k++)
    if (items[k]!.word === ',') return nounPhraseForward(items, k + 1);
  return null;
}

const chainHasBe = (items: readonly Item[], first: number, verb: number): boolean =>
  items.slice(first, verb).some(({ word }) => /^(?:am|is|are|was|were|been|be|'re|'m)$/.test(word));

/** Before "to": what somebody says that he does by doing it. */
const WISHING =
  'like want wants wanted wish wishes wished pleased glad happy honoured honored proud privilege pleasure honour honor continue continues continued opportunity'.split(
    ' ',
  );
const WISHES = new Set(WISHING);
/** What may stand before and between them. */
const WISH = new Set([
  ...WISHING,
  ..."would 'd am are is was were also again have has had the a it take this need once more first begin by join joins".split(
    ' ',
  ),
]);

/** Behind "would like", "wish", "am pleased", before "to": the last item before it all; null where "to" stands for an aim. */
export function performativeBefore(items: readonly Item[], to: number): number | null {
  if (!WISHES.has(items[to - 1]?.word ?? '')) return null;
  let before = to - 1;
  while (before >= 0 && WISH.has(items[before]!.word)) before--;
  return before;
}
