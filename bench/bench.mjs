// How fast the analysis is, in figures that hold on any machine: times against libraries on the same text in the same
// run, how the time grows with the text, what a start costs and what is shipped. Milliseconds are of this machine.
//   npm run bench [-- stages|growth|keystroke|memory|editor|loading|sizes …] [--check] [--write]
// --check fails when a ratio or a power leaves its bounds (bounds.mjs); --write puts the tables and the chart into docs/.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { main } from '../scripts/support/lifetime.mjs';
import { root } from '../scripts/support/paths.mjs';
import { markdownTable, writeTable } from '../scripts/support/tables.mjs';
import { checkTable, report } from './bounds.mjs';
import { chart } from './chart.mjs';
import { measureEditor } from './editor.mjs';
import { measureGrowth } from './growth.mjs';
import { measureKeystroke } from './keystroke.mjs';
import { measureLoading } from './loading.mjs';
import { measureMemory } from './memory.mjs';
import { measureSizes } from './sizes.mjs';
import { measureStages } from './stages.mjs';

const PAGE = 'docs/performance.md';
const CHART = 'docs/performance.svg';

/** Each gives a table and the figures that have bounds. One more is a line here and a pair of marks in the page. */
const SECTIONS = {
  stages: measureStages,
  growth: measureGrowth,
  keystroke: measureKeystroke,
  memory: measureMemory,
  editor: measureEditor,
  loading: measureLoading,
  sizes: measureSizes,
};

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' }, write: { type: 'boolean' } },
  });
  const names = Object.keys(SECTIONS);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`There is no ${unknown}; there are ${names.join(', ')}.`);
  if (values.write && positionals.length > 0) throw new Error('--write takes the whole.');

  /** @type {Partial<{ [Name in keyof typeof SECTIONS]: Awaited<ReturnType<(typeof SECTIONS)[Name]>> }>} */
  const sections = {};
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const section = await measure();
    Object.assign(sections, { [name]: section });
    console.log(`\n${markdownTable(section.table)}`);
  }
  const checks = Object.values(sections).flatMap((section) => section.checks);
  const held = markdownTable(checkTable(checks));
  console.log(`\n${held}\n`);
  if (values.write && sections.stages && sections.growth) {
    writeTable(PAGE, 'held', held);
    for (const [name, { table }] of Object.entries(sections)) writeTable(PAGE, name, markdownTable(table));
    writeFileSync(path.join(root, CHART), chart(sections.stages.stages, sections.growth.curves));
  }
  return values.check ? report(checks) : 0;
});
