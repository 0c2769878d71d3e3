import { SOURCE_NOUNS } from '../../knowledge/sources';
import type { Item, Range } from '../quotes/units';

/** Types of names that may be a party. */
export const PARTY = /^(?:organization|location)$/;
const SOMEBODY = /^(?:person|organization|location|nationality)$/;

/** Whether a phrase is a party itself, or who speaks for it: "the parties", "the leaders of Iran", not "the view of Iran". */
export function isObliged(items: readonly Item[], { first, last }: Range): boolean {
  if (/^(?:what|how|why|which|whether|where)$/.test(items[first - 1]?.word ?? '')) return false;
  const of = items.findIndex(({ word }, i) => i >= first - 1 && i < last && word === 'of');
  return of < 0 || items[of]!.mention !== null || OBLIGED.test(items[of - 1]?.word ?? '');
}

/** Nouns for those who can be called on and who promise for a country. */
export const OBLIGED =
  /^(?:countries|states|parties|sides|nations|governments|members|leaders|authorities|government|regime|community)$/;

/** Whether a subject is somebody who can offer or threaten, not a thing or a text. */
export function isSomebody(items: readonly Item[], { first, last }: Range): boolean {
  if (isText(items[last]!.word)) return false;
  return items
    .slice(first, last + 1)
    .some(
      ({ word, mention }) =>
        SOMEBODY.test(mention?.type ?? '') ||
        PRONOUN.test(word) ||
        SOURCE_NOUNS.has(word) ||
        OBLIGED.test(word),
    );
}

const PRONOUN = /^(?:i|we|he|she|they|who|both|all|us|me)$/;

/** Whether a word is for what is written: it is its authors who act. */
export const isText = (word: string): boolean =>
  /^(?:statements?|communiqu[eé]s?|declarations?|reports?|resolutions?|documents?|letters?|agreements?|treat(?:y|ies)|texts?|papers?|articles?|bills?|laws?|readouts?|initiatives?|programmes?|programs?|plans?|packages?|projects?|funds?|frameworks?)$/.test(
    word,
  );

/** Whether it is denied that a clause holds: "no country has …", "no evidence that they …", "does not mean that we …". */
export function isRuledOut(items: readonly Item[], { first, last }: Range): boolean {
  if (items.slice(first, last + 1).some(({ word }) => /^(?:no|none|nobody|neither|nothing|few)$/.test(word)))
    return true;
  if (/^(?:no|none|neither)$/.test(items[first - 1]?.word ?? '')) return true;
  return (
    items[first - 1]?.word === 'that' &&
    items
      .slice(Math.max(0, first - 6), first - 1)
      .some(({ word }) => /^(?:no|not|n't|never|without)$/.test(word))
  );
}

/**
 * Whether what a subject will do is a promise of its own or its country's, not somebody's forecast of it, nor what comes
 * next in a meeting.
 * @param verb the item of what it will do
 */
export function binds(items: readonly Item[], { first, last }: Range, verb: number): boolean {
  const { word, mention } = items[last]!;
  const behind = items.slice(verb + 1, verb + 1 + WITHIN);
  if (behind.some((item) => OF_THE_MEETING.test(item.word))) return false;
  if (/^(?:i|we|he|she)$/.test(word)) return true;
  if (/^(?:they|it)$/.test(word)) return LASTING.test(items[verb]!.word);
  const before = items.slice(Math.max(0, first - WITHIN), first);
  if (before.some((item) => HOPE.test(item.word))) return false;
  return (
    (PARTY.test(mention?.type ?? '') || OBLIGED.test(word)) &&
    isObliged(items, { first, last }) &&
    (mention?.type !== 'organization' || LASTING.test(items[verb]!.word))
  );
}

const WITHIN = 6;
const OF_THE_MEETING =
  /^(?:questions?|call|briefing|transcript|embargo|readout|minutes|remarks|q&a|updates?|interpretation)$/;
/** Of a body, and of those who are only meant, it is a promise where they go on with what they stand for: all else that they will do is a forecast. */
const LASTING =
  /^(?:continue|support|stand|defend|uphold|honou?r|spare|respond|help|maintain|implement|cooperate|work|ensure|seek)$/;
const HOPE = /^(?:hop(?:es?|ed|ing|eful)|expect(?:s|ed)?|believes?|likely|thinks?|confident|sure)$/;
