// Measures the analysis against annotated documents and prints one table of scores, with times.
//   npm run accuracy [-- names|quotes|documents …] [--half a|b] [--errors N] [--write]
//   npm run accuracy -- names|quotes --ablate [--write]
// Names are measured with models trained on the spot that never saw the document (training/heldOut.ts); the other layers with
// the analysis as it is shipped. --ablate tells what each part of the tagger of names, or of the attribution of quotes, earns.
// The annotated documents are no part of the project: they are read where they are (CHANCERY_DATA, else ../shared/data,
// with the scorer in ../shared/bench beside it), and nothing of them is copied.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root } from './support/paths.mjs';
import { ruleRows } from './support/rule-table.mjs';
import { readSheet, scoreCards, scoreTurns } from './support/sheets.mjs';
import { markdownTable, percent, writeTable } from './support/tables.mjs';
import { buildWithout, QUOTE_PARTS } from './support/without.mjs';

/** @typedef {{ group: string, task: string, types?: string }} Task how a set is scored */
/** @typedef {{ name: string, tasks: Task[] }} DataSet */
/** @typedef {{ gold: string, pred: string, documents: number, bytes: number, declined: number, seconds: number }} Run */
/** @typedef {Record<string, any>} Scores what score.mjs prints with --json */
/** @typedef {[of: string, gold: number | null, p: number | null, r: number | null, f1: number | null, also: string]} Row */

/** @type {(types: string) => Task} */
const ner = (types) => ({ group: 'names', task: 'ner', types });
const persons = { group: 'names', task: 'persons' };
const quotes = { group: 'quotes', task: 'quotes' };
const confidence = { group: 'quotes', task: 'confidence' };
/** @type {(task: string) => Task} */
const layer = (task) => ({ group: 'documents', task });

/** @type {DataSet[]} */
const SETS = [
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
const GROUPS = [...new Set(SETS.flatMap(({ tasks }) => tasks.map(({ group }) => group)))];

const outOf = (/** @type {number} */ part, /** @type {number} */ whole) => (whole ? part / whole : null);
/** Leaves out what the scorer could not tell. */
const notes = (/** @type {[string, number | null | undefined][]} */ ...pairs) =>
  pairs.flatMap(([label, x]) => (typeof x === 'number' ? [`${label} ${percent(x)}`] : [])).join(', ');

/** @type {Record<string, (scores: Scores) => Row[]>} the rows of the table, by task */
const ROWS = {
  ner: ({ all, core, overlapRecall, ...types }) => [
    prf('people, bodies, places, nationalities', core),
    prf('all types', all, notes(['overlap recall', overlapRecall])),
    ...Object.entries(types)
      .filter(([, score]) => score.ng)
      .map(([type, score]) => prf(type, score)),
  ],
  persons: ({ p, r, f1, mentions }) => [['who is who (B³)', mentions, p, r, f1, '']],
  quotes: ({ precision, precisionMarked, found, missingDocs: _, ...kinds }) => [
    ['quotes of all kinds', null, precision, null, null, `${found} found; ${notes(['with marks: precision', precisionMarked])}`],
    ...Object.entries(kinds).map(
      /** @returns {Row} */ ([kind, k]) => [
        `quotes: ${kind}`,
        k.gold,
        null,
        k.recall,
        null,
        notes(
          ['exact', k.exactRecall],
          ['source P', k.sourcePrecision],
          ['source R', k.sourceRecall],
          ['speaker right', k.speakerAccuracy],
          ['wrong', k.speakerWrong],
          ['none', k.speakerAccuracy === null ? null : Math.max(0, 1 - k.speakerAccuracy - k.speakerWrong)],
          ['cue', k.cueAccuracy],
        ),
      ],
    ),
  ],
  confidence: ({ attributed, expectedError, worst }) => [
    ['confidence', attributed, null, null, null, notes(['expected error', expectedError], ['worst tenth', worst])],
  ],
  turns: ({ turns, exactRecall, speakerAccuracy }) => [
    prf('turns', turns, notes(['exact', exactRecall], ['speaker right', speakerAccuracy])),
  ],
  topics: ({ gold, precision, recall }) => [['topics, best ten', gold, precision, recall, null, '']],
  acts: ({ gold, explicit, implicit, actorAccuracy }) => [
    ['acts', gold, null, null, null, notes(['explicit found', explicit], ['implicit found', implicit], ['actor right', actorAccuracy])],
  ],
  document: ({ participants, ...fields }) => [
    ...Object.entries(fields)
      .filter(([, field]) => typeof field === 'object')
      .map(
        /** @returns {Row} */ ([name, { gold, right, wrong, invented }]) => {
          const p = outOf(right, right + wrong);
          return [`document: ${name}`, gold, p, outOf(right, gold), null, `${right} right, ${wrong} wrong (${invented} where there is none)`];
        },
      ),
    ['document: participants', null, null, participants, null, ''],
  ],
}; // prettier-ignore

/** @type {(of: string, score: { p: number, r: number, f1: number, ng: number }, also?: string) => Row} */
function prf(of, { p, r, f1, ng }, also = '') {
  return [of, ng, p, r, f1, also];
}

/** The project's own sheets, by the half on which rules were made and the one kept aside (test/sheets). */
const SHEETS = /** @type {const} */ ([
  ['turns', 'tune'],
  ['turns', 'aside'],
  ['cards', 'tune'],
  ['cards', 'aside'],
]);

/**
 * How the analysis does on half a sheet.
 * @param {'turns' | 'cards'} name @param {'tune' | 'aside'} half @param {string} data @param {string} scratch
 * @param {string[]} misses gets what was missed
 */
function sheetRows(name, half, data, scratch, misses) {
  const sheet = readSheet(name, data).filter((document) => document.half === half);
  const gold = path.join(scratch, 'gold.jsonl');
  writeFileSync(gold, sheet.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  const analyses = new Map(
    readLines(analyzeSet({ gold, documents: sheet }, scratch).pred).map((a) => [a.id, a]),
  );
  const set = `sheet of ${name}, ${half}`;
  if (name === 'turns') {
    const { gold: all, found, hit, right, linked, links, misses: missed } = scoreTurns(sheet, analyses);
    misses.push(`${set}\n${missed.join('\n')}`);
    const [p, r] = [hit / found, hit / all];
    const also = notes(['speaker right', right / all], ['linked to the right question', linked / links]);
    return [line(set, ['turns', all, p, r, (2 * hit) / (found + all), also])];
  }
  const { fields, people, misses: missed } = scoreCards(sheet, analyses);
  misses.push(`${set}\n${missed.join('\n')}`);
  return [
    ...Object.entries(fields).map(([field, { gold: all, right, wrong, invented }]) =>
      line(set, [
        `document: ${field}`,
        all,
        outOf(right, right + wrong),
        outOf(right, all),
        null,
        `${right} right, ${wrong} wrong (${invented} where there is none) of ${sheet.length}`,
      ]),
    ),
    line(set, [
      'document: participants',
      people.gold,
      outOf(people.right, people.found),
      outOf(people.right, people.gold),
      null,
      '',
    ]),
  ];
}

/** Where the tables stand. */
const PAGE = 'docs/analysis.md';
const RULE_HEADER = ['Rule', 'Fired', 'A quote in the gold, %', 'Of those, right source, %'];
const HEADER = ['Set', 'What', 'In the gold', 'P', 'R', 'F1', 'Also'];

async function main() {
  const { values, positionals } = options();
  const grouped = (/** @type {Task} */ { group }) => !positionals.length || positionals.includes(group);
  const data = path.resolve(root, process.env['CHANCERY_DATA'] ?? '../shared/data');
  const scorer = path.join(data, '../bench/score.mjs');
  for (const needed of [data, scorer]) {
    if (!existsSync(needed))
      fail(`There is no ${needed}: set CHANCERY_DATA to the folder of the annotated documents.`);
  }
  const cells = [HEADER];
  /** @type {string[][]} */
  let rules = [];
  const misses = [];
  const scratch = mkdtempSync(path.join(tmpdir(), 'chancery-accuracy-'));
  try {
    if (values.ablate) {
      const names = positionals[0] === 'names';
      const table = names ? ablation(data, scorer, scratch) : await quoteAblation(data, scorer, scratch);
      console.log(table);
      if (values.write) writeTable(PAGE, names ? 'ablation' : 'quote-ablation', table);
      return;
    }
    const heldOut = path.join(scratch, 'held-out');
    if (SETS.some(({ tasks }) => tasks.some((task) => grouped(task) && task.group === 'names')))
      train('predict', heldOut, data);
    for (const { name, tasks } of SETS) {
      const wanted = tasks.filter(grouped);
      const source = path.join(data, name, 'dev.jsonl');
      if (!wanted.length) continue;
      if (!existsSync(source)) fail(`There is no ${source}.`);
      const documents = documentsOf(source, scratch, values.half);
      const run = wanted.some(({ group }) => group !== 'names') ? analyzeSet(documents, scratch) : null;
      for (const task of wanted) {
        const pred = task.group === 'names' ? path.join(heldOut, `${name}.jsonl`) : (run?.pred ?? '');
        const files = { gold: documents.gold, pred };
        const scores = JSON.parse(score(scorer, task, files, '--json'));
        for (const row of ROWS[task.task]?.(scores) ?? []) cells.push(line(name, row));
        if (task === quotes && name === 'polnear') rules = ruleRows(documents.documents, readLines(pred));
        if (values.errors)
          misses.push(`${name}, ${task.task}\n${score(scorer, task, files, '--errors', values.errors)}`);
      }
      if (run) cells.push(line(name, ['speed', null, null, null, null, speed(run)]));
    }
    if (grouped(layer('turns')))
      for (const [sheet, half] of SHEETS)
        for (const row of sheetRows(sheet, half, data, scratch, values.errors ? misses : [])) cells.push(row);
  } finally {
    rmSync(scratch, { recursive: true });
  }
  const table = markdownTable(cells);
  const ruleTable = rules.length > 0 ? [markdownTable([RULE_HEADER, ...rules])] : [];
  console.log([table, ...ruleTable, ...misses].join('\n\n'));
  // How fast it went depends on the machine: that is the benchmark's to say.
  if (!values.write) return;
  writeTable(PAGE, 'accuracy', markdownTable(cells.filter(([, of]) => of !== 'speed')));
  writeTable(PAGE, 'rules', ruleTable.join());
}

function options() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        half: { type: 'string' },
        errors: { type: 'string' },
        write: { type: 'boolean' },
        ablate: { type: 'boolean' },
      },
    });
    const { half, errors, write, ablate } = parsed.values;
    if (half !== undefined && !/^[ab]$/.test(half)) throw new TypeError('--half takes a or b');
    if (errors !== undefined && !/^\d+$/.test(errors)) throw new TypeError('--errors takes a number');
    const unknown = parsed.positionals.find((group) => !GROUPS.includes(group));
    if (unknown !== undefined)
      throw new TypeError(`no such group: ${unknown} (there are ${GROUPS.join(', ')})`);
    if (write && !ablate && (half !== undefined || parsed.positionals.length))
      throw new TypeError('--write takes the whole');
    if (ablate && !/^(?:names|quotes)$/.test(parsed.positionals.join()))
      throw new TypeError('--ablate goes with names or with quotes');
    return parsed;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 2);
  }
}

/**
 * Runs a program of training/ that writes predictions to a folder.
 * @param {string} program @param {string} folder @param {string} data
 */
function train(program, folder, data) {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/train.mjs'), program, folder], {
    stdio: 'inherit',
    env: { ...process.env, CHANCERY_DATA: data },
  });
  if (status !== 0) fail(`training/${program}.ts failed (exit code ${status}).`);
}

/** What the tagger of names loses without each of its parts: F1 over people, bodies, places and nationalities.
 * @param {string} data @param {string} scorer @param {string} scratch
 */
function ablation(data, scorer, scratch) {
  train('ablate', scratch, data);
  const sets = [
    ['worldwide_newswire', 'worldwide'],
    ['house', 'house'],
    ['crossner_politics', 'plo'],
  ];
  const rows = readdirSync(scratch).map((variant) => {
    const folder = path.join(scratch, variant);
    const { without, bytes, secondsPerMegabyte } = JSON.parse(
      readFileSync(path.join(folder, 'variant.json'), 'utf8'),
    );
    const scores = sets.map(([set = '', types = '']) => {
      const pred = path.join(folder, `${set}.jsonl`);
      const ids = new Set(readLines(pred).map(({ id }) => id));
      const { gold } = documentsOf(path.join(data, set, 'dev.jsonl'), scratch, ({ id }) => ids.has(id));
      return percent(JSON.parse(score(scorer, ner(types), { gold, pred }, '--json')).core.f1);
    });
    return { without, bytes, cells: [without, ...scores, String(bytes), secondsPerMegabyte.toFixed(2)] };
  });
  rows.sort((a, b) => Number(b.cells[1]) - Number(a.cells[1]));
  const header = ['Without', ...sets.map(([set = '']) => set), 'Bytes of weights', 'Seconds a MB'];
  return markdownTable([header, ...rows.map(({ cells }) => cells)]);
}

/**
 * What the attribution of quotes loses without each of its parts.
 * @param {string} data @param {string} scorer @param {string} scratch
 */
async function quoteAblation(data, scorer, scratch) {
  const rows = [];
  for (const part of Object.keys(QUOTE_PARTS)) {
    const cli = path.join(scratch, 'cli.cjs');
    await buildWithout(part, cli);
    const [polnear, house] = ['polnear', 'house'].map((set) => {
      const run = analyzeSet(documentsOf(path.join(data, set, 'dev.jsonl'), scratch), scratch, cli);
      return { ...JSON.parse(score(scorer, quotes, run, '--json')), ...run };
    });
    const kinds = ['direct', 'mixed', 'indirect-speech'];
    const named = kinds.reduce(
      (sum, kind) => sum + house[kind].gold * house[kind].recall * house[kind].speakerAccuracy,
      0,
    );
    const found = kinds.reduce((sum, kind) => sum + house[kind].gold * house[kind].recall, 0);
    rows.push([
      part,
      ...kinds.map((kind) => percent(polnear[kind].recall)),
      percent(polnear['indirect-speech'].exactRecall),
      percent(polnear['indirect-speech'].sourceRecall),
      percent(polnear.precision),
      percent(
        outOf(
          found,
          kinds.reduce((sum, kind) => sum + house[kind].gold, 0),
        ),
      ),
      percent(outOf(named, found)),
      (polnear.seconds / (polnear.bytes / 1e6)).toFixed(2),
    ]);
  }
  return markdownTable([
    [
      'Without',
      'Direct',
      'Mixed',
      'Indirect',
      'Indirect, exact',
      'Its source',
      'Precision',
      'House',
      'House, right name',
      'Seconds a MB',
    ],
    ...rows,
  ]);
}

/**
 * Reads the documents of a set, or some of them.
 * @param {string} source @param {string} scratch
 * @param {string | ((document: Record<string, any>) => boolean)} [part] a half, or which to take
 */
function documentsOf(source, scratch, part) {
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
function analyzeSet({ gold, documents }, scratch, cli = path.join(root, 'dist/cli.js')) {
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
function readLines(file) {
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
function score(scorer, { task, types }, { gold, pred }, ...more) {
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
function speed({ documents, bytes, declined, seconds }) {
  const megabytes = bytes / 1e6;
  const read = `${documents} documents${declined ? ` (${declined} declined)` : ''}, ${megabytes.toFixed(2)} MB`;
  return `${read} in ${seconds.toFixed(1)} s with the start: ${(megabytes / seconds).toFixed(2)} MB/s`;
}

/** @param {string} set @param {Row} row */
function line(set, [of, gold, p, r, f1, also]) {
  return [set, of, gold === null ? '' : String(gold), percent(p), percent(r), percent(f1), also];
}

/**
 * @param {string} message @param {number} [code]
 * @returns {never}
 */
function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}

await main();
