// What each part of the tagger of names earns: F1 without it, on documents that the model never saw.
//   node scripts/train.mjs ablate FOLDER
// Writes the analyses of each variant to a folder of its own in FOLDER, with bytes and seconds in its variant.json. One of the
// folds stands for all five, since each variant is trained anew.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NameFeatures } from '../src/analysis/names/features';
import { WordClasses } from '../src/analysis/tagger/wordClasses';
import { analysisOf } from './analysis';
import { GUIDELINES } from './corpus';
import { heldOut, LEFT_OUT } from './heldOut';
import { SequenceStore, shippedClasses } from './model';

/** The groups of features, by the method that adds them. */
const GROUPS = {
  'the words’ letters': 'addLetters',
  'the knowledge base': 'addKnowledge',
  'the rules’ candidates': 'addSpotted',
  'the run of capitals': 'addRun',
  'the document’s evidence': 'addEvidence',
};

type Methods = Record<string, (unit: number) => void>;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('ablate takes a folder to write to');

measure('nothing left out', shippedClasses());
measure('the word classes', new WordClasses(new Uint8Array()));
for (const [name, method] of Object.entries(GROUPS)) {
  const methods = NameFeatures.prototype as unknown as Methods;
  const whole = methods[method]!;
  methods[method] = () => undefined;
  measure(name, shippedClasses());
  methods[method] = whole;
}
for (const set of Object.keys(GUIDELINES)) if (!LEFT_OUT.includes(set)) measure(set, shippedClasses(), set);

function measure(name: string, classes: WordClasses, without: string | null = null): void {
  const target = path.join(folder!, name.replace(/\W+/g, '-'));
  mkdirSync(target, { recursive: true });
  const lines = new Map<string, string[]>();
  let bytes = 0;
  let seconds = 0;
  let megabytes = 0;
  for (const { model, weights, documents } of heldOut(new SequenceStore(classes), { without, folds: 1 })) {
    bytes = weights.length;
    const started = performance.now();
    for (const document of documents) {
      megabytes += document.text.length / 1e6;
      const line = JSON.stringify(analysisOf(document, model));
      lines.set(document.set, [...(lines.get(document.set) ?? []), line]);
    }
    seconds += (performance.now() - started) / 1000;
  }
  for (const [set, of] of lines) writeFileSync(path.join(target, `${set}.jsonl`), `${of.join('\n')}\n`);
  const variant = { without: name, bytes, secondsPerMegabyte: seconds / megabytes };
  writeFileSync(path.join(target, 'variant.json'), JSON.stringify(variant));
}
