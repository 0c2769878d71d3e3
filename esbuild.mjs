// Builds the two bundles: the extension (one CommonJS file for the desktop's and the web's extension host)
// and the command line on the same core.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import process from 'node:process';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Writes the licences of the packages that the bundle holds beside it: they ask to go wherever the code goes.
 * @type {esbuild.Plugin}
 */
const notices = {
  name: 'notices',
  setup: (build) =>
    build.onEnd(({ metafile }) => {
      if (!metafile) return; // The build failed, and has said so.
      const folders = Object.keys(metafile.inputs).flatMap(
        (file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [],
      );
      const texts = [...new Set(folders)].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
        if (!file) throw new Error(`${name} comes without the text of its licence.`);
        return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
      });
      writeFileSync('dist/third-party-notices.txt', texts.join(`\n${'─'.repeat(80)}\n\n`));
    }),
};

/** @satisfies {esbuild.BuildOptions} */
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
    metafile: true,
    plugins: [...common.plugins, notices],
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
