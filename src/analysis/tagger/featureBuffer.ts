import { mix } from './hash';

/** Columns reach so many places over both ends of what is read, so that a window needs no bounds check. */
export const MARGIN = 2;
/** Stands for a word beyond either end. */
export const OUTSIDE = 0x9e3779b9;
/** No place has more features. */
const MOST_FEATURES = 128;

/** Reads the features of one place after the other, for a tagger to score or to learn from. */
export abstract class FeatureBuffer {
  /** The features of the place last read; the first `count` are set. */
  readonly buffer = new Uint32Array(MOST_FEATURES);
  count = 0;
  /** The hash of each place's word, `MARGIN` places in. */
  protected words = new Uint32Array(0);

  /** Reads the features of a place into the buffer. */
  abstract read(place: number): void;

  /** @param kind goes into the feature's hash, so that it must stay what training saw */
  protected add(kind: number, value: number): void {
    this.buffer[this.count++] = mix(kind, value);
  }

  /**
   * Adds seven features: the word of a place, the ones before and behind it, the second ones before and behind, and the pairs
   * that it makes with its neighbours.
   * @param first the kind of the first; the others' follow
   */
  protected addWindow(first: number, place: number): void {
    const { words: w } = this;
    const at = place + MARGIN;
    this.add(first, w[at]!);
    this.add(first + 1, w[at - 1]!);
    this.add(first + 2, w[at + 1]!);
    this.add(first + 3, w[at - 2]!);
    this.add(first + 4, w[at + 2]!);
    this.add(first + 5, mix(w[at - 1]!, w[at]!));
    this.add(first + 6, mix(w[at]!, w[at + 1]!));
  }
}
