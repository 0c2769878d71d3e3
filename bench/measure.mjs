// How time is taken: in rounds, each of them in its turn, so that what else the machine does meets all of them alike.
import { performance } from 'node:perf_hooks';

/** @typedef {Record<string, number>} Times milliseconds by what took them */
/** @typedef {Record<string, number[]>} Rounds of what was timed, one figure a round */

/**
 * The first rounds warm up and do not count.
 * @param {(() => Times | Promise<Times>)[]} runs
 * @param {{ rounds: number, warmUp?: number }} options
 * @returns {Promise<Rounds>}
 */
export async function inRounds(runs, { rounds, warmUp = 1 }) {
  /** @type {Rounds} */
  const all = {};
  for (let round = -warmUp; round < rounds; round++) {
    for (const run of runs) {
      for (const [name, time] of Object.entries(await run())) {
        if (round >= 0) (all[name] ??= []).push(time);
      }
    }
  }
  return all;
}

/**
 * Times a run, again and again until that much time has passed, since a short one alone is mostly noise.
 * @param {() => void} run
 * @param {number} [atLeast] milliseconds
 * @returns {number} milliseconds of one run
 */
export function timed(run, atLeast = 0) {
  const started = performance.now();
  for (let runs = 1; ; runs++) {
    run();
    const taken = performance.now() - started;
    if (taken >= atLeast) return taken / runs;
  }
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/**
 * How many times one takes what the other takes: the median of the rounds' own ratios, as what slows a round slows both.
 * @param {Rounds} rounds @param {string} one @param {string} other
 */
export function ratio(rounds, one, other) {
  return median((rounds[one] ?? []).map((time, i) => time / (rounds[other]?.[i] ?? NaN)));
}

/**
 * To which power of the length the time grows (1 is in proportion), round by round.
 * @param {Rounds} rounds
 * @param {[name: string, length: number]} from @param {[name: string, length: number]} to
 */
export function exponent(rounds, [from, short], [to, long]) {
  return Math.log(ratio(rounds, to, from)) / Math.log(long / short);
}

/** @param {number} characters @param {number} milliseconds */
export function speed(characters, milliseconds) {
  return (characters / 1000 / milliseconds).toFixed(3);
}

/** @param {number} characters */
export function size(characters) {
  return characters < 1e6 ? `${characters / 1e3} KB` : `${characters / 1e6} MB`;
}
