// Measures the analysis against annotated documents and prints one table of scores, with times.
//   npm run accuracy [-- names|quotes|documents …] [--half a|b] [--errors N] [--write]
//   npm run accuracy -- names|quotes --ablate [--write]
// Names are measured with models trained on the spot that never saw the document (training/heldOut.ts); the other layers with
// the analysis as it is shipped. --ablate tells what each part of the tagger of names, or of the attribution of quotes, earns.
// The annotated documents are no part of the project: they are read where they are (CHANCERY_DATA, else ../shared/data,
// with the scorer in ../shared/bench beside it), and nothing of them is copied.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ablation, quoteAblation } from './support/ablation.mjs';
import { line, ROWS, SHEETS, sheetRows } from './support/accuracy-rows.mjs';
import { root } from './support/paths.mjs';
import { ruleRows } from './support/rule-table.mjs';
import {
  analyzeSet,
  documentsOf,
  fail,
  GROUPS,
  layer,
  quotes,
  readLines,
  score,
  SETS,
  speed,
  train,
} from './support/sets.mjs';
import { markdownTable, writeTable } from './support/tables.mjs';

/** Where the tables stand. */
const PAGE = 'docs/analysis.md';
const RULE_HEADER = ['Rule', 'Fired', 'A quote in the gold, %', 'Of those, right source, %'];
const HEADER = ['Set', 'What', 'In the gold', 'P', 'R', 'F1', 'Also'];

async function main() {
  const { values, positionals } = options();
  const grouped = (/** @type {import("./support/sets.mjs").Task} */ { group }) =>
    !positionals.length || positionals.includes(group);
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

await main();
