// What a start costs, each time in a process of its own.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { temporaryFolder } from '../scripts/support/lifetime.mjs';
import { root } from '../scripts/support/paths.mjs';
import { check } from './bounds.mjs';
import { corpus } from './corpus.mjs';
import { bundle } from './libraries.mjs';
import { inRounds, median, ratio, timed } from './measure.mjs';

const ROUNDS = 11;
const PAGE = 3_000;
const SENTENCE = 'The ministers met in Vienna on Friday and agreed to meet again in the spring.';
/** Loads a file, then reads a sentence, and prints how many milliseconds each took. */
const PROBE = `
  const started = performance.now();
  const { analyze } = require(process.argv[1]);
  const loaded = performance.now();
  analyze(${JSON.stringify(SENTENCE)}, { id: 'bench', force: true });
  console.log(JSON.stringify([loaded - started, performance.now() - started]));`;

export async function measureLoading() {
  const page = path.join(temporaryFolder(), 'page.txt');
  writeFileSync(page, corpus(PAGE));
  const [chancery, wink] = [await bundle('chancery'), await bundle('wink')];
  const probe = (/** @type {string} */ name, /** @type {string} */ file) => () => {
    const [loaded, read] = JSON.parse(node('-e', PROBE, file));
    return { [`load ${name}`]: loaded, [`read ${name}`]: read };
  };
  const start = (/** @type {string} */ name, /** @type {string[]} */ ...args) => () => ({
    [`start ${name}`]: timed(() => void node(...args)),
  }); // prettier-ignore
  const rounds = await inRounds(
    [
      probe('chancery', chancery),
      probe('wink', wink),
      start('chancery', path.join(root, 'dist/cli.js'), 'analyze', page),
      start('wink', wink),
      start('node', '-e', '0'),
    ],
    { rounds: ROUNDS },
  );
  const row = (/** @type {string} */ label, /** @type {string} */ name, /** @type {string} */ than) => [
    label,
    median(rounds[name] ?? []).toFixed(0),
    ratio(rounds, name, than).toFixed(2),
  ];
  return {
    table: [
      ['In a process of its own', 'ms', 'Times wink-nlp'],
      row('Loading wink-nlp and its model', 'load wink', 'load wink'),
      row('Loading the analysis', 'load chancery', 'load wink'),
      row('Loading wink-nlp, and a first sentence', 'read wink', 'read wink'),
      row('Loading the analysis, and a first sentence', 'read chancery', 'read wink'),
      row('Node alone, from start to end', 'start node', 'start wink'),
      row('Node with wink-nlp loaded, from start to end', 'start wink', 'start wink'),
      row('A page by the command line, from start to end', 'start chancery', 'start wink'),
    ],
    checks: [
      check('loading', ratio(rounds, 'load chancery', 'load wink')),
      check('page', ratio(rounds, 'start chancery', 'start wink')),
    ],
  };
}

function node(/** @type {string[]} */ ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed (${status}): ${stderr}`);
  return stdout;
}
