import type { Spotted } from './candidate';
import { TAGGED_TYPES } from './labels';
import { isLettered, Shape } from './units';
import type { Vocabulary } from './vocabulary';

/** What a document shows of its words, by their numbers in its vocabulary. */
export interface Evidence {
  /** How often a word stands with a capital that means something: in running text, not at a sentence's start. */
  readonly capital: Uint32Array;
  /** 1 where it is written small as well. */
  readonly small: Uint8Array;
  /** How often a candidate of each tagged type holds it: `VOTES` numbers for each word, the last of any type. */
  readonly votes: Uint32Array;
}

export const VOTES = TAGGED_TYPES.length + 1;

/** Gathers what the candidates and the letters of a whole document say of each of its words. */
export function evidenceOf(document: readonly Spotted[], { size }: Vocabulary): Evidence {
  const capital = new Uint32Array(size);
  const small = new Uint8Array(size);
  const votes = new Uint32Array(size * VOTES);
  for (const { units: u, candidates } of document) {
    const headline = u.titleCase || u.capitals;
    for (let i = 0; i < u.count; i++) {
      if (u.shapes[i] === Shape.lower) small[u.words[i]!] = 1;
      else if (!headline && !u.opens[i] && isLettered(u.shapes[i]!)) capital[u.words[i]!]!++;
    }
    for (const { type, from, to } of candidates) {
      const index = type === null ? -1 : TAGGED_TYPES.indexOf(type);
      if (index < 0) continue;
      for (let i = from; i < to; i++) {
        if (u.shapes[i] === Shape.lower) continue;
        const at = u.words[i]! * VOTES;
        votes[at + index]!++;
        votes[at + VOTES - 1]!++;
      }
    }
  }
  return { capital, small, votes };
}
