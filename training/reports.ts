// Makes src/knowledge/reportWeights.ts, the weights of the tagger of reported speech, and training/reports.json, which says
// from what.
//   npm run train:reports
import { mayFollow, REPORT_LABELS } from '../src/analysis/quotes/reportLabels';
import { type TrainingOptions, trainCrf } from './crf';
import { writeManifest } from './manifest';
import { shippedClasses } from './model';
import { writeModule } from './modules';
import { packWeights } from './pack';
import { readReported, reportsFingerprint } from './reportCorpus';
import { reportSequences } from './reportSequences';

/** Chosen on a fold of the documents. */
const OPTIONS: TrainingOptions = {
  labels: REPORT_LABELS,
  mayFollow,
  epochs: 16,
  dropout: 0.6,
  rate: 0.05,
  least: 2,
  seed: 7,
};
/** As many as fill a table that stays in the cache; twice as many find one in a hundred more. */
const MOST_ROWS = 24_500;

const documents = readReported();
const classes = shippedClasses();
const sequences = documents.flatMap((document) => reportSequences(document, classes));
const weights = packWeights(trainCrf(sequences, OPTIONS), sequences, MOST_ROWS);
writeModule(
  'reportWeights',
  'REPORT_WEIGHTS',
  weights,
  'Weights of the tagger of reported speech, packed (analysis/tagger/weights.ts); training/reports.json says from what.\n * Made by training/reports.ts.',
);
writeManifest('training/reports.json', weights, {
  model:
    'linear-chain conditional random field, labels that remember what is owed (src/analysis/quotes/reportLabels.ts), hashed features (src/analysis/quotes/reportFeatures.ts)',
  options: { ...OPTIONS, rows: MOST_ROWS },
  data: [{ set: 'polnear/train', documents: documents.length, sha256: reportsFingerprint() }],
  scores: 'docs/analysis.md: measured on the documents of polnear/dev and house, which it never saw',
});
