// Looks for texts that the analysis fails on: documents by a grammar, mutations, noise, repetitions, lines for the command
// line. Nothing may throw, give an invalid span or take time out of proportion. The same seed makes the same inputs.
//   npm run fuzz -- [--seed N] [--documents N] [--minutes M] [--family NAME]
// What fails is kept, as short as it could be made, as `analyze --jsonl --force` reads it.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as esbuild from 'esbuild';
import { main, remove } from './support/lifetime.mjs';
import { fixtures, out, root } from './support/paths.mjs';
import { markdownTable } from './support/tables.mjs';

/** @typedef {import('../test/fuzz/fuzz').Outcome} Outcome */
/** @typedef {import('../test/fuzz/families').Part} Part */
/** @typedef {{ family: string, seed: number, documents: number, until: number }} Work */

const KINDS = ['throws', 'invalid', 'over-linear'];

const bundle = path.join(out, 'fuzz/families.cjs');
const cli = path.join(out, 'fuzz/cli.cjs');

/** In milliseconds: an input that takes longer is given up, as one that may never end. */
const PATIENCE = 300_000;

if (isMainThread) await main(fuzzAll);
else fuzzHere(workerData);

async function fuzzAll() {
  const { seed, documents, minutes, family } = options();
  await Promise.all([build('test/fuzz/families.ts', bundle), build('src/cli/main.ts', cli)]);
  const all = Object.entries(loadFamilies());
  const parts = all.filter(([name]) => family === undefined || name === family);
  if (!parts.length)
    throw new Error(`no such family: ${family} (there are ${all.map(([name]) => name).join(', ')})`);
  const whole = parts.reduce((sum, [, { share }]) => sum + share, 0);
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-fuzz-'));
  const end = Date.now() + minutes * 60_000;

  const rows = [['family', 'documents', ...KINDS, 'seconds']];
  const total = { documents: 0, failed: 0 };
  for (const [i, [name, { share }]] of parts.entries()) {
    const started = Date.now();
    // What a family leaves of its time is for those behind it.
    const until = started + (end - started) / (parts.length - i);
    const work = { family: name, seed, documents: Math.ceil((documents * share) / whole), until };
    const outcome = await fuzzInWorker(work);
    const failed = KINDS.map((kind) =>
      outcome.failures.reduce((sum, failure) => sum + (failure.kind === kind ? failure.inputs : 0), 0),
    );
    keep(outcome, path.join(folder, name));
    rows.push([
      name,
      ...[outcome.documents, ...failed, Math.round((Date.now() - started) / 1000)].map(String),
    ]);
    total.documents += outcome.documents;
    for (const count of failed) total.failed += count;
  }
  if (total.failed === 0) remove(folder);
  console.log(`\n${markdownTable(rows)}\n`);
  console.log(
    `seed ${seed}: ${total.documents} documents, ${total.failed} failures${total.failed ? ` in ${folder}` : ''}`,
  );
  return total.failed === 0 && total.documents > 0 ? 0 : 1;
}

function options() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      documents: { type: 'string', default: '2000' },
      minutes: { type: 'string', default: '10' },
      family: { type: 'string' },
    },
  });
  const { family, ...numbers } = values;
  for (const [name, value] of Object.entries(numbers))
    if (!/^\d+(?:\.\d+)?$/.test(value)) throw new Error(`--${name} takes a number`);
  return {
    family,
    seed: Number(numbers.seed),
    documents: Number(numbers.documents),
    minutes: Number(numbers.minutes),
  };
}

/** @param {string} entry @param {string} outfile */
function build(entry, outfile) {
  return esbuild.build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
    define: { CHANCERY_VERSION: '"0"' },
  });
}

/** @returns {Record<string, Part>} */
function loadFamilies() {
  const texts = readdirSync(fixtures).map((name) => readFileSync(path.join(fixtures, name), 'utf8'));
  return createRequire(import.meta.url)(bundle).familiesOf(texts, cli);
}

/** What the worker does: says each input before it is checked, and at last what came of all. @param {Work} work */
function fuzzHere({ family, ...budget }) {
  const say = (/** @type {{ input: Buffer } | { outcome: Outcome }} */ message) =>
    parentPort?.postMessage(message);
  const outcome = loadFamilies()[family]?.fuzz({ ...budget, onInput: (input) => say({ input }) });
  if (outcome) say({ outcome });
}

/**
 * In a thread of its own, which can be ended where one input takes for ever.
 * @param {Work} work
 * @returns {Promise<Outcome>}
 */
function fuzzInWorker(work) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: work });
    let inputs = 0;
    /** @type {Uint8Array} */
    let last;
    const giveUp = () => {
      void worker.terminate();
      const message = `nothing came of it within ${PATIENCE / 1000} seconds`;
      const failure = {
        kind: /** @type {const} */ ('over-linear'),
        message,
        inputs: 1,
        shortest: [Buffer.from(last)],
      };
      resolve({ documents: inputs, failures: [failure] });
    };
    const timer = setTimeout(giveUp, PATIENCE);
    worker.once('error', reject);
    worker.on('message', (message) => {
      timer.refresh();
      if (message.outcome) {
        clearTimeout(timer);
        resolve(message.outcome);
      } else {
        last = message.input;
        inputs++;
      }
    });
  });
}

/** @param {Outcome} outcome @param {string} file the path that each file's begins with */
function keep({ failures }, file) {
  for (const [i, { kind, message, inputs, shortest }] of failures.entries()) {
    console.log(`✘ ${kind}, ${inputs} times: ${message}`);
    for (const [n, input] of shortest.entries()) {
      const name = `${file}-${i + 1}-${n + 1}.jsonl`;
      writeFileSync(name, input);
      console.log(`  ${name}  ${Buffer.from(input).toString().slice(0, 200)}`);
    }
  }
}
