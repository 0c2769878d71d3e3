// How much memory an open document takes over the loaded model, and what is left of it when it is closed.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { check } from './bounds.mjs';
import { corpus } from './corpus.mjs';
import { bundle } from './libraries.mjs';

const LENGTHS = [100_000, 1_000_000];
const DOCUMENTS = 200;
const PAGE = 20_000;

/** Run in a process of its own, with a collector that can be called. */
const PROBE = `
  const { analysisSteps, Memory } = require(process.argv[1]);
  const texts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const used = () => {
    gc(); gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const open = (text) => {
    const memory = new Memory();
    const steps = analysisSteps(text, { id: 'bench' }, memory);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return { memory, analysis: step.value };
  };
  // What is loaded and what is remembered of words, whatever is open.
  for (let i = 0; i < 3; i++) texts.sizes.forEach(open);
  const sizes = texts.sizes.map((text) => {
    const before = used();
    const document = open(text);
    const taken = used() - before;
    return document.analysis.entities.length > 0 ? taken : NaN;
  });
  const before = used();
  for (const text of texts.pages) open(text);
  console.log(JSON.stringify({ sizes, left: used() / before }));`;

export async function measureMemory() {
  const file = await bundle('chancery');
  const whole = corpus(DOCUMENTS * PAGE);
  const pages = Array.from({ length: DOCUMENTS }, (_, i) => whole.slice(i * PAGE, (i + 1) * PAGE));
  const input = JSON.stringify({ sizes: LENGTHS.map(corpus), pages });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '-e', PROBE, file], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`The probe of memory failed (${status}): ${stderr}`);
  /** @type {{ sizes: number[], left: number }} */
  const { sizes, left } = JSON.parse(stdout);
  const times = sizes.map((bytes, i) => bytes / (LENGTHS[i] ?? NaN));
  return {
    table: [
      ['Memory', 'MB', 'Times the text'],
      ...sizes.map((bytes, i) => [
        `An open document of ${(LENGTHS[i] ?? NaN) / 1000} KB`,
        (bytes / 1e6).toFixed(1),
        times[i]?.toFixed(1) ?? '',
      ]),
      [`After ${DOCUMENTS} documents were opened and closed, times before`, '', left.toFixed(2)],
    ],
    checks: [check('memory', times.at(-1) ?? NaN), check('freed', left)],
  };
}
