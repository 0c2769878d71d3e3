// Makes src/knowledge/nameWeights.ts, the weights of the tagger of names, and training/names.json, which says from what.
//   npm run train:names
// The annotated documents are no part of the project: they are read from CHANCERY_DATA, else ../shared/data. The same data
// gives the same bytes.
import { WORD_CLASSES } from '../src/knowledge/wordClasses';
import { fingerprint, GUIDELINES, readSet } from './corpus';
import { sha256, writeManifest } from './manifest';
import { MOST_ROWS, OPTIONS, SequenceStore, trainNames } from './model';
import { writeModule } from './modules';

const sets = Object.keys(GUIDELINES);
const documents = sets.flatMap(readSet);
const weights = trainNames(documents, new SequenceStore());
writeModule(
  'nameWeights',
  'NAME_WEIGHTS',
  weights,
  'Weights of the tagger of names, packed (analysis/tagger/weights.ts); training/names.json says from what.\n * Made by training/names.ts.',
);
writeManifest('training/names.json', weights, {
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
});
