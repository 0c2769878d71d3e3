// What is shipped and what it weighs.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../scripts/support/paths.mjs';
import { packageExtension } from '../scripts/support/vsix.mjs';
import { check } from './bounds.mjs';
import { bundle } from './libraries.mjs';

export async function measureSizes() {
  const vsix = statSync(await packageExtension()).size;
  const row = (/** @type {string} */ label, /** @type {string} */ file) => {
    const bytes = readFileSync(file);
    return [label, megabytes(bytes.length), megabytes(gzipSync(bytes).length)];
  };
  return {
    table: [
      ['What', 'MB', 'MB, compressed'],
      row('dist/extension.js, the extension', path.join(root, 'dist/extension.js')),
      row('dist/cli.js, the command line', path.join(root, 'dist/cli.js')),
      row('wink-nlp and its model alone, bundled alike', await bundle('wink')),
      ['The packaged extension (vsix)', '', megabytes(vsix)],
    ],
    checks: [check('package', vsix / 1e6)],
  };
}

const megabytes = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(2);
