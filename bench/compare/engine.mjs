// The analysis or bare wink-nlp, bundled into a file, turn by turn (engines.mjs).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { timed } from '../measure.mjs';

const [file = '', atLeast, name = '', bundle = ''] = process.argv.slice(2);
const texts = readFileSync(file, 'utf8').split('\0');
const { analyze } = createRequire(import.meta.url)(bundle);

for await (const _ of createInterface(process.stdin)) {
  const read = () => texts.forEach((text) => analyze(text, { id: 'bench' }));
  console.log(JSON.stringify({ [name]: timed(read, Number(atLeast)) }));
}
