import type { Passage } from '../tokens/passage';
import { posNumber } from '../tokens/posNumber';
import { Shape } from './shapes';
import type { Vocabulary } from './vocabulary';

/** How a unit stands to the one before it. */
export const Join = { space: 0, hyphen: 1, slash: 2, glued: 3 } as const;

/**
 * The words of a passage as names read them, in columns: tokens parted at hyphens and slashes, so that `Duck-soo` and
 * `UN-led` are two words joined by a hyphen whatever the tokenizer made of them.
 */
export interface Units {
  readonly count: number;
  /** In 16 bits, which hold any offset in a block (`LONGEST_BLOCK`). */
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  /** The number of each look-up form in the document's vocabulary. */
  readonly words: Int32Array;
  /** Look-up form: lower case, no diacritics, no points. */
  readonly keys: readonly string[];
  readonly shapes: Uint8Array;
  readonly joins: Uint8Array;
  /** What the lexicon knows the word as. */
  readonly bits: Int32Array;
  /** 1 where a sentence begins. */
  readonly opens: Uint8Array;
  /** Index of the token that the unit is of, and its part of speech as a `PosNumber`. */
  readonly tokens: Uint16Array;
  readonly pos: Uint8Array;
  /** Whether the passage is written in capitals throughout, or nearly. */
  readonly capitals: boolean;
  /** Whether it is a headline in title case: capitals there show nothing. */
  readonly titleCase: boolean;
}

export { isLettered, Shape } from './shapes';

const HYPHEN = 45;
/** Hyphens, slashes and dashes part words. */
const isJoint = (code: number): boolean => code === HYPHEN || code === 47 || code === 0x2014;

/** Columns that grow to the longest passage and are kept: a passage takes its part of them. */
class Columns {
  starts = new Uint16Array(0);
  ends = new Uint16Array(0);
  words = new Int32Array(0);
  bits = new Int32Array(0);
  tokens = new Uint16Array(0);
  shapes = new Uint8Array(0);
  joins = new Uint8Array(0);
  opens = new Uint8Array(0);
  pos = new Uint8Array(0);

  /** @param most no unit is shorter than a letter, so a text has at most as many as letters */
  makeRoom(most: number): void {
    if (this.starts.length >= most) return;
    const room = most * 2;
    this.starts = new Uint16Array(room);
    this.ends = new Uint16Array(room);
    this.words = new Int32Array(room);
    this.bits = new Int32Array(room);
    this.tokens = new Uint16Array(room);
    this.shapes = new Uint8Array(room);
    this.joins = new Uint8Array(room);
    this.opens = new Uint8Array(room);
    this.pos = new Uint8Array(room);
  }

  /** The first places of all columns, in one piece of memory: the units of an open document are kept. */
  copy(count: number, keys: readonly string[], { capitals, titleCase }: Style): Units {
    const memory = new ArrayBuffer(18 * count);
    const wide = (place: number, column: Int32Array): Int32Array => {
      const view = new Int32Array(memory, place * 4 * count, count);
      view.set(column.subarray(0, count));
      return view;
    };
    const half = (place: number, column: Uint16Array): Uint16Array => {
      const view = new Uint16Array(memory, (8 + place * 2) * count, count);
      view.set(column.subarray(0, count));
      return view;
    };
    const narrow = (place: number, column: Uint8Array): Uint8Array => {
      const view = new Uint8Array(memory, (14 + place) * count, count);
      view.set(column.subarray(0, count));
      return view;
    };
    return {
      count,
      starts: half(0, this.starts),
      ends: half(1, this.ends),
      words: wide(0, this.words),
      keys: keys.slice(),
      bits: wide(1, this.bits),
      tokens: half(2, this.tokens),
      shapes: narrow(0, this.shapes),
      joins: narrow(1, this.joins),
      opens: narrow(2, this.opens),
      pos: narrow(3, this.pos),
      capitals,
      titleCase,
    };
  }
}

const columns = new Columns();

/** Cuts a passage into units, its words read by the document's vocabulary. */
export function unitsOf(passage: Passage, vocabulary: Vocabulary): Units {
  const { tokens } = passage;
  columns.makeRoom(tokens.text.length);
  const { starts, ends, words, bits, tokens: source, shapes, joins, opens, pos } = columns;
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
      const part = from === 0 && to === word.length ? word : word.slice(from, to);
      const { id, key, shape, bits: known } = vocabulary.read(part);
      const touching = start + from === lastEnd;
      const joined = !touching ? Join.space : join === Join.space ? Join.glued : join;
      starts[count] = start + from;
      ends[count] = start + to;
      words[count] = id;
      keys.push(key);
      shapes[count] = shape;
      joins[count] = joined;
      bits[count] = joined === Join.hyphen && shape === Shape.lower ? vocabulary.bitsOfPart(key) : known;
      source[count] = i;
      pos[count] = posNumber(tokens.pos[i]!);
      opens[count] = pending ? 1 : 0;
      if (shape !== Shape.mark) pending = false;
      count++;
      join = Join.space;
      lastEnd = start + to;
      from = to;
    }
    lastEnd = Math.max(lastEnd, start + word.length);
  }
  markOpeners(count, shapes, opens, keys);
  return columns.copy(count, keys, styleOf(passage, count, shapes));
}

/** Behind opening marks, bullets and colons a capital shows as little as at a sentence's start. */
function markOpeners(count: number, shapes: Uint8Array, opens: Uint8Array, keys: readonly string[]): void {
  for (let i = 1; i < count; i++) {
    if (shapes[i] === Shape.mark || opens[i]) continue;
    if (
      shapes[i - 1] === Shape.mark &&
      (opens[i - 1] === 1 || /^["(:;!?[*•·—]|^\.{2,}$|^-$/.test(keys[i - 1]!))
    )
      opens[i] = 1;
  }
}

type Style = Pick<Units, 'capitals' | 'titleCase'>;

function styleOf(passage: Passage, count: number, shapes: Uint8Array): Style {
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
