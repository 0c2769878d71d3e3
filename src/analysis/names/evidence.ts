import type { Spotted } from './candidate';
import { TAGGED_TYPES } from './labels';
import { isLettered, Shape } from './units';

/** What a document shows of a word that it writes with a capital. */
export class WordEvidence {
  /** How often it stands with a capital that means something: in running text, not at a sentence's start. */
  capital = 0;
  /** Whether it is written small as well. */
  lower = false;
  /** How often a candidate of each tagged type holds it; the last place: of any. */
  readonly votes = new Uint16Array(TAGGED_TYPES.length + 1);
}

export type Evidence = ReadonlyMap<string, WordEvidence>;

/** Gathers what the candidates and the letters of a whole document say of each word with a capital. */
export function evidenceOf(document: readonly Spotted[]): Evidence {
  const evidence = new Map<string, WordEvidence>();
  const of = (key: string): WordEvidence => {
    let word = evidence.get(key);
    if (!word) evidence.set(key, (word = new WordEvidence()));
    return word;
  };
  for (const { units: u, candidates } of document) {
    const headline = u.titleCase || u.capitals;
    for (let i = 0; i < u.count; i++) {
      if (!isLettered(u.shapes[i]!)) continue;
      const word = of(u.keys[i]!);
      if (!headline && !u.opens[i]) word.capital++;
    }
    for (const { type, from, to } of candidates) {
      const index = type === null ? -1 : TAGGED_TYPES.indexOf(type);
      if (index < 0) continue;
      for (let i = from; i < to; i++) {
        if (u.shapes[i] === Shape.lower) continue;
        const { votes } = of(u.keys[i]!);
        votes[index]!++;
        votes[TAGGED_TYPES.length]!++;
      }
    }
  }
  for (const { units: u } of document)
    for (let i = 0; i < u.count; i++)
      if (u.shapes[i] === Shape.lower) {
        const word = evidence.get(u.keys[i]!);
        if (word) word.lower = true;
      }
  return evidence;
}
