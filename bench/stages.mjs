// The analysis stage by stage, and two libraries, on the same articles.
import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import { check } from './bounds.mjs';
import { articles } from './corpus.mjs';
import { assertAnalysed, loadChancery, loadWink } from './libraries.mjs';
import { inRounds, median, ratio, size, speed, timed } from './measure.mjs';

const LENGTH = 100_000;
/** So much has to be read until engines have compiled what is hot. */
const ROUNDS = { warmUp: 3, rounds: 11 };
/** In milliseconds: a turn is as long for each, so that none pays for the garbage and the cold caches of the one before. */
const AT_LEAST = 400;
const [WHOLE, WINK, COMPROMISE] = [
  'Chancery, the whole analysis',
  'wink-nlp, all its pipes',
  'compromise, names and quotations',
];

export async function measureStages() {
  const [chancery, wink] = [await loadChancery(), await loadWink()];
  const texts = articles(LENGTH);
  const names = (/** @type {string} */ text) => {
    const doc = nlp(text);
    for (const view of [doc.people(), doc.places(), doc.organizations(), doc.quotations()]) view.out('array');
  };
  const rounds = await inRounds(
    [
      () => ({ [WINK]: timed(() => texts.forEach((text) => wink.analyze(text)), AT_LEAST) }),
      () => timedStages(chancery, texts),
      () => ({ [COMPROMISE]: timed(() => texts.forEach(names), AT_LEAST) }),
    ],
    ROUNDS,
  );
  const stages = Object.keys(rounds).filter((name) => ![WHOLE, WINK, COMPROMISE].includes(name));
  const row = (/** @type {string} */ name, label = name) => {
    const time = median(rounds[name] ?? []);
    return [label, time.toFixed(1), speed(LENGTH, time), ratio(rounds, name, WINK).toFixed(2)];
  };
  return {
    table: [
      [`On ${texts.length} articles, ${size(LENGTH)}`, 'ms', 'MB/s', 'Times wink-nlp'],
      row(WINK),
      row(WHOLE),
      ...stages.map((stage) => row(stage, `– ${stage}`)),
      row(COMPROMISE),
    ],
    checks: [
      check('wink', ratio(rounds, WHOLE, WINK)),
      check('compromise', ratio(rounds, COMPROMISE, WHOLE)),
    ],
    /** What each stage takes, in times of wink-nlp. */
    stages: stages.map((stage) => ({ stage, times: ratio(rounds, stage, WINK) })),
  };
}

/**
 * @param {import('./libraries.mjs').Chancery} chancery @param {readonly string[]} texts
 * @returns {import('./measure.mjs').Times}
 */
function timedStages(chancery, texts) {
  /** @type {import('./measure.mjs').Times} */
  const times = {};
  let from = performance.now();
  let runs = 0;
  const whole = timed(() => {
    runs++;
    for (const text of texts) {
      const steps = chancery.analysisSteps(text, { id: 'bench' });
      for (;;) {
        const step = steps.next();
        if (step.done) {
          assertAnalysed(step.value);
          break;
        }
        const now = performance.now();
        times[step.value] = (times[step.value] ?? 0) + now - from;
        from = now;
      }
    }
  }, AT_LEAST);
  for (const [stage, time] of Object.entries(times)) times[stage] = time / runs;
  return { [WHOLE]: whole, ...times };
}
