// Runs one of the programs in training/, which are TypeScript on the analysis' own code: bundles it, then runs it.
//   node scripts/train.mjs names|wordClasses|predict|ablate [arguments]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import * as esbuild from 'esbuild';
import { out, root } from './support/paths.mjs';

const [program = 'names', ...args] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const outfile = path.join(out, `training-${program}.cjs`);
await esbuild.build({
  entryPoints: [path.join(root, `training/${program}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});
// Word vectors and the sequences of all sets want more than Node gives by itself.
const { status } = spawnSync(process.execPath, ['--max-old-space-size=8000', outfile, ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
