import type { NameModel } from '../src/analysis/names/tag';
import { LABELS, mayFollow } from '../src/analysis/names/labels';
import { Tagger } from '../src/analysis/tagger/tagger';
import { readWeights } from '../src/analysis/tagger/weights';
import { WordClasses } from '../src/analysis/tagger/wordClasses';
import { decodeBase64 } from '../src/analysis/tagger/base64';
import { WORD_CLASSES } from '../src/knowledge/wordClasses';
import type { AnnotatedDocument } from './corpus';
import { type Sequence, trainCrf, type TrainingOptions } from './crf';
import { packWeights } from './pack';
import { sequencesOf } from './sequences';

/** Chosen on folds: each by trying values on both sides. */
export const OPTIONS: TrainingOptions = {
  labels: LABELS,
  mayFollow,
  epochs: 12,
  dropout: 0.5,
  rate: 0.05,
  least: 2,
  seed: 7,
};
/** Of the features, which are three times as many: more gain nothing. */
export const MOST_ROWS = 40_000;

export const shippedClasses = (): WordClasses => new WordClasses(decodeBase64(WORD_CLASSES));

/** Keeps each document's sequences, which several models learn from. */
export class SequenceStore {
  private readonly kept = new Map<AnnotatedDocument, Sequence[]>();

  constructor(readonly classes: WordClasses = shippedClasses()) {}

  of(document: AnnotatedDocument): Sequence[] {
    let sequences = this.kept.get(document);
    if (!sequences) this.kept.set(document, (sequences = sequencesOf(document, this.classes)));
    return sequences;
  }
}

/** Trains on documents. @returns packed weights */
export function trainNames(documents: readonly AnnotatedDocument[], store: SequenceStore): Uint8Array {
  const sequences = documents.flatMap((document) => store.of(document));
  return packWeights(trainCrf(sequences, OPTIONS), sequences, MOST_ROWS);
}

export const modelOf = (weights: Uint8Array, classes: WordClasses): NameModel => ({
  tagger: new Tagger(readWeights(weights)),
  classes,
});
