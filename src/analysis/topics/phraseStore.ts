import type { Mention } from '../names/names';
import type { Passage } from '../tokens/passage';
import { type Compound, findCompounds } from './compounds';
import { issueMentions } from './issueMentions';
import { findPhrases } from './phrases';
import { stemsOf } from './stems';

/** Before the label of an issue that a passage shows, among the keys of its phrases. */
export const ISSUE = '§';

/** The noun phrases of a passage, in columns: those of an open document are kept. */
export interface Phrases {
  /** The stems of each, joined by spaces: what it has in common with its other forms; of an issue the label behind `ISSUE`. */
  readonly keys: readonly string[];
  /** Where each begins and ends, relative to the passage: two numbers each. */
  readonly bounds: Int32Array;
  /** The nouns of events with names; `mention` counts in the passage. */
  readonly compounds: readonly Compound[];
}

interface Reading {
  phrases: Phrases;
  /** What the reading depends on, beside the passage. */
  names: string;
}

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
    for (const { start, end } of findPhrases(passage, mentions)) {
      const key = stemsOf(text.slice(start, end)).join(' ');
      if (key === '') continue;
      keys.push(key);
      bounds.push(start, end);
    }
    for (const { label, start, end } of issueMentions(passage, mentions)) {
      keys.push(ISSUE + label);
      bounds.push(start, end);
    }
    const phrases = {
      keys: keys.slice(),
      bounds: Int32Array.from(bounds),
      compounds: findCompounds(passage, mentions),
    };
    this.readings.set(passage, { phrases, names });
    return phrases;
  }
}
