/**
 * The weights of a linear-chain model: for each feature that training kept, a row of small whole numbers, one for each
 * label. Stored as
 *
 * | bytes | what |
 * |---|---|
 * | 1 | number of labels, L |
 * | 2 × (L + 1) × L | transition weights, little-endian whole numbers in the unit of the rows: from each label to each, then from the start of a sequence; −32768 forbids one |
 * | 4 | number of rows, R |
 * | ≥ R | the rows' features, rising: the difference to the one before in base 128, low digits first, the high bit set on all but the last (LEB128) |
 * | R × L | the rows, −127 … 127, label by label |
 */
export interface Weights {
  readonly labels: number;
  /** From label (row; the last row: from the start) to label (column). */
  readonly transitions: Int16Array;
  /**
   * Open addressing with linear probing: places of `width` numbers each, a feature with its row right behind it, four
   * labels a number, the first the lowest byte, each with BIAS added.
   */
  readonly places: Uint32Array;
  readonly width: number;
  /**
   * A byte of each place's feature, or FREE. They all stay in the processor's cache, where the places do not: a feature is
   * looked for among them, and seldom is a place read that has another.
   */
  readonly marks: Uint8Array;
}

/** Marks a place without a feature. */
export const FREE = 0;

/** The mark of a feature: of the bits that do not say where it stands. */
export const markOf = (feature: number): number => (feature >>> 25) + 1;

/** Added to a row's weights, so that all are positive. */
export const BIAS = 128;

/** What stands for a transition that may not be. */
export const FORBIDDEN = -32768;

/**
 * Unpacks weights.
 * @param bytes as described above
 * @throws RangeError when they are cut short
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const labels = view.getUint8(0);
  const transitions = new Int16Array((labels + 1) * labels);
  let at = 1;
  for (let i = 0; i < transitions.length; i++, at += 2) transitions[i] = view.getInt16(at, true);
  const count = view.getUint32(at, true);
  at += 4;
  const keys = new Uint32Array(count);
  for (let i = 0, key = 0; i < count; i++) {
    let shift = 0;
    let difference = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      difference |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    key = (key + difference) >>> 0;
    keys[i] = key;
  }
  if (at + count * labels > bytes.length) throw new RangeError('The weights are cut short.');
  // At most half full: a look goes past few marks of other features.
  let size = 1024;
  while (size < count * 2) size *= 2;
  const width = 1 + Math.ceil(labels / 4);
  const places = new Uint32Array(size * width);
  const marks = new Uint8Array(size);
  for (let i = 0; i < count; i++) {
    let place = keys[i]! & (size - 1);
    while (marks[place] !== FREE) place = (place + 1) & (size - 1);
    marks[place] = markOf(keys[i]!);
    places[place * width] = keys[i]!;
    for (let label = 0; label < labels; label++)
      places[place * width + 1 + (label >> 2)]! |=
        (view.getInt8(at + label * count + i) + BIAS) << (8 * (label & 3));
  }
  return { labels, transitions, places, width, marks };
}
