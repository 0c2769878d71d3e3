import type { EntityType, Span } from '../analysis';
import type { Mention } from '../names/names';
import { lookupKey } from '../tokens/fold';
import type { Passage } from '../tokens/passage';
import { issueMentions } from './issueMentions';
import { OPENERS } from './words';

/** Before the label of an issue that a passage shows, among the keys of its phrases. */
export const ISSUE = '§';

/** The noun phrases of a passage, in columns: those of an open document are kept. */
export interface Phrases {
  /** The stems of each, joined by spaces: what it has in common with its other forms; of an issue the label behind `ISSUE`. */
  readonly keys: readonly string[];
  /** Where each begins and ends, relative to the passage: two numbers each. */
  readonly bounds: Int32Array;
}

interface Reading {
  phrases: Phrases;
  /** What the reading depends on, beside the passage. */
  names: string;
}

const IN_NO_PHRASE = new Set(['person', 'date', 'time', 'money', 'percent', 'quantity']);
const TOPICAL = new Set(['organization', 'location', 'agreement', 'event']);

/** Whether names of a type may be topics: counted by their names, whatever phrases hold them. */
export const isTopical = (type: EntityType): boolean => TOPICAL.has(type);

/** The noun phrases of one document's passages, kept over its versions as long as the names in a passage are the same. */
export class PhraseStore {
  private readonly readings = new WeakMap<Passage, Reading>();

  /** @param mentions the passage's named mentions, in order */
  read(passage: Passage, mentions: readonly Mention[]): Phrases {
    const names = mentions.map(({ type, start, end, title }) => `${type} ${start} ${end} ${title?.start ?? ''}`).join(); // prettier-ignore
    const known = this.readings.get(passage);
    if (known?.names === names) return known.phrases;
    const { text } = passage.block;
    const keys: string[] = [];
    const bounds: number[] = [];
    for (const { start, end } of nounPhrases(passage, mentions)) {
      const key = stemsOf(text.slice(start, end)).join(' ');
      if (key === '') continue;
      keys.push(key);
      bounds.push(start, end);
    }
    for (const { label, start, end } of issueMentions(passage)) {
      keys.push(ISSUE + label);
      bounds.push(start, end);
    }
    const phrases = { keys: keys.slice(), bounds: Int32Array.from(bounds) };
    this.readings.set(passage, { phrases, names });
    return phrases;
  }
}

/** The words of a phrase without their endings, articles and links left out. */
export function stemsOf(text: string): string[] {
  return (lookupKey(text).match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !/^(?:the|of|and|s|a|an)$/.test(word))
    .map((word) => word.replace(/(?:ies|es|s)$/, ''));
}

/** Adjectives and nouns that end in a noun, and "X of Y" where both recur as one. */
function nounPhrases(passage: Passage, mentions: readonly Mention[]): Span[] {
  const { tokens, block } = passage;
  const from = Math.max(block.dateline?.end ?? 0, block.label?.body ?? 0);
  // Persons with their titles, dates and figures are in no phrase; bodies and places alone are counted by their names.
  const people = mentions
    .filter(({ type }) => IN_NO_PHRASE.has(type))
    .map(({ start, end, title }) => ({ start: Math.min(start, title?.start ?? start), end }));
  const named = mentions.filter(({ type }) => isTopical(type));
  const result: Span[] = [];
  let first = -1;
  let last = -1;
  let p = 0;
  const flush = (): void => {
    if (first >= 0 && last >= first) {
      while (first <= last && OPENERS.has(tokens.words[first]!.toLowerCase())) first++;
      const words = tokens.words.slice(first, last + 1).filter((word) => /[a-z]/i.test(word));
      const place = { start: tokens.starts[first] ?? 0, end: tokens.ends[last]! };
      const alone = named.some((mention) => mention.start <= place.start && place.end <= mention.end);
      if (words.length >= 1 && words.length <= 5 && !alone) result.push(place);
    }
    first = last = -1;
  };
  for (let t = 0; t < tokens.count; t++) {
    const start = tokens.starts[t]!;
    if (start < from) continue;
    while (p < people.length && people[p]!.end <= start) p++;
    const inPerson = p < people.length && people[p]!.start < tokens.ends[t]!;
    const pos = tokens.pos[t]!;
    const word = tokens.words[t]!;
    const adjoins = last >= 0 && tokens.starts[t]! - tokens.ends[t - 1]! <= 1;
    const nominal =
      !inPerson && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ') && /^[A-Za-z][A-Za-z.-]*$/.test(word);
    const hyphen = word === '-' && first >= 0 && tokens.starts[t] === tokens.ends[t - 1];
    if (nominal || hyphen) {
      if (first >= 0 && !adjoins && !hyphen && t - 1 !== last && tokens.words[t - 1] !== '-') flush();
      if (first < 0) first = t;
      if (pos === 'NOUN' || pos === 'PROPN') last = t;
    } else flush();
  }
  flush();
  return result;
}
