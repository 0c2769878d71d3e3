// Builds the command line without one part of how quotes are attributed, to see what the part earns.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './paths.mjs';

/**
 * The parts, each with the module of src/analysis/quotes/ that does nothing without it and what its functions do instead.
 * The tagger is not trained anew.
 * @type {Record<string, { module: string, instead: Record<string, string> } | null>}
 */
export const QUOTE_PARTS = {
  'nothing left out': null,
  'the tagger': {
    module: 'settle',
    instead: { settle: '(unit, cues, drafts) => ({ drafts: [...drafts], attributed: new Map() })' },
  },
  'the rules’ clauses': { module: 'cues', instead: { findCues: '() => []' } },
  'what can be a report': {
    module: 'plausible',
    instead: { isReport: '() => true', openingSubject: '() => null', speakerIn: '(unit, range) => range' },
  },
  'where clauses end': {
    module: 'clauses',
    instead: {
      clauseEnd: '(items, { last }) => last',
      mainClauseBehind: '(items, cue, source, { last }) => last',
    },
  },
  continuation: {
    module: 'continuation',
    instead: { sameParagraph: '() => null', nextParagraph: '() => new Map()' },
  },
};

/**
 * @param {string} part one of QUOTE_PARTS
 * @param {string} outfile
 */
export async function buildWithout(part, outfile) {
  const left = QUOTE_PARTS[part];
  await esbuild.build({
    entryPoints: [path.join(root, 'src/cli/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
    define: { CHANCERY_VERSION: '"0"' },
    plugins: left
      ? [
          {
            name: 'without',
            setup: (build) => {
              const filter = new RegExp(`analysis[/\\\\]quotes[/\\\\]${left.module}\\.ts$`);
              build.onLoad({ filter }, (file) => ({
                contents: replaced(file.path, left.instead),
                loader: 'ts',
              }));
            },
          },
        ]
      : [],
  });
}

/** @param {string} file @param {Record<string, string>} instead */
function replaced(file, instead) {
  return Object.entries(instead).reduce(
    (source, [name, body]) => {
      const declared = `export function ${name}(`;
      if (!source.includes(declared)) throw new Error(`${file} has no ${declared}`);
      return source.replace(declared, `export const ${name}: any = ${body};\nfunction ${name}_(`);
    },
    readFileSync(file, 'utf8'),
  );
}
