import type { NameModel } from '../src/analysis/names/tag';
import { type AnnotatedDocument, GUIDELINES, readSet } from './corpus';
import { modelOf, type SequenceStore, trainNames } from './model';

const FOLDS = 5;
/** Left out of training as a whole, with those documents of the news set that are among them. */
export const LEFT_OUT = ['house', 'crossner_politics'];
/** Not annotated with names that training could use. */
const UNSEEN = ['gum_newsinterviewspeech'];

/** Documents to test on, with the model that never saw them. */
export interface HeldOut {
  model: NameModel;
  weights: Uint8Array;
  documents: AnnotatedDocument[];
}

/**
 * Trains each model when its turn comes: one for the sets that are left out, then one for each fold of the documents of
 * the others.
 * @param options a set that training goes without; of the five folds, how many
 */
export function* heldOut(
  store: SequenceStore,
  { without = null, folds = FOLDS }: { without?: string | null; folds?: number } = {},
): Generator<HeldOut> {
  const left = LEFT_OUT.flatMap(readSet);
  const ids = new Set(left.map(({ id }) => id));
  const folded = Object.keys(GUIDELINES)
    .filter((set) => !LEFT_OUT.includes(set))
    .flatMap(readSet);
  const learnable = folded.filter(({ id, set }) => !ids.has(id) && set !== without);
  const train = (learned: readonly AnnotatedDocument[], documents: AnnotatedDocument[]): HeldOut => {
    const weights = trainNames(learned, store);
    return { weights, model: modelOf(weights, store.classes), documents };
  };
  yield train(learnable, [...left, ...UNSEEN.flatMap(readSet)]);
  for (let fold = 0; fold < folds; fold++)
    yield train(
      learnable.filter((document) => document.fold !== fold),
      folded.filter((document) => document.fold === fold),
    );
}
