// The chart: what each stage takes, and how the time grows with the text. It brings its own ground, which is light or dark
// with the reader's colours, so that its words can be read on any page.
import { size } from './measure.mjs';

/** @typedef {{ reader: string, points: { length: number, time: number }[] }} Curve */

const [WIDTH, HEIGHT] = [880, 330];
/** The two halves: where what is drawn begins and ends. */
const BARS = { left: 90, right: 400, top: 70, bottom: 280 };
const CURVES = { left: 530, right: 780, top: 70, bottom: 280 };
const STYLE = `
    svg { --ground: #ffffff; --ink: #1f2328; --faint: #d1d9e0; --ours: #0b5cad; --other: #a8480f; }
    @media (prefers-color-scheme: dark) {
      svg { --ground: #0d1117; --ink: #f0f6fc; --faint: #3d444d; --ours: #6fb3ff; --other: #f0a36b; }
    }
    text { font: 12px system-ui, sans-serif; fill: var(--ink); }
    .title { font-weight: 600; font-size: 14px; }
    .ground { fill: var(--ground); }
    .grid { stroke: var(--faint); }
    .ours { fill: var(--ours); }
    .other { fill: var(--other); }
    path { fill: none; stroke-width: 2; }
    path.ours { fill: none; stroke: var(--ours); }
    path.other { fill: none; stroke: var(--other); }`;

/**
 * @param {{ stage: string, times: number }[]} stages in times of wink-nlp
 * @param {Curve[]} curves ours first
 * @returns {string} an SVG
 */
export function chart(stages, curves) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
  <title id="title">What each stage of the analysis takes, and how the time grows with the text</title>
  <style>${STYLE}
  </style>
  <rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="6"/>
${[...bars(stages), ...growth(curves)].map((line) => `  ${line}`).join('\n')}
</svg>
`;
}

/** A bar a stage, and wink-nlp's whole time as the measure. */
function bars(/** @type {{ stage: string, times: number }[]} */ stages) {
  const rows = [
    ...stages.map(({ stage, times }) => ({ label: stage, times, by: 'ours' })),
    { label: 'all wink-nlp', times: 1, by: 'other' },
  ];
  const most = Math.max(...rows.map(({ times }) => times));
  const step = (BARS.bottom - BARS.top) / rows.length;
  return [
    text(BARS.left, 36, 'Time by stage, in times of bare wink-nlp', 'start', 'title'),
    ...rows.flatMap(({ label, times, by }, i) => {
      const y = BARS.top + i * step;
      const width = (times / most) * (BARS.right - BARS.left);
      return [
        text(BARS.left - 8, y + step / 2 + 4, label, 'end'),
        `<rect class="${by}" x="${BARS.left}" y="${round(y + 3)}" width="${round(width)}" height="${round(step - 6)}"/>`,
        text(BARS.left + width + 6, y + step / 2 + 4, times.toFixed(2)),
      ];
    }),
  ];
}

/** Lengths and times by their powers of ten: what grows in proportion is a straight line parallel to the diagonal. */
function growth(/** @type {Curve[]} */ curves) {
  const points = curves.flatMap(({ points }) => points);
  const lengths = range(points.map(({ length }) => length));
  const times = range(points.map(({ time }) => time));
  const x = scale(lengths, CURVES.left, CURVES.right);
  const y = scale(times, CURVES.bottom, CURVES.top);
  return [
    text(CURVES.left - 50, 36, 'Time by length of the text', 'start', 'title'),
    ...powers(lengths).flatMap((length) => [
      line(x(length), CURVES.top, x(length), CURVES.bottom),
      text(x(length), CURVES.bottom + 18, size(length), 'middle'),
    ]),
    ...powers(times).flatMap((time) => [
      line(CURVES.left, y(time), CURVES.right, y(time)),
      text(CURVES.left - 8, y(time) + 4, time < 1000 ? `${time} ms` : `${time / 1000} s`, 'end'),
    ]),
    ...curves.flatMap(({ reader, points }, i) => {
      const by = i === 0 ? 'ours' : 'other';
      const at = points.map(({ length, time }) => [round(x(length)), round(y(time))]);
      const [endX = 0, endY = 0] = at.at(-1) ?? [];
      return [
        `<path class="${by}" d="M${at.map((point) => point.join(' ')).join('L')}"/>`,
        ...at.map(([cx, cy]) => `<circle class="${by}" cx="${cx}" cy="${cy}" r="3.5"/>`),
        text(endX + 8, endY + 4, reader),
      ];
    }),
  ];
}

/** The powers of ten around some values. */
function range(/** @type {number[]} */ values) {
  return [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
}

function powers(/** @type {number[]} */ [from = 0, to = 0]) {
  return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
}

/** @param {number[]} range @param {number} start @param {number} end */
function scale([from = 0, to = 1], start, end) {
  return (/** @type {number} */ value) => start + ((Math.log10(value) - from) / (to - from)) * (end - start);
}

/** @param {number} x @param {number} y @param {string} content */
function text(x, y, content, anchor = 'start', by = '') {
  return `<text${by && ` class="${by}"`} x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${content}</text>`;
}

/** @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
function line(x1, y1, x2, y2) {
  return `<line class="grid" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
}

const round = (/** @type {number} */ x) => Math.round(x * 10) / 10;
