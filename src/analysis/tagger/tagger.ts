import { BIAS, FORBIDDEN, FREE, markOf, type Weights } from './weights';

/** Far below any path's score, and far from overflow. */
const NEVER = -1e9;
/** Two sums in one number, and one of them. */
const LANES = 0x00ff00ff;
const LANE = 0xffff;
/** So many biased bytes fit into one sum. */
const MOST_FEATURES = 256;

/**
 * Finds the best sequence of labels by a linear-chain conditional random field (Lafferty, McCallum & Pereira, ICML 2001)
 * with Viterbi's algorithm, in whole numbers. Feed a sequence's features, then ask for its labels; the arrays
 * are kept from one sequence to the next.
 */
export class Tagger {
  private scores = new Int32Array(0);
  private best = new Int32Array(0);
  private from = new Uint8Array(0);
  private path = new Uint8Array(0);
  private length = 0;
  /** Where the rows of a place's features stand. */
  private readonly rows = new Int32Array(MOST_FEATURES);
  /** Of each label the ones that may stand before it, one label's after the other's: most may not. */
  private readonly before: Uint8Array;
  /** The weights of those transitions. */
  private readonly costs: Int32Array;
  private readonly offsets: Uint16Array;

  constructor(private readonly weights: Weights) {
    const { labels, transitions } = weights;
    const before: number[] = [];
    const costs: number[] = [];
    this.offsets = new Uint16Array(labels + 1);
    for (let label = 0; label < labels; label++) {
      for (let other = 0; other < labels; other++) {
        const cost = transitions[other * labels + label]!;
        if (cost === FORBIDDEN) continue;
        before.push(other);
        costs.push(cost);
      }
      this.offsets[label + 1] = before.length;
    }
    this.before = Uint8Array.from(before);
    this.costs = Int32Array.from(costs);
  }

  /** Begins a sequence of so many places. */
  start(length: number): void {
    const size = length * this.weights.labels;
    if (this.scores.length < size) {
      this.scores = new Int32Array(size * 2);
      this.best = new Int32Array(size * 2);
      this.from = new Uint8Array(size * 2);
      this.path = new Uint8Array(length * 2);
    }
    this.scores.fill(0, 0, size);
    this.length = length;
  }

  /**
   * Adds the first `count` features, at most 256, to a place of the sequence; those that training did not keep count nothing.
   * Four labels' weights lie in one number, biased to be positive, and are summed two by two in its halves (SIMD within a
   * register, Fisher & Dietz 1998).
   */
  add(place: number, features: Uint32Array, count: number): void {
    const { labels, places, width } = this.weights;
    const { scores, rows } = this;
    const found = this.lookUp(features, count);
    const bias = found * BIAS;
    for (let word = 1, label = 0, to = place * labels; word < width; word++) {
      let even = 0;
      let odd = 0;
      for (let i = 0; i < found; i++) {
        const four = places[rows[i]! + word]!;
        even += four & LANES;
        odd += (four >>> 8) & LANES;
      }
      scores[to++]! += (even & LANE) - bias;
      if (++label < labels) scores[to++]! += (odd & LANE) - bias;
      if (++label < labels) scores[to++]! += (even >>> 16) - bias;
      if (++label < labels) scores[to++]! += (odd >>> 16) - bias;
      label++;
    }
  }

  /** Notes where the features that training kept stand; returns how many. */
  private lookUp(features: Uint32Array, count: number): number {
    const { places, marks, width } = this.weights;
    const { rows } = this;
    const mask = marks.length - 1;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const feature = features[i]!;
      const mark = markOf(feature);
      let at = feature & mask;
      while (marks[at] !== FREE && (marks[at] !== mark || places[at * width] !== feature))
        at = (at + 1) & mask;
      if (marks[at] !== FREE) rows[found++] = at * width;
    }
    return found;
  }

  /** The best labels of the sequence, one a place; valid until the next `start`. */
  labels(): Uint8Array {
    const { labels, transitions } = this.weights;
    const { scores, best, from, path, length, before, costs, offsets } = this;
    if (length === 0) return path.subarray(0, 0);
    for (let label = 0; label < labels; label++) {
      const first = transitions[labels * labels + label]!;
      best[label] = first === FORBIDDEN ? NEVER : first + scores[label]!;
    }
    for (let place = 1; place < length; place++) {
      const here = place * labels;
      const there = here - labels;
      for (let label = 0; label < labels; label++) {
        let most = NEVER * 2;
        let which = 0;
        for (let i = offsets[label]!; i < offsets[label + 1]!; i++) {
          const previous = before[i]!;
          const score = best[there + previous]! + costs[i]!;
          if (score > most) {
            most = score;
            which = previous;
          }
        }
        best[here + label] = Math.max(NEVER, most + scores[here + label]!);
        from[here + label] = which;
      }
    }
    let label = 0;
    const last = (length - 1) * labels;
    for (let other = 1; other < labels; other++) if (best[last + other]! > best[last + label]!) label = other;
    for (let place = length - 1; place >= 0; place--) {
      path[place] = label;
      label = from[place * labels + label]!;
    }
    return path.subarray(0, length);
  }
}
