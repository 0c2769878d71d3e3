import type { Candidate } from './candidate';
import { TAGGED_TYPES } from './labels';
import { isLettered, Shape, type Units } from './units';

/** What one passage shows of its words: its units, and the rules' candidates. */
export interface Shown {
  readonly units: Units;
  readonly candidates: readonly Candidate[];
}

export const VOTES = TAGGED_TYPES.length + 1;

/** In words; grows. */
const ROOM = 256;

/**
 * What a document shows of its words, by their numbers in its vocabulary: sums over its passages, so that an edit takes
 * away what the old paragraph showed and adds what the new one does.
 */
export class Evidence {
  /** How often a word stands with a capital that means something: in running text, not at a sentence's start. */
  capital = new Uint32Array(ROOM);
  /** How often it is written small. */
  small = new Uint32Array(ROOM);
  /** How often a candidate of each tagged type holds it: `VOTES` numbers for each word, the last of any type. */
  votes = new Uint32Array(ROOM * VOTES);
  /** Words of which a tagger reads something else than before the last update. */
  private changed = new Set<number>();

  /**
   * Takes away what some passages showed and adds what others do.
   * @param size how many words the vocabulary has
   */
  update(gone: readonly Shown[], come: readonly Shown[], size: number): void {
    this.makeRoom(size);
    const before = new Map<number, number>();
    // What the document showed nothing of before, nothing was read of.
    if (gone.length > 0 || this.begun)
      for (const { units } of [...gone, ...come])
        for (const word of units.words) if (!before.has(word)) before.set(word, this.readingOf(word));
    this.begun ||= come.length > 0;
    for (const passage of gone) this.count(passage, -1);
    for (const passage of come) this.count(passage, 1);
    this.changed = new Set([...before].filter(([word, read]) => this.readingOf(word) !== read).map(([word]) => word)); // prettier-ignore
  }

  private begun = false;

  /** Whether a passage holds a word of which the last update changed what a tagger reads. */
  isNewTo({ words }: Units): boolean {
    const { changed } = this;
    return changed.size > 0 && words.some((word) => changed.has(word));
  }

  /**
   * What a tagger reads of a word's letters in the document.
   * @returns 4 where it is written small as well, and how often with a capital, 2 standing for more
   */
  written(word: number): number {
    return (this.small[word]! > 0 ? 4 : 0) + Math.min(2, this.capital[word]!);
  }

  /**
   * The type for which most of the word's other candidates stand, and how clearly.
   * @param own index of the type of the word's own candidate, which has no say; below 0: none
   * @returns below 0 where no candidate holds the word
   */
  voted(word: number, own: number): number {
    const { votes } = this;
    const at = word * VOTES;
    if (votes[at + VOTES - 1] === 0) return -1;
    let best = 0;
    let most = 0;
    let sum = 0;
    for (let type = 0; type < TAGGED_TYPES.length; type++) {
      const count = votes[at + type]! - (type === own ? 1 : 0);
      sum += count;
      if (count > most) {
        most = count;
        best = type;
      }
    }
    const strength = most === 0 ? 0 : most < sum ? 1 : most > 2 ? 3 : 2;
    return (best << 2) | strength;
  }

  /** All that a tagger may read of a word, in one number. */
  private readingOf(word: number): number {
    let reading = this.written(word);
    for (let own = -1; own < TAGGED_TYPES.length; own++) reading = reading * 32 + this.voted(word, own) + 1;
    return reading;
  }

  private count({ units: u, candidates }: Shown, by: 1 | -1): void {
    const { capital, small, votes } = this;
    const headline = u.titleCase || u.capitals;
    for (let i = 0; i < u.count; i++) {
      if (u.shapes[i] === Shape.lower) small[u.words[i]!]! += by;
      else if (!headline && !u.opens[i] && isLettered(u.shapes[i]!)) capital[u.words[i]!]! += by;
    }
    for (const { type, from, to } of candidates) {
      const index = type === null ? -1 : TAGGED_TYPES.indexOf(type);
      if (index < 0) continue;
      for (let i = from; i < to; i++) {
        if (u.shapes[i] === Shape.lower) continue;
        const at = u.words[i]! * VOTES;
        votes[at + index]! += by;
        votes[at + VOTES - 1]! += by;
      }
    }
  }

  /** Makes room for the words that were added to the vocabulary. */
  makeRoom(size: number): void {
    if (this.small.length >= size) return;
    const room = size * 2;
    const grown = (old: Uint32Array, length: number): Uint32Array<ArrayBuffer> => {
      const column = new Uint32Array(length);
      column.set(old);
      return column;
    };
    this.capital = grown(this.capital, room);
    this.small = grown(this.small, room);
    this.votes = grown(this.votes, room * VOTES);
  }
}
