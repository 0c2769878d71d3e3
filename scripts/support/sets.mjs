// The annotated sets: what is measured on each, how a document of one is read, analysed and scored.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './paths.mjs';

/** @typedef {{ group: string, task: string, types?: string }} Task how a set is scored */
/** @typedef {{ name: string, tasks: Task[] }} DataSet */
/** @typedef {{ gold: string, pred: string, documents: number, bytes: number, declined: number, seconds: number }} Run */
/** @typedef {Record<string, any>} Scores what score.mjs prints with --json */

/** @type {(types: string) => Task} */
export const ner = (types) => ({ group: 'names', task: 'ner', types });
const persons = { group: 'names', task: 'persons' };
export const quotes = { group: 'quotes', task: 'quotes' };
const confidence = { group: 'quotes', task: 'confidence' };
/** @type {(task: string) => Task} */
export const layer = (task) => ({ group: 'documents', task });

/** @type {DataSet[]} */
export const SETS = [
  { name: 'worldwide_newswire', tasks: [ner('worldwide')] },
  { name: 're3d', tasks: [ner('re3d')] },
  { name: 'wikigold', tasks: [ner('plo')] },
  { name: 'uner_ewt', tasks: [ner('plo')] },
  { name: 'crossner_politics', tasks: [ner('plo')] },
  {
    name: 'house',
    tasks: [ner('house'), persons, quotes, confidence, ...['turns', 'topics', 'acts', 'document'].map(layer)],
  },
  { name: 'polnear', tasks: [quotes, confidence] },
  { name: 'litbank', tasks: [quotes] },
  { name: 'gum_newsinterviewspeech', tasks: [persons, layer('turns')] },
];
export const GROUPS = [...new Set(SETS.flatMap(({ tasks }) => tasks.map(({ group }) => group)))];

/**
 * Runs a program of training/ that writes predictions to a folder.
 * @param {string} program @param {string} folder @param {string} data
 */
export function train(program, folder, data) {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/train.mjs'), program, folder], {
    stdio: 'inherit',
    env: { ...process.env, CHANCERY_DATA: data },
  });
  if (status !== 0) fail(`training/${program}.ts failed (exit code ${status}).`);
}

/**
 * Reads the documents of a set, or some of them.
 * @param {string} source @param {string} scratch
 * @param {string | ((document: Record<string, any>) => boolean)} [part] a half, or which to take
 */
export function documentsOf(source, scratch, part) {
  const all = readLines(source);
  if (part === undefined) return { gold: source, documents: all };
  const documents = all.filter((document) =>
    typeof part === 'string' ? halfOf(document.id) === part : part(document),
  );
  const gold = path.join(scratch, 'gold.jsonl');
  writeFileSync(gold, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  return { gold, documents };
}

/**
 * Analyses a set with the built command line, as any batch engine would.
 * @param {{ gold: string, documents: Record<string, any>[] }} set @param {string} scratch @param {string} [cli]
 * @returns {Run}
 */
export function analyzeSet({ gold, documents }, scratch, cli = path.join(root, 'dist/cli.js')) {
  const pred = path.join(scratch, 'pred.jsonl');
  const [input, output] = [openSync(gold, 'r'), openSync(pred, 'w')];
  const started = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, [cli, 'analyze', '--jsonl'], {
    stdio: [input, output, 'inherit'],
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  [input, output].forEach(closeSync);
  if (status !== 0) fail(`dist/cli.js could not analyse all of ${gold} (exit code ${status}).`);
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const declined = readLines(pred).filter(({ notices }) =>
    notices.some((/** @type {{ code: string }} */ { code }) => code === 'declined'),
  ).length;
  return { gold, pred, documents: documents.length, bytes, declined, seconds };
}

/** @param {string} file @returns {Record<string, any>[]} */
export function readLines(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((each) => each.trim()).map((each) => JSON.parse(each));
}

/** Splits documents in two by their id alone, so that a half can be kept aside; FNV-1a, its bits folded into one. */
function halfOf(/** @type {string} */ id) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  for (const shift of [16, 8, 4, 2, 1]) hash ^= hash >>> shift;
  return hash & 1 ? 'b' : 'a';
}

/** @param {string} scorer @param {Task} task @param {{ gold: string, pred: string }} files @param {...string} more */
export function score(scorer, { task, types }, { gold, pred }, ...more) {
  const args = [
    scorer,
    '--task',
    task,
    '--gold',
    gold,
    '--pred',
    pred,
    ...(types ? ['--types', types] : []),
    ...more,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout.trim() : fail(`The scorer failed on ${task}: ${stderr}`);
}

/** @param {Run} run */
export function speed({ documents, bytes, declined, seconds }) {
  const megabytes = bytes / 1e6;
  const read = `${documents} documents${declined ? ` (${declined} declined)` : ''}, ${megabytes.toFixed(2)} MB`;
  return `${read} in ${seconds.toFixed(1)} s with the start: ${(megabytes / seconds).toFixed(2)} MB/s`;
}

/**
 * @param {string} message @param {number} [code]
 * @returns {never}
 */
export function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
