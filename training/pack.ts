import { FORBIDDEN } from '../src/analysis/tagger/weights';
import type { Sequence, Trained } from './crf';

const HIGHEST = 127;

/**
 * Packs trained weights as `readWeights` reads them: of the features the `most` that matter, their weights in 8 bits.
 * A feature matters by the size of its weights and, less than in proportion, by how often the sequences have it.
 */
export function packWeights(trained: Trained, sequences: readonly Sequence[], most: number): Uint8Array {
  const { labels, features } = trained;
  const rows = centred(trained);
  const kept = [...topFeatures(trained, rows, sequences, most)].sort((a, b) => features[a]! - features[b]!);
  let highest = 0;
  for (const row of kept)
    for (let label = 0; label < labels; label++)
      highest = Math.max(highest, Math.abs(rows[row * labels + label]!));
  const scale = HIGHEST / highest;
  const bytes: number[] = [labels];
  for (const weight of trained.transitions) {
    const whole = weight === -Infinity ? FORBIDDEN : Math.round(weight * scale);
    bytes.push(whole & 255, (whole >> 8) & 255);
  }
  for (let shift = 0; shift < 32; shift += 8) bytes.push((kept.length >>> shift) & 255);
  let before = 0;
  for (const row of kept) {
    let difference = features[row]! - before;
    before = features[row]!;
    for (; difference > 127; difference = Math.floor(difference / 128)) bytes.push((difference & 127) | 128);
    bytes.push(difference);
  }
  for (let label = 0; label < labels; label++)
    for (const row of kept) bytes.push(Math.round(rows[row * labels + label]! * scale) & 255);
  return Uint8Array.from(bytes);
}

/** What all labels of a feature have in common decides nothing: their median becomes 0, which packs better. */
function centred({ labels, rows }: Trained): Float32Array {
  const result = rows.slice();
  for (let from = 0; from < result.length; from += labels) {
    const row = result.subarray(from, from + labels);
    const median = row.slice().sort()[labels >> 1]!;
    for (let label = 0; label < labels; label++) row[label]! -= median;
  }
  return result;
}

function topFeatures(
  { labels, features }: Trained,
  rows: Float32Array,
  sequences: readonly Sequence[],
  most: number,
): number[] {
  const index = new Map<number, number>();
  features.forEach((feature, row) => index.set(feature, row));
  const counts = new Uint32Array(features.length);
  for (const sequence of sequences)
    for (const feature of sequence.features) {
      const row = index.get(feature);
      if (row !== undefined) counts[row]!++;
    }
  const value = Float64Array.from(features, (_, row) => {
    let size = 0;
    for (let label = 0; label < labels; label++) size += Math.abs(rows[row * labels + label]!);
    return size * counts[row]! ** 0.3;
  });
  return [...features.keys()].sort((a, b) => value[b]! - value[a]! || a - b).slice(0, most);
}
