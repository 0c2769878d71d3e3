/**
 * Compares spellings of one name, as transcriptions from other scripts bring them about: Lukashenko and Lukashenka,
 * Zelensky and Zelenskyy, Muhammad and Mohamed. The letters are first reduced to what transcriptions agree on, then
 * compared by an edit distance in which what they are known to vary in costs less (after Wagner and Fischer, 1974).
 */

/** Sequences that transcriptions write in several ways, with one way for all; in this order. */
const REDUCTIONS: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ-]/g, ''],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ic$/, 'ich'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/ck|q/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/(?<=[dgt])h/g, ''],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/(?<=a)h$/, ''],
  [/j/g, 'y'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Words of late, reduced: a document compares the same ones over and over. */
const memory = new Map<string, string>();
const MEMORY_SIZE = 4096;

function reduced(word: string): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  let form = word;
  for (const [pattern, instead] of REDUCTIONS) form = form.replace(pattern, instead);
  if (memory.size >= MEMORY_SIZE) memory.clear();
  memory.set(word, form);
  return form;
}

/** First letters that spellings of one name may have, each with one letter for all. */
const FIRST: Readonly<Record<string, string>> = {
  a: '', e: '', i: '', o: '', u: '', y: '', j: '', w: 'v', v: 'v', c: 'k', k: 'k', q: 'k', g: 'k', h: 'k', x: 'k', s: 's', z: 's', t: 't', d: 't', p: 'p', f: 'p',
}; // prettier-ignore
const first = (word: string): string => FIRST[word.charAt(0)] ?? word.charAt(0);

const VOWELS = 'aeiou';
/** Letters that stand for each other in transcriptions: e and i, a and o, Russian g and Ukrainian h. */
const EXCHANGED = ['ae', 'ei', 'ao', 'ou', 'gh', 'gk', 'uv', 'sz', 'dt'];

/** Costs in half letters. */
const [HALF, VOWEL, LETTER] = [1, 2, 4];
const LETTERS = 128;
const omissions = new Uint8Array(LETTERS).fill(LETTER);
/** What it costs to take one letter for another. */
const substitutions = new Uint8Array(LETTERS * LETTERS).fill(LETTER);
for (const vowel of VOWELS) {
  omissions[vowel.charCodeAt(0)] = HALF;
  for (const other of VOWELS) substitutions[vowel.charCodeAt(0) * LETTERS + other.charCodeAt(0)] = VOWEL;
}
for (const pair of EXCHANGED) {
  const [one, other] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  substitutions[one * LETTERS + other] = substitutions[other * LETTERS + one] = HALF;
}
for (let letter = 0; letter < LETTERS; letter++) substitutions[letter * LETTERS + letter] = 0;

/** No word of a name is longer; what is longer is compared letter by letter alone. */
const LONGEST_WORD = 40;

let row = new Uint16Array(LONGEST_WORD + 1);
let next = new Uint16Array(LONGEST_WORD + 1);

/** Whether two words, in ASCII, are so far apart at most, in half letters. */
function isNear(a: string, b: string, limit: number): boolean {
  row[0] = 0;
  for (let j = 0; j < b.length; j++) row[j + 1] = row[j]! + omissions[b.charCodeAt(j) & 127]!;
  for (let i = 0; i < a.length; i++) {
    const mine = a.charCodeAt(i) & 127;
    let least = (next[0] = row[0]! + omissions[mine]!);
    for (let j = 0; j < b.length; j++) {
      const theirs = b.charCodeAt(j) & 127;
      const cost = Math.min(
        next[j]! + omissions[theirs]!,
        row[j + 1]! + omissions[mine]!,
        row[j]! + substitutions[mine * LETTERS + theirs]!,
      );
      next[j + 1] = cost;
      if (cost < least) least = cost;
    }
    // Whatever comes, it only grows.
    if (least > limit) return false;
    [row, next] = [next, row];
  }
  return row[b.length]! <= limit;
}

/** Whether one has a feminine ending that the other lacks: Petrov and Petrova, Daniel and Daniela; not -enko, -enka. */
const differInGender = (a: string, b: string): boolean =>
  a.endsWith('a') !== b.endsWith('a') && !(/nk[ao]$/.test(a) && /nk[ao]$/.test(b));

/**
 * Whether two words, in lower case and without diacritics, are spellings of one name.
 * @param strict with no other sign that one person is meant: one letter that transcriptions exchange, no more
 */
export function spelledAlike(a: string, b: string, strict = false): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (
    first(a) !== first(b) ||
    shorter < 4 ||
    Math.max(a.length, b.length) > LONGEST_WORD ||
    Math.abs(a.length - b.length) > 4
  )
    return false;
  const x = reduced(a);
  const y = reduced(b);
  if (differInGender(x, y)) return false;
  if (x === y) return true;
  const length = Math.min(x.length, y.length);
  if (length < 5) return false;
  return isNear(x, y, strict || length === 5 ? 1 : length < 9 ? 2 : 3);
}

/** What spellings of one name have in common, to look them up by: the consonants, those that are exchanged as one. */
export function spellingKey(word: string): string {
  return reduced(word.slice(0, LONGEST_WORD))
    .replace(/[aeiou]/g, '')
    .replace(/[gk]/g, 'h')
    .replace(/v/g, '')
    .replace(/z/g, 's')
    .replace(/d/g, 't');
}
