import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

interface Manifest {
  weights: { sha256: string; bytes: number };
  date: string;
}

/**
 * Writes what a model was made from, and when: the day on which its bytes were first made, so that the manifest stays the
 * same when it is made again.
 */
export function writeManifest(file: string, weights: Uint8Array, made: object): void {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : null;
  const digest = sha256(weights);
  const date = before?.weights.sha256 === digest ? before.date : new Date().toISOString().slice(0, 10);
  const manifest = { weights: { sha256: digest, bytes: weights.length }, date, ...made };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`${file}: trained in ${(performance.now() / 1000).toFixed(0)} s`);
}
