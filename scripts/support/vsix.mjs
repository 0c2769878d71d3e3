import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { npm, runQuietly } from './commands.mjs';
import { out } from './paths.mjs';

/** Builds and packages the extension; resolves with the file to install. */
export async function packageExtension() {
  mkdirSync(out, { recursive: true });
  const vsix = path.join(out, 'chancery.vsix');
  await runQuietly(...npm('run', 'package', '--', '--out', vsix));
  return vsix;
}
