// How the time grows with the text.
import { check } from './bounds.mjs';
import { corpus } from './corpus.mjs';
import { assertAnalysed, loadChancery, loadWink } from './libraries.mjs';
import { exponent, inRounds, median, size, speed, timed } from './measure.mjs';

const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];
const [FROM, TO] = [100_000, 10_000_000];
const ROUNDS = 3;
/** Short texts are read over and over for so many milliseconds. */
const AT_LEAST = 500;

export async function measureGrowth() {
  const [chancery, wink] = [await loadChancery(), await loadWink()];
  const texts = LENGTHS.map(corpus);
  /** @type {Record<string, (text: string) => void>} */
  const readers = {
    Chancery: (text) => assertAnalysed(chancery.analyze(text, { id: 'bench' })),
    'wink-nlp': (text) => void wink.analyze(text),
  };
  const rounds = await inRounds(
    Object.entries(readers).flatMap(([reader, read]) =>
      texts.map((text, i) => () => ({ [`${reader} ${LENGTHS[i]}`]: timed(() => read(text), AT_LEAST) })),
    ),
    { rounds: ROUNDS },
  );
  const power = (/** @type {string} */ reader) =>
    exponent(rounds, [`${reader} ${FROM}`, FROM], [`${reader} ${TO}`, TO]);
  const curves = Object.keys(readers).map((reader) => ({
    reader,
    points: LENGTHS.map((length) => ({ length, time: median(rounds[`${reader} ${length}`] ?? []) })),
    power: power(reader),
  }));
  return {
    table: [
      [
        'ms',
        ...LENGTHS.map(size),
        `Power of the length, ${size(FROM)} to ${size(TO)}`,
        `MB/s at ${size(TO)}`,
      ],
      ...curves.map(({ reader, points, power }) => [
        reader,
        ...points.map(({ time }) => time.toFixed(0)),
        power.toFixed(3),
        speed(TO, points.at(-1)?.time ?? NaN),
      ]),
    ],
    checks: [check('growth', power('Chancery'))],
    curves,
  };
}
