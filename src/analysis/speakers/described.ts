import { SOURCE_NOUNS } from '../../knowledge/sources';
import type { Speaker } from '../analysis';
import { lexicon, Word } from '../names/lexicon';
import type { Place } from '../quotes/draft';
import { lookupKey } from '../tokens/fold';
import type { Answer } from './answer';
import { type Context, lastQuote, wordsAt } from './context';

/**
 * A source without a name is kept by its words; two of them are never one, unless "the" takes up the same words. A
 * name that was not known as one speaks for itself.
 * @param words the source's words
 * @param key the same, folded and in lower case
 * @returns null for words that name no source
 */
export function described(words: string, key: string, source: Place, context: Context): Answer | null {
  const name = words.replace(/^(?:the|a|an|my|your|our)\s+/i, '');
  if (
    /^(?:this|that|these|those|such|another|either|neither|each|every|most|several|few|any|much)\b/.test(key)
  )
    return null;
  if (isUnknownName(name)) return { speaker: { id: labelId(name), name }, sure: 0.88 };
  if (!key.split(/[^a-z-]+/).some((word) => SOURCE_NOUNS.has(word))) return null;
  const same = /^the\s/i.test(words) ? takenUp(name, key, source, context) : null;
  if (same) return { speaker: same, sure: 0.88 };
  context.anonymous++;
  return { speaker: { id: `anon-${context.anonymous}`, name }, sure: 0.93 };
}

/** The id of a speaker of whom only words are known: an unknown name, a label in a transcript. */
export function labelId(words: string): string {
  return `label:${lookupKey(words)}`;
}

/** Words that all begin with a capital and are none of the language's: a name that nobody knew as one. */
function isUnknownName(name: string): boolean {
  if (!/^(?:\p{Lu}[\p{L}.’'-]*(?:\s|$)){1,5}$/u.test(name)) return false;
  const words = lookupKey(name).split(' ');
  const known = lexicon();
  return (
    !SOURCE_NOUNS.has(words.at(-1)!) &&
    !words.some((word) => known.bits(word, true) & Word.common || word.includes("'"))
  );
}

/** "The official": the last speaker described by that noun; one with a name only if no other word is added. */
function takenUp(name: string, key: string, source: Place, context: Context): Speaker | null {
  const head = headOf(key);
  const last = lastQuote(
    context,
    source,
    8,
    ({ speaker, draft }) => speaker !== null && headOf(lookupKey(wordsAt(draft.source!, context))) === head,
  )?.speaker;
  if (!last) return null;
  const same = last.id?.startsWith('anon-')
    ? agree(lookupKey(last.name), lookupKey(name))
    : key.split(' ').length === 2;
  return same ? last : null;
}

const LESSER = new Set(['vice', 'deputy', 'assistant', 'former']);

/** The head noun of a description: "spokesperson" of "the spokesperson for the ministry, Lee Min"; a vice president is no president. */
function headOf(key: string): string {
  const head = key.split(/ (?:of|for|in|to|at|from)\b|,/)[0]!.trim();
  const [noun = '', before = ''] = head.split(' ').reverse();
  return LESSER.has(before) ? `${before} ${noun}` : noun;
}

/** Whether one description adds nothing to the other. */
const agree = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);
