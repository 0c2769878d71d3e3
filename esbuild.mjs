// Builds the two bundles: the extension (one CommonJS file for the desktop's and the web's extension host)
// and the command line on the same core.
import { statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'warning',
  define: { CHANCERY_VERSION: JSON.stringify(version) },
  plugins: [
    {
      name: 'sizes',
      setup: (build) =>
        build.onEnd((result) => void (result.errors.length || report(build.initialOptions.outfile))),
    },
  ],
};

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  // "browser" keeps Node's modules out: the same file runs in a web worker.
  {
    ...common,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'browser',
    external: ['vscode'],
    mainFields: ['browser', 'module', 'main'],
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

function report(/** @type {string} */ file) {
  const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} kB`;
  console.log(
    `${file}: ${kilobytes(statSync(file).size)}, ${kilobytes(gzipSync(readFileSync(file)).length)} compressed`,
  );
}

if (watch) {
  for (const options of bundles) await (await esbuild.context(options)).watch();
  console.log('watching…');
} else {
  await Promise.all(bundles.map((options) => esbuild.build(options)));
}
