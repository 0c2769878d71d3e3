// Makes src/knowledge/nameWeights.ts, the weights of the tagger of names, and training/names.json, which says from what.
//   npm run train:names
// The annotated documents are no part of the project: they are read from CHANCERY_DATA, else ../shared/data. The same data
// gives the same bytes.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { WORD_CLASSES } from '../src/knowledge/wordClasses';
import { fingerprint, GUIDELINES, readSet } from './corpus';
import { MOST_ROWS, OPTIONS, SequenceStore, trainNames } from './model';
import { writeModule } from './modules';

const MANIFEST = 'training/names.json';
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const started = performance.now();
const sets = Object.keys(GUIDELINES);
const documents = sets.flatMap(readSet);
const weights = trainNames(documents, new SequenceStore());
writeModule(
  'nameWeights',
  'NAME_WEIGHTS',
  weights,
  'Weights of the tagger of names, packed (analysis/tagger/weights.ts); training/names.json says from what.\n * Made by training/names.ts.',
);
interface Manifest {
  weights: { sha256: string; bytes: number };
  date: string;
}
const before = existsSync(MANIFEST) ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest) : null;
const made = { sha256: sha256(weights), bytes: weights.length };
const manifest = {
  weights: made,
  // The day on which these bytes were first made: made again, the manifest stays the same.
  date: before?.weights.sha256 === made.sha256 ? before.date : new Date().toISOString().slice(0, 10),
  model:
    'linear-chain conditional random field, BIO labels, hashed features (src/analysis/names/features.ts)',
  options: { ...OPTIONS, rows: MOST_ROWS },
  wordClasses: { sha256: sha256(WORD_CLASSES) },
  data: sets.map((set) => ({
    set,
    documents: documents.filter((document) => document.set === set).length,
    weight: GUIDELINES[set]!.weight,
    sha256: fingerprint(set),
  })),
  scores:
    'docs/analysis.md: measured with models that had not seen the documents (npm run accuracy -- names)',
};
writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${MANIFEST}: trained in ${((performance.now() - started) / 1000).toFixed(0)} s`);
