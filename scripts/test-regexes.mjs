// Looks for regular expressions whose time may grow faster than their input, with recheck: all that the source writes,
// and all that it composes when it is loaded. One that only ever meets a short input, or repeats nothing without end, says so:
// "bounded: …" on its line or just above. Of composed ones, which repeat nothing without end, only exponential time counts.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { main } from './support/lifetime.mjs';
import { out, root } from './support/paths.mjs';
import { writeReport } from './support/reports.mjs';

/** @typedef {{ source: string, flags: string, place: string, bounded: boolean }} Pattern */

/** In milliseconds, for one expression. */
const PATIENCE = 20_000;

await main(async () => {
  const patterns = [...sourceFiles().flatMap(written), ...(await composed())];
  /** @type {import('./support/reports.mjs').Report} */
  const report = { passed: [], failed: [] };
  for (const { source, flags, place, bounded } of patterns) {
    const found = checkSync(source, flags, { timeout: PATIENCE });
    const polynomial = found.status === 'vulnerable' && found.complexity.type === 'polynomial';
    if (found.status === 'safe' || (polynomial && bounded)) {
      report.passed.push(place);
      continue;
    }
    const why = found.status === 'vulnerable' ? found.complexity.summary : found.error.kind;
    const message = `${why}: /${source.slice(0, 200)}/${flags}`;
    console.log(`✘ ${place}\n  ${message}`);
    report.failed.push({ title: place, message });
  }
  console.log(`${patterns.length} regular expressions, ${report.failed.length} that may run away`);
  writeReport('regexes', report);
  return report.failed.length === 0 && report.passed.length > 0 ? 0 : 1;
});

function sourceFiles() {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts')).map((file) => path.join(root, 'src', file));
}

/** The expressions that a file writes. @param {string} file @returns {Pattern[]} */
function written(file) {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  /** @type {Pattern[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/([^]*)\/([a-z]*)$/.exec(node.text) ?? [];
      const { line } = tree.getLineAndCharacterOfPosition(node.end);
      const bounded = [lines[line], lines[line - 1], lines[line - 2]].some((each) =>
        each?.includes('bounded: '),
      );
      found.push({ source, flags, place: `${path.relative(root, file)}:${line + 1}`, bounded });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The expressions that the analysis composes, without those of its dependencies. @returns {Promise<Pattern[]>} */
async function composed() {
  const outfile = path.join(out, 'regexes.cjs');
  await esbuild.build({
    entryPoints: [path.join(root, 'src/analysis/analyzer.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  /** @type {Map<string, Pattern>} */
  const found = new Map();
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']) {
      const own = !new Error().stack?.includes('node_modules');
      if (own && typeof source === 'string')
        found.set(`${source}/${flags}`, {
          source,
          flags,
          place: `composed: ${source.slice(0, 60)}`,
          bounded: true,
        });
      return Reflect.construct(target, [source, flags]);
    },
  });
  const { analyze } = createRequire(import.meta.url)(outfile);
  analyze('Minister Lena Okoye said in Oslo on 11 June 2021 that it cost $5 million.', {
    id: 'x',
    force: true,
  });
  globalThis.RegExp = Original;
  return [...found.values()];
}
