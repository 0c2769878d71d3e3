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
  /** Open addressing with linear probing; 0 marks a free place. */
  readonly features: Uint32Array;
  /** The row of the feature at each place of `features`. */
  readonly rowOf: Uint16Array;
  readonly rows: Int8Array;
}

/** What stands for a transition that may not be. */
export const FORBIDDEN = -32768;

/**
 * Unpacks weights.
 * @param bytes as described above
 * @throws RangeError when they are cut short, or more than 65,536 rows
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
  if (count > 1 << 16 || at + count * labels > bytes.length)
    throw new RangeError('The weights are cut short or too many.');
  // At most half full, so that a look for what is not there ends soon.
  let places = 1024;
  while (places < count * 2) places *= 2;
  const features = new Uint32Array(places);
  const rowOf = new Uint16Array(places);
  const rows = new Int8Array(count * labels);
  for (let i = 0; i < count; i++) {
    let place = keys[i]! & (places - 1);
    while (features[place] !== 0) place = (place + 1) & (places - 1);
    features[place] = keys[i]!;
    rowOf[place] = i;
  }
  for (let label = 0; label < labels; label++)
    for (let i = 0; i < count; i++) rows[i * labels + label] = bytes[at++]!;
  return { labels, transitions, features, rowOf, rows };
}
