import type { FeatureBuffer } from '../src/analysis/tagger/featureBuffer';
import type { Sequence } from './crf';

/** The features of the places from `from` up to `to`, one place after the other, and those of places behind them. */
export function gather(
  features: FeatureBuffer,
  from: number,
  to: number,
  behind: readonly Uint32Array[] = [],
): Pick<Sequence, 'features' | 'offsets'> {
  const all: number[] = [];
  const offsets = [0];
  for (let place = from; place < to; place++) {
    features.read(place);
    for (let k = 0; k < features.count; k++) all.push(features.buffer[k]!);
    offsets.push(all.length);
  }
  for (const extra of behind) {
    all.push(...extra);
    offsets.push(all.length);
  }
  return { features: Uint32Array.from(all), offsets: Uint32Array.from(offsets) };
}
