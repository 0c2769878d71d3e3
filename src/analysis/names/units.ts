import type { Passage } from '../tokens/passage';
import { type Lexicon, wordKey } from './lexicon';

/** How a unit stands to the one before it. */
export const Join = { space: 0, hyphen: 1, slash: 2, glued: 3 } as const;

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

/**
 * The words of a passage as names read them, in columns: tokens parted at hyphens and slashes, so that `Duck-soo` and
 * `UN-led` are two words joined by a hyphen whatever the tokenizer made of them.
 */
export interface Units {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Look-up form: lower case, no diacritics, no points. */
  readonly keys: readonly string[];
  readonly shapes: readonly number[];
  readonly joins: readonly number[];
  /** What the lexicon knows the word as. */
  readonly bits: readonly number[];
  /** 1 where a sentence begins. */
  readonly opens: readonly number[];
  /** Index of the token that the unit is of. */
  readonly tokens: readonly number[];
  /** Whether the passage is written in capitals throughout, or nearly. */
  readonly capitals: boolean;
  /** Whether it is a headline in title case: capitals there show nothing. */
  readonly titleCase: boolean;
}

/** Begins with a capital, or is one. */
export const isLettered = (shape: number): boolean =>
  shape === Shape.capital || shape === Shape.acronym || shape === Shape.initial;

const APOSTROPHE = 39;
const HYPHEN = 45;
/** Hyphens, slashes and dashes part words. */
const isJoint = (code: number): boolean => code === HYPHEN || code === 47 || code === 0x2014;

export function unitsOf(passage: Passage, lexicon: Lexicon): Units {
  const { tokens } = passage;
  const starts: number[] = [];
  const ends: number[] = [];
  const shapes: number[] = [];
  const joins: number[] = [];
  const bits: number[] = [];
  const opens: number[] = [];
  const source: number[] = [];
  const keys: string[] = [];
  let count = 0;
  let join: number = Join.space;
  let sentence = 0;
  let lastEnd = -1;
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.words[i]!;
    const start = tokens.starts[i]!;
    const opening = tokens.sentences[sentence] === i;
    if (opening) sentence++;
    let pending = opening;
    if (start !== lastEnd) join = Join.space;
    for (let from = 0; from < word.length;) {
      const code = word.charCodeAt(from);
      if (isJoint(code) && (word.length === 1 || from > 0 || count > 0)) {
        // A hyphen or slash is only a joint where it touches the words on both sides; alone it is a mark.
        const touches =
          (from > 0 || start === lastEnd) &&
          (from + 1 < word.length || tokens.starts[i + 1] === start + word.length);
        if (touches) {
          join = code === HYPHEN ? Join.hyphen : Join.slash;
          from++;
          lastEnd = start + from;
          continue;
        }
      }
      let to = from + 1;
      while (to < word.length && !isJoint(word.charCodeAt(to))) to++;
      const part = word.slice(from, to);
      const touching = start + from === lastEnd;
      starts.push(start + from);
      ends.push(start + to);
      const shape = shapeOf(part);
      shapes.push(shape);
      const joined = !touching ? Join.space : join === Join.space ? Join.glued : join;
      joins.push(joined);
      const wordless = shape === Shape.mark || shape === Shape.number;
      const key = wordless ? part.toLowerCase() : wordKey(part);
      keys.push(key);
      bits.push(wordless ? 0 : lexicon.bits(key, shape !== Shape.lower || joined === Join.hyphen));
      source.push(i);
      opens.push(pending ? 1 : 0);
      if (shape !== Shape.mark) pending = false;
      count++;
      join = Join.space;
      lastEnd = start + to;
      from = to;
    }
    lastEnd = Math.max(lastEnd, start + word.length);
  }
  markOpeners(count, shapes, opens, keys);
  return {
    count,
    starts,
    ends,
    keys,
    shapes,
    joins,
    bits,
    opens,
    tokens: source,
    ...styleOf(passage, count, shapes),
  };
}

/** Behind opening marks, bullets and colons a capital shows as little as at a sentence's start. */
function markOpeners(
  count: number,
  shapes: readonly number[],
  opens: number[],
  keys: readonly string[],
): void {
  for (let i = 1; i < count; i++) {
    if (shapes[i] === Shape.mark || opens[i]) continue;
    if (
      shapes[i - 1] === Shape.mark &&
      (opens[i - 1] === 1 || /^["(:;!?[*•·—]|^\.{2,}$|^-$/.test(keys[i - 1]!))
    )
      opens[i] = 1;
  }
}

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
  if (upper > 1 && lower === 0) return Shape.acronym;
  if (upper === 1 && letters === 1) return /\d/.test(word) ? Shape.acronym : Shape.initial; // G20, J.
  if (initial >= 65 && initial <= 90) return Shape.capital;
  return Shape.lower;
}

function styleOf(
  passage: Passage,
  count: number,
  shapes: readonly number[],
): { capitals: boolean; titleCase: boolean } {
  let letters = 0;
  let upper = 0;
  let capital = 0;
  for (let i = 0; i < count; i++) {
    const shape = shapes[i]!;
    if (shape === Shape.number || shape === Shape.mark) continue;
    letters++;
    if (shape === Shape.acronym) upper++;
    if (shape !== Shape.lower) capital++;
  }
  const capitals = letters > 2 && upper / letters > 0.7;
  const short = passage.block.kind === 'heading' || (letters <= 25 && passage.block.kind !== 'paragraph');
  return { capitals, titleCase: !capitals && short && letters > 3 && capital / letters > 0.6 };
}

/** The first unit that ends behind an offset; `count` when there is none. */
export function unitAt(u: Units, offset: number): number {
  let low = 0;
  let high = u.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (u.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
