// What the benchmarks hold: ratios and powers, which are the same on a slow machine and a fast one, and sizes; no times.
// A goal is where a figure should be; the bound is what no change may leave: the figure that stands, with room for noise.

/** @typedef {{ figure: string, goal: number } & ({ atMost: number } | { atLeast: number })} Bound */

/** @satisfies {Record<string, Bound>} */
const BOUNDS = {
  wink: { figure: 'the whole analysis, in times of wink-nlp', goal: 3, atMost: 6.5 },
  compromise: { figure: 'compromise, in times of the analysis', goal: 5, atLeast: 2 },
  growth: {
    figure: 'growth of the time from 100 KB to 10 MB, power of the length',
    goal: 1.05,
    atMost: 1.1,
  },
  keystroke: {
    figure: 'a keystroke until it is marked, in 1 MB in times of 10 KB',
    goal: 2,
    atMost: 2,
  },
  memory: { figure: 'memory of an open document of 1 MB, in times of the text', goal: 25, atMost: 42 },
  freed: { figure: 'memory after 200 documents, in times of before', goal: 1.1, atMost: 1.1 },
  turn: { figure: 'the longest turn of the extension host, 1 MB, ms', goal: 16, atMost: 30 },
  loading: {
    figure: 'loading the analysis, in times of loading wink-nlp and its model',
    goal: 1.5,
    atMost: 2,
  },
  page: {
    figure: 'a page by the command line, in times of Node’s start with wink-nlp',
    goal: 2,
    atMost: 3,
  },
  package: { figure: 'the packaged extension, MB', goal: 4, atMost: 4 },
  spacy: { figure: 'spaCy’s small model, in times of the analysis', goal: 30, atLeast: 7 },
  corenlp: { figure: 'CoreNLP with quotes, in times of the analysis', goal: 600, atLeast: 120 },
};

/** @typedef {Bound & { value: number }} Check */

/**
 * @param {keyof typeof BOUNDS} name @param {number} value
 * @returns {Check}
 */
export function check(name, value) {
  return { ...BOUNDS[name], value };
}

/** Whether a figure is within its bound; one that could not be measured is not. */
function holds(/** @type {Check} */ check) {
  return 'atMost' in check ? check.value <= check.atMost : check.value >= check.atLeast;
}

/**
 * @param {readonly Check[]} checks
 * @returns {string[][]} a table
 */
export function checkTable(checks) {
  const header = ['What is held', 'Measured', 'Goal', 'Bound'];
  return [header, ...checks.map((check) => [check.figure, figure(check), `${sign(check)} ${check.goal}`, bound(check)])];
} // prettier-ignore

/**
 * Says which bounds were left.
 * @param {readonly Check[]} checks
 * @returns {number} an exit code
 */
export function report(checks) {
  const left = checks.filter((check) => !holds(check));
  for (const check of left)
    console.error(`Out of bounds: ${check.figure}: ${figure(check)} (${bound(check)}).`);
  if (left.length === 0) console.log(`All ${checks.length} figures are within their bounds.`);
  return left.length === 0 ? 0 : 1;
}

const sign = (/** @type {Check} */ check) => ('atMost' in check ? '≤' : '≥');
const bound = (/** @type {Check} */ check) =>
  `${sign(check)} ${'atMost' in check ? check.atMost : check.atLeast}`;
const figure = (/** @type {Check} */ { value }) => String(Number(value.toPrecision(4)));
