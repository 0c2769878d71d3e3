// What is measured: the analysis as it is built from the source, and bare wink-nlp with all its pipes, each in a file.
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { temporaryFolder } from '../scripts/support/lifetime.mjs';
import { root } from '../scripts/support/paths.mjs';

/** @typedef {{ notices: { code: string }[] }} Analysis */
/** @typedef {object} Memory what an analysis leaves for the next one of its document */
/**
 * @typedef {{
 *   analyze: (text: string, options: { id: string }) => Analysis,
 *   analysisSteps: (text: string, options: { id: string }, memory?: Memory) => Generator<string, Analysis>,
 *   previewSteps: (piece: string, options: {}, memory: Memory) => Generator<void, { entities: object[] }>,
 *   Memory: new () => Memory,
 * }} Chancery
 */
/** @typedef {{ analyze: (text: string) => unknown }} Wink */

const SOURCES = {
  chancery: `
    export * from './src/analysis/analyzer';
    export * from './src/analysis/memory';
    export * from './src/analysis/preview';`,
  wink: `
    import model from 'wink-eng-lite-web-model';
    import winkNLP from 'wink-nlp';
    const wink = winkNLP(model);
    export const analyze = (text) => wink.readDoc(text).entities().out();`,
};

/**
 * Bundles one of them as the extension is bundled.
 * @param {keyof typeof SOURCES} name
 * @returns {Promise<string>} the file, which goes at the end
 */
export async function bundle(name) {
  const outfile = path.join(temporaryFolder(), `${name}.cjs`);
  await esbuild.build({
    stdin: { contents: SOURCES[name], resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
  return outfile;
}

const require = createRequire(import.meta.url);

/** @returns {Promise<Chancery>} */
export async function loadChancery() {
  return require(await bundle('chancery'));
}

/** @returns {Promise<Wink>} */
export async function loadWink() {
  return require(await bundle('wink'));
}

/**
 * A text that is declined is not analysed at all, and its time would tell nothing.
 * @param {Analysis} analysis
 */
export function assertAnalysed({ notices }) {
  if (notices.some(({ code }) => code === 'declined'))
    throw new Error('The analysis declined a text of the corpus.');
}
