// Names found by models that never saw the document, as one analysis a line: what `npm run accuracy -- names` scores.
//   node scripts/train.mjs heldOut FOLDER
// Five folds over the documents of the sets that are trained on; the diplomatic documents and the encyclopedic set are left out
// of training as a whole, with those of the news set that are among them.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NameModel } from '../src/analysis/names/tag';
import { analysisOf } from './analysis';
import { type AnnotatedDocument, GUIDELINES, readSet } from './corpus';
import { modelOf, SequenceStore, trainNames } from './model';

const FOLDS = 5;
const LEFT_OUT = ['house', 'crossner_politics'];
/** Not trained on at all. */
const UNSEEN = ['gum_newsinterviewspeech'];

/** Documents to test on, with the model that did not see them. */
export interface HeldOut {
  model: NameModel;
  documents: AnnotatedDocument[];
}

/** Trains each model when its turn comes. */
export function* heldOut(store: SequenceStore, without: string | null = null): Generator<HeldOut> {
  const left = LEFT_OUT.flatMap(readSet);
  const ids = new Set(left.map(({ id }) => id));
  const folded = Object.keys(GUIDELINES)
    .filter((set) => !LEFT_OUT.includes(set))
    .flatMap(readSet);
  const learnable = folded.filter(({ id, set }) => !ids.has(id) && set !== without);
  const train = (documents: readonly AnnotatedDocument[]): NameModel =>
    modelOf(trainNames(documents, store), store.classes);
  yield { model: train(learnable), documents: [...left, ...UNSEEN.flatMap(readSet)] };
  for (let fold = 0; fold < FOLDS; fold++)
    yield {
      model: train(learnable.filter((document) => document.fold !== fold)),
      documents: folded.filter((document) => document.fold === fold),
    };
}

function main(folder: string): void {
  const lines = new Map<string, string[]>();
  for (const { model, documents } of heldOut(new SequenceStore()))
    for (const document of documents) {
      const line = JSON.stringify(analysisOf(document, model));
      lines.set(document.set, [...(lines.get(document.set) ?? []), line]);
    }
  for (const [set, of] of lines) writeFileSync(path.join(folder, `${set}.jsonl`), `${of.join('\n')}\n`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('heldOut takes a folder to write to');
main(folder);
