const NUMBERS = new Map(
  ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'].map((pos, i) => [pos, i + 1]),
); // prettier-ignore

/** A part of speech as a number from 1 to 17, for features; 0 for what is none. Training saw these numbers. */
export const posNumber = (pos: string): number => NUMBERS.get(pos) ?? 0;
