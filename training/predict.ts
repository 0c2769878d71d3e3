// Names found by models that never saw the document, as one analysis a line: what `npm run accuracy -- names` scores.
//   node scripts/train.mjs predict FOLDER
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { analysisOf } from './analysis';
import { heldOut } from './heldOut';
import { SequenceStore } from './model';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new TypeError('predict takes a folder to write to');
const lines = new Map<string, string[]>();
for (const { model, documents } of heldOut(new SequenceStore()))
  for (const document of documents) {
    const line = JSON.stringify(analysisOf(document, model));
    lines.set(document.set, [...(lines.get(document.set) ?? []), line]);
  }
for (const [set, of] of lines) writeFileSync(path.join(folder, `${set}.jsonl`), `${of.join('\n')}\n`);
