// What a person waits for in a real VS Code: the desktop's, else code-server's.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInHost } from '../scripts/support/host-suite.mjs';
import { temporaryFolder } from '../scripts/support/lifetime.mjs';
import { check } from './bounds.mjs';
import { corpus } from './corpus.mjs';
import { median } from './measure.mjs';

const [SMALL, LARGE] = [10_000, 1_000_000];
const LARGE_ONES = 5;

export async function measureEditor() {
  const workspace = path.join(temporaryFolder(), 'workspace');
  mkdirSync(workspace);
  writeFileSync(path.join(workspace, 'small.txt'), corpus(SMALL));
  const all = corpus(LARGE * LARGE_ONES);
  for (let i = 0; i < LARGE_ONES; i++)
    for (const number of [i, i + LARGE_ONES])
      writeFileSync(path.join(workspace, `large-${number}.txt`), all.slice(i * LARGE, (i + 1) * LARGE));
  if ((await runInHost('bench/editor/suite.ts', workspace)) !== 0)
    throw new Error('The measurement in VS Code failed.');
  /** @type {import('./editor/suite').Measured} */
  const { opened, typed, openedWithout, typedWithout, marked, whole } = JSON.parse(
    readFileSync(path.join(workspace, 'measured.json'), 'utf8'),
  );
  const ms = (/** @type {readonly number[]} */ times = []) => median(times).toFixed(1);
  const longest = (/** @type {readonly number[]} */ times) => [ms(times), Math.max(...times).toFixed(1)];
  return {
    table: [
      ['In VS Code, ms', '10 KB', '1 MB', '1 MB, worst'],
      ['From a keystroke to its marks', ms(marked.small), ms(marked.large), ''],
      ['From a keystroke to the analysis of the whole', ms(whole.small), ms(whole.large), ''],
      [`The longest turn of the host, opening (${opened.length} times)`, '', ...longest(opened)],
      [`The longest turn of the host, at a keystroke (${typed.length})`, '', ...longest(typed)],
      [`Opening with the extension turned off (${openedWithout.length})`, '', ...longest(openedWithout)],
      [`At a keystroke with the extension turned off (${typedWithout.length})`, '', ...longest(typedWithout)],
    ],
    checks: [check('turn', Math.max(median(opened), median(typed)))],
  };
}
