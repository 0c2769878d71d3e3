import type { EntityType, Span } from '../analysis';
import type { Mention } from '../names/names';
import type { Passage } from '../tokens/passage';
import { isIssueNoun, OPENERS } from './words';

const IN_NO_PHRASE = new Set<EntityType>(['person', 'date', 'time', 'money', 'percent', 'quantity']);
const TOPICAL = new Set<EntityType>(['organization', 'location', 'agreement', 'event']);

/** Whether names of a type may be topics: counted by their names, whatever phrases hold them. */
export const isTopical = (type: EntityType): boolean => TOPICAL.has(type);

/** In words. */
const LONGEST = 5;
const AND = /^\s{1,3}and\s{1,3}$/;
const LINK = /^\s{1,3}(?:of|for|against|on)\s{1,3}(?:an?\s{1,3}|the\s{1,3})?$/;

/** Between nouns, as an adjective: "small island developing States". */
const PARTICIPLE = /^(?:developing|developed|emerging|landlocked)$/i;

/** Begins the object of a verb. */
const OBJECT = new Set(['DET', 'NUM', 'PRON']);

/** In characters: between two words of a phrase may stand a line's end, with a blank before it. */
export const WIDEST_SPACE = 3;

/** A phrase with its last word. */
interface Phrase extends Span {
  head: string;
  words: number;
}

/**
 * Adjectives and nouns that end in a noun, and nouns of events with such a phrase behind: "the supply of weapons".
 * @param mentions the passage's named mentions, in order
 */
export function findPhrases(passage: Passage, mentions: readonly Mention[]): Span[] {
  const { text } = passage.block;
  const named = mentions.filter(({ type }) => isTopical(type) || type === 'nationality');
  const simple = simplePhrases(passage, mentions);
  // Bodies and places alone are counted by their names, and peoples are no topics.
  const isNamed = ({ start, end }: Span): boolean =>
    named.some((mention) => mention.start <= start && end <= mention.end);
  const result: Span[] = [];
  for (const [i, phrase] of simple.entries()) {
    if (phrase.words <= LONGEST && !isNamed(phrase)) result.push({ start: phrase.start, end: phrase.end });
    const next = simple[i + 1];
    // "defence and security cooperation"
    if (
      next &&
      phrase.words === 1 &&
      next.words > 1 &&
      next.words <= 3 &&
      isIssueNoun(next.head) &&
      AND.test(text.slice(phrase.end, next.start))
    )
      result.push({ start: phrase.start, end: next.end });
    if (!next || phrase.words + next.words > LONGEST || !isIssueNoun(phrase.head) || isNamed(next)) continue;
    if (LINK.test(text.slice(phrase.end, next.start))) result.push({ start: phrase.start, end: next.end });
  }
  return result;
}

function simplePhrases({ tokens, block }: Passage, mentions: readonly Mention[]): Phrase[] {
  const from = Math.max(block.dateline?.end ?? 0, block.label?.body ?? 0);
  // Persons with their titles, dates and figures are in no phrase.
  const others = mentions
    .filter(({ type }) => IN_NO_PHRASE.has(type))
    .map(({ start, end, title }) => ({ start: Math.min(start, title?.start ?? start), end }));
  const result: Phrase[] = [];
  let first = -1;
  let last = -1;
  let p = 0;
  const flush = (): void => {
    if (first >= 0 && last >= first) {
      while (first < last && OPENERS.has(tokens.words[first]!.toLowerCase())) first++;
      const words = tokens.words.slice(first, last + 1).filter((word) => /[a-z]/i.test(word)).length;
      const head = tokens.words[last]!;
      if (!OPENERS.has(tokens.words[first]!.toLowerCase()))
        result.push({ start: tokens.starts[first]!, end: tokens.ends[last]!, head, words });
    }
    first = last = -1;
  };
  for (let t = 0; t < tokens.count; t++) {
    const start = tokens.starts[t]!;
    if (start < from) continue;
    while (p < others.length && others[p]!.end <= start) p++;
    const inOther = p < others.length && others[p]!.start < tokens.ends[t]!;
    const pos = tokens.pos[t]!;
    const word = tokens.words[t]!;
    const adjoins = first >= 0 && start - tokens.ends[t - 1]! <= WIDEST_SPACE;
    const adjective = pos === 'ADJ' || PARTICIPLE.test(word);
    const nominal =
      !inOther && (pos === 'NOUN' || pos === 'PROPN' || adjective) && /^[A-Za-z][A-Za-z.-]*$/.test(word);
    const hyphen = word === '-' && first >= 0 && start === tokens.ends[t - 1];
    if ((nominal && !isVerbAt(t)) || hyphen) {
      if (first >= 0 && !adjoins && !hyphen && t - 1 !== last && tokens.words[t - 1] !== '-') flush();
      // "gives exporters | unprecedented access"
      if (adjective && !PARTICIPLE.test(word) && last === t - 1 && tokens.pos[last] === 'NOUN') flush();
      if (first < 0) first = beginsBehindHyphen(t) ? t - 2 : t;
      if (pos === 'NOUN' || pos === 'PROPN') last = t;
    } else flush();
  }
  flush();
  return result;

  /** "Algeria supplies 40 per cent": a name and what it does to an object. */
  function isVerbAt(t: number): boolean {
    return (
      last === t - 1 &&
      tokens.pos[last] === 'PROPN' &&
      tokens.words[t]!.endsWith('s') &&
      OBJECT.has(tokens.pos[t + 1] ?? '')
    );
  }

  /** "in-|depth talks", whatever the part before the hyphen is. */
  function beginsBehindHyphen(t: number): boolean {
    return (
      t >= 2 &&
      tokens.words[t - 1] === '-' &&
      tokens.starts[t] === tokens.ends[t - 1] &&
      tokens.starts[t - 1] === tokens.ends[t - 2] &&
      /^[A-Za-z]+$/.test(tokens.words[t - 2]!) &&
      others[p - 1]?.end !== tokens.ends[t - 2]
    );
  }
}
