/** Parts of speech as numbers, for columns and features. Training saw these numbers. */
export const PosNumber = {
  ADJ: 1, ADP: 2, ADV: 3, AUX: 4, CCONJ: 5, DET: 6, INTJ: 7, NOUN: 8, NUM: 9, PART: 10, PRON: 11, PROPN: 12, PUNCT: 13, SCONJ: 14, SYM: 15, VERB: 16, X: 17,
} as const; // prettier-ignore

const NUMBERS = new Map<string, number>(Object.entries(PosNumber));

/** A part of speech as a number from 1 to 17; 0 for what is none. */
export const posNumber = (pos: string): number => NUMBERS.get(pos) ?? 0;
