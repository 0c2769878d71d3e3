// How fast the analysis is, in figures that hold on any machine: times against two libraries on the same text in the
// same run, and how the time grows with the text. Milliseconds are of this machine. `npm run bench`
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { corpus } from './corpus.mjs';

/**
 * @typedef {{
 *   analyze: (text: string, options: { id: string, force: boolean }) => unknown,
 *   layOut: (text: string, markdown: boolean) => { text: string }[],
 *   tokenize: (text: string) => unknown,
 *   findNames: (passages: object[]) => unknown,
 * }} Stages
 */

const ROUNDS = 5;
const COMPARED = 100_000;
const [PAGE, FROM, TO] = [3_000, 10_000, 1_000_000];
const LENGTHS = [PAGE, FROM, COMPARED, TO];

const { analyze, findNames, layOut, tokenize } = await loadAnalysis();
const wink = winkNLP(model);

/** @type {Record<string, (text: string) => unknown>} each finds what it can find */
const CONTENDERS = {
  'Chancery, the whole analysis': (text) => analyze(text, { id: 'bench', force: true }),
  'Chancery, tokens and names': (text) =>
    findNames(layOut(text, false).map((block) => ({ block, tokens: tokenize(block.text) }))),
  'wink-nlp, all its pipes': (text) => wink.readDoc(text).entities().out(),
  'compromise, names and quotations': (text) => {
    const doc = nlp(text);
    return [doc.people(), doc.places(), doc.organizations(), doc.quotations()].map((view) =>
      view.out('array'),
    );
  },
};

const compared = corpus(COMPARED);
const names = Object.keys(CONTENDERS);
const texts = LENGTHS.map(corpus);
const all = medians([
  ...Object.values(CONTENDERS).map((run) => () => run(compared)),
  ...texts.map((text) => () => analyze(text, { id: 'bench', force: true })),
]);
const times = all.slice(0, names.length);
const growth = all.slice(names.length);

print([
  ['What', 'Median', 'Speed', 'Ratio to ours'],
  ...names.map((name, i) => [`${name}, ${size(COMPARED)}`, ...measured(COMPARED, times[i]), ratio(i)]),
  ...LENGTHS.map((length, i) => [`Chancery, ${size(length)}`, ...measured(length, growth[i]), '']),
]);
console.log(
  `\nFrom ${size(FROM)} to ${size(TO)} the time grows with the text to the power of ${exponent()} (1 is in proportion).`,
);

/**
 * The analysis as it is shipped, and its first stages: bundled from the source, in a folder of its own that goes again.
 * @returns {Promise<Stages>}
 */
async function loadAnalysis() {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  const outfile = path.join(folder, 'analysis.cjs');
  const contents = ['analyzer', 'layout/layout', 'names/names', 'tokens/tokens']
    .map((module) => `export * from './src/analysis/${module}';`)
    .join('\n');
  const resolveDir = path.join(import.meta.dirname, '..');
  await esbuild.build({
    stdin: { contents, resolveDir, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
  });
  const stages = createRequire(import.meta.url)(outfile);
  rmSync(folder, { recursive: true });
  return stages;
}

/**
 * Times each of them in turn, round by round, so that what else the machine does meets all of them alike. The first
 * round warms up and does not count.
 * @param {(() => unknown)[]} runs
 * @returns {number[]} milliseconds
 */
function medians(runs) {
  /** @type {number[][]} */
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const taken = runs.map((run) => {
      const started = performance.now();
      run();
      return performance.now() - started;
    });
    if (round > 0) rounds.push(taken);
  }
  return runs.map((_, i) => rounds.map((taken) => taken[i] ?? 0).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0);
}

function exponent() {
  const time = (/** @type {number} */ length) => growth[LENGTHS.indexOf(length)] ?? 0;
  return (Math.log(time(TO) / time(FROM)) / Math.log(TO / FROM)).toFixed(2);
}

function ratio(/** @type {number} */ i) {
  return ((times[i] ?? 0) / (times[0] ?? 1)).toFixed(2);
}

function size(/** @type {number} */ length) {
  return length === PAGE ? 'a page' : `${length / 1000} KB`;
}

function measured(/** @type {number} */ length, milliseconds = 0) {
  return [`${milliseconds.toFixed(1)} ms`, `${(length / 1000 / milliseconds).toFixed(2)} MB/s`];
}

function print(/** @type {string[][]} */ rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    console.log(
      row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  '),
    );
  }
}
