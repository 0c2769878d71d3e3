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

const VOWEL = /[aeiou]/;
/** Letters that stand for each other in transcriptions: e and i, a and o, Russian g and Ukrainian h. */
const EXCHANGED = new Set(['ae', 'ei', 'ao', 'ou', 'gh', 'gk', 'uv', 'sz', 'dt']);

const substitution = (a: string, b: string): number => {
  if (a === b) return 0;
  if (EXCHANGED.has(a < b ? a + b : b + a)) return 0.5;
  return VOWEL.test(a) && VOWEL.test(b) ? 1 : 2;
};
const omission = (letter: string): number => (VOWEL.test(letter) ? 0.5 : 2);

function distance(a: string, b: string): number {
  const ofB = Array.from(b);
  let row = [0];
  for (const letter of ofB) row.push(row.at(-1)! + omission(letter));
  for (const mine of a) {
    const next = [row[0]! + omission(mine)];
    for (const [j, theirs] of ofB.entries())
      next.push(
        Math.min(
          next[j]! + omission(theirs),
          row[j + 1]! + omission(mine),
          row[j]! + substitution(mine, theirs),
        ),
      );
    row = next;
  }
  return row[b.length]!;
}

/** No word of a name is longer; what is longer is compared letter by letter alone. */
const LONGEST_WORD = 40;

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
  const allowed = strict || length === 5 ? 0.5 : length < 9 ? 1 : 1.5;
  return distance(x, y) <= allowed;
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
