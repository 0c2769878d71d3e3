import { fold } from './fold';
import { sentenceStarts } from './sentences';
import { type Pos, read } from './wink';

export type { Pos } from './wink';

/** The tokens of one block, in columns. Offsets are relative to the block's start. */
export interface Tokens {
  readonly count: number;
  /** The block's text, as the tokens were read from it. */
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Each token folded to plain letters, its case kept: `Erdoğan` → `Erdogan`, `’s` → `'s`. */
  readonly words: readonly string[];
  readonly pos: readonly Pos[];
  /** The first token of each sentence, and `count` at the end. */
  readonly sentences: readonly number[];
}

/** wink-nlp's time grows faster than a run without spaces does: 120 kB of `Aa-bb-` take it more than a minute. */
const LONGEST_RUN = 120;
const LONG_RUN = /\S{120,}/g;
const SPACE = 32;
const partRun = (run: string): string => run.replace(/.{60}/g, '$& ');

/** Behind a hyphen wink-nlp tears an acronym with points, Japan-U|.|S.: a space there keeps it whole. */
const BEFORE_ACRONYM = /-(?=(?:[A-Z]\.){2})/g;

/**
 * What wink-nlp's pattern of addresses begins with; on `//0.APP.PPP.PPP.P…` that pattern takes time that doubles with each
 * letter. Addresses themselves were blanked by the layout.
 */
const ADDRESS = /\/\//g;

/** Whether there is one. Looks back from where a run would end, so that most letters are never read. */
function hasLongRun(text: string): boolean {
  for (let from = 0; from + LONGEST_RUN <= text.length;) {
    let i = from + LONGEST_RUN - 1;
    while (i >= from && text.charCodeAt(i) > SPACE) i--;
    if (i < from) return true;
    from = i + 1;
  }
  return false;
}

/**
 * Tokenizes a block of text with wink-nlp, on a folded shadow of it, with exact offsets.
 * @param text a block's text; any string, valid or not
 */
export function tokenize(text: string): Tokens {
  const shadow = fold(text);
  const parted = hasLongRun(shadow) ? shadow.replace(LONG_RUN, partRun) : shadow;
  const { words, pos } = read(parted.replace(BEFORE_ACRONYM, '- ').replace(ADDRESS, '  '));
  splitPossessives(words, pos);
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  // wink-nlp gives no offsets and loses some spaces, so each token is found again from a cursor. A token made only
  // of white space (tabs) is kept out.
  let cursor = 0;
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.charCodeAt(0) <= SPACE && word.trim() === '') continue;
    const start = shadow.indexOf(word, cursor);
    if (start < 0) continue;
    cursor = start + word.length;
    starts[count] = start;
    ends[count] = cursor;
    words[count] = word;
    pos[count] = pos[i]!;
    count++;
  }
  // Copies of their exact size: the tokens of an open document are kept.
  const columns = {
    count,
    text,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    words: words.slice(0, count),
    pos: pos.slice(0, count),
    sentences: [] as readonly number[],
  };
  columns.sentences = sentenceStarts(columns);
  return columns;
}

/** wink-nlp leaves a possessive whole before a full stop or a bracket: `Putin's.` */
const POSSESSIVE = /^(.*[A-Za-z.])('s)$/i;

function splitPossessives(words: string[], pos: Pos[]): void {
  for (let i = 0; i < words.length; i++) {
    const parts = words[i]!.endsWith("'s") ? POSSESSIVE.exec(words[i]!) : null;
    if (!parts) continue;
    words.splice(i, 1, parts[1]!, parts[2]!);
    pos.splice(i + 1, 0, 'PART');
    i++;
  }
}

/** Index of the first token that ends after `offset`; `count` when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index into `tokens.sentences` of the sentence that holds the token. */
export function sentenceOf(tokens: Tokens, token: number): number {
  let low = 0;
  let high = tokens.sentences.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (tokens.sentences[middle]! <= token) low = middle;
    else high = middle;
  }
  return low;
}
