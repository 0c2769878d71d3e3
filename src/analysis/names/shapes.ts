/** How a unit is written. */
export const Shape = {
  lower: 0,
  /** Begins with a capital. */
  capital: 1,
  /** Two capitals or more and no small letter: NATO, U.S. */
  acronym: 2,
  number: 3,
  mark: 4,
  /** A capital alone, with or without a point: J. */
  initial: 5,
} as const;

/** Begins with a capital, or is one. */
export const isLettered = (shape: number): boolean =>
  shape === Shape.capital || shape === Shape.acronym || shape === Shape.initial;

const APOSTROPHE = 39;
const CAPITAL_I = 73;

/** The shape of a word, folded to plain letters. */
export function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return Shape.number;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  const letters = upper + lower;
  if (letters === 0) return /\d/.test(word) ? Shape.number : Shape.mark;
  const initial = first === APOSTROPHE ? word.charCodeAt(1) : first;
  if (first === APOSTROPHE && word.length <= 3) return Shape.mark; // 's, 've
  if (first === CAPITAL_I && word.charCodeAt(1) === APOSTROPHE && word.length <= 4) return Shape.lower; // I'm, I'll
  if (upper > 1 && lower === 0) return Shape.acronym;
  if (upper === 1 && letters === 1) return /\d/.test(word) ? Shape.acronym : Shape.initial; // G20, J.
  if (initial >= 65 && initial <= 90) return Shape.capital;
  return Shape.lower;
}
