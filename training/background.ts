// Makes src/knowledge/background.ts: in how many documents of the field a word stands, so that what every document
// says is told apart from what one is about.
//   npm run train:background
// Counted on the samples of diplomatic documents and on the news set, the house set's documents left out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stemsOf } from '../src/analysis/topics/stems';
import { dataFolder } from './corpus';

/** Level k: in one of 2^k to 2^(k+1) documents. Rarer words are in no list. */
const LEVELS = 7;

const read = (file: string): { id: string; text: string }[] =>
  readFileSync(path.join(dataFolder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string });

function documents(): string[] {
  const samples = path.join(dataFolder, '../samples/raw');
  const house = new Set(read('house/dev.jsonl').map(({ id }) => id));
  return [
    ...readdirSync(samples, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')),
    ...read('worldwide_newswire/dev.jsonl')
      .filter(({ id }) => !house.has(id))
      .map(({ text }) => text),
  ];
}

const texts = documents();
const counts = new Map<string, number>();
for (const text of texts)
  for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);

const levels: string[][] = Array.from({ length: LEVELS }, () => []);
for (const [stem, count] of counts) {
  const level = Math.floor(Math.log2(texts.length / count));
  if (level < LEVELS && /^[a-z]{2,}$/.test(stem)) levels[level]!.push(stem);
}
const lines = levels.map((stems) => `  '${stems.sort().join(' ')}',`);
writeFileSync(
  path.resolve('src/knowledge/background.ts'),
  `/**
 * The stems of words (analysis/topics/stems.ts) by how many of ${texts.length} documents of diplomacy and of the world's news they
 * stand in: line k has those of one in 2^k to 2^(k+1) documents. Made by training/background.ts.
 */
// prettier-ignore
export const BACKGROUND: readonly string[] = [
${lines.join('\n')}
];
`,
);
console.log(`${texts.length} documents, ${levels.map(({ length }) => length).join(' + ')} stems`);
