import { FORBIDDEN, type Weights } from './weights';

/** Far below any path's score, and far from overflow. */
const NEVER = -1e9;

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
  /** Of each label the ones that may stand before it, one label's after the other's: most may not. */
  private readonly before: Uint8Array;
  private readonly offsets: Uint16Array;

  constructor(private readonly weights: Weights) {
    const { labels, transitions } = weights;
    const before: number[] = [];
    this.offsets = new Uint16Array(labels + 1);
    for (let label = 0; label < labels; label++) {
      for (let other = 0; other < labels; other++)
        if (transitions[other * labels + label] !== FORBIDDEN) before.push(other);
      this.offsets[label + 1] = before.length;
    }
    this.before = Uint8Array.from(before);
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

  /** Adds the first `count` features to a place of the sequence; those that training did not keep count nothing. */
  add(place: number, features: Uint32Array, count: number): void {
    const { labels, places, width, bytes } = this.weights;
    const { scores } = this;
    const last = places.length - width;
    const mask = places.length / width - 1;
    const to = place * labels;
    for (let i = 0; i < count; i++) {
      const feature = features[i]!;
      let at = (feature & mask) * width;
      while (places[at] !== feature && places[at] !== 0) at = at === last ? 0 : at + width;
      if (places[at] === 0) continue;
      const row = (at + 1) * 4;
      for (let label = 0; label < labels; label++) scores[to + label]! += bytes[row + label]!;
    }
  }

  /** The best labels of the sequence, one a place; valid until the next `start`. */
  labels(): Uint8Array {
    const { labels, transitions } = this.weights;
    const { scores, best, from, path, length, before, offsets } = this;
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
          const score = best[there + previous]! + transitions[previous * labels + label]!;
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
