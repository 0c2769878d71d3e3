// What a keystroke costs in documents of several sizes: until what was typed is marked, and until the whole is right.
import { check } from './bounds.mjs';
import { corpus } from './corpus.mjs';
import { assertAnalysed, loadChancery } from './libraries.mjs';
import { inRounds, median, ratio, size, timed } from './measure.mjs';

const LENGTHS = [10_000, 100_000, 1_000_000];
const [SMALL, LARGE] = [10_000, 1_000_000];
const ROUNDS = { warmUp: 5, rounds: 21 };

export async function measureKeystroke() {
  const chancery = await loadChancery();
  const documents = LENGTHS.map((length) => open(chancery, corpus(length)));
  const rounds = await inRounds(
    documents.map((document) => () => document.type()),
    ROUNDS,
  );
  const times = (/** @type {string} */ what) =>
    LENGTHS.map((length) => median(rounds[`${what} ${length}`] ?? []).toFixed(2));
  return {
    table: [
      ['A keystroke, ms', ...LENGTHS.map(size)],
      ['Until what is typed is marked', ...times('marks')],
      ['Until the whole is as a fresh analysis', ...times('whole')],
    ],
    checks: [check('keystroke', ratio(rounds, `marks ${LARGE}`, `marks ${SMALL}`))],
  };
}

/**
 * An open document, into the middle of which somebody types.
 * @param {import('./libraries.mjs').Chancery} chancery @param {string} text
 */
function open({ analysisSteps, previewSteps, Memory }, text) {
  const { length } = text;
  const memory = new Memory();
  const read = () => {
    const steps = analysisSteps(text, { id: 'bench' }, memory);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return assertAnalysed(step.value);
  };
  read();
  const start = text.indexOf('\n\n', length / 2) + 2;
  return {
    /** @returns {import('./measure.mjs').Times} */
    type() {
      const at = text.indexOf(' ', start + 1);
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      const piece = text.slice(start, text.indexOf('\n\n', start));
      const marks = timed(() => {
        const steps = previewSteps(piece, {}, memory);
        while (!steps.next().done);
      });
      return { [`marks ${length}`]: marks, [`whole ${length}`]: timed(read) };
    },
  };
}
