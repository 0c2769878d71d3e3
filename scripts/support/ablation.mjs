// What each part of the tagger of names, or of the attribution of quotes, earns: how the sets score without it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outOf } from './accuracy-rows.mjs';
import { analyzeSet, documentsOf, ner, quotes, readLines, score, train } from './sets.mjs';
import { markdownTable, percent } from './tables.mjs';
import { buildWithout, QUOTE_PARTS } from './without.mjs';

/** What the tagger of names loses without each of its parts: F1 over people, bodies, places and nationalities.
 * @param {string} data @param {string} scorer @param {string} scratch
 */
export function ablation(data, scorer, scratch) {
  train('ablate', scratch, data);
  const sets = [
    ['worldwide_newswire', 'worldwide'],
    ['house', 'house'],
    ['crossner_politics', 'plo'],
  ];
  const rows = readdirSync(scratch).map((variant) => {
    const folder = path.join(scratch, variant);
    const { without, bytes, secondsPerMegabyte } = JSON.parse(
      readFileSync(path.join(folder, 'variant.json'), 'utf8'),
    );
    const scores = sets.map(([set = '', types = '']) => {
      const pred = path.join(folder, `${set}.jsonl`);
      const ids = new Set(readLines(pred).map(({ id }) => id));
      const { gold } = documentsOf(path.join(data, set, 'dev.jsonl'), scratch, ({ id }) => ids.has(id));
      return percent(JSON.parse(score(scorer, ner(types), { gold, pred }, '--json')).core.f1);
    });
    return { without, bytes, cells: [without, ...scores, String(bytes), secondsPerMegabyte.toFixed(2)] };
  });
  rows.sort((a, b) => Number(b.cells[1]) - Number(a.cells[1]));
  const header = ['Without', ...sets.map(([set = '']) => set), 'Bytes of weights', 'Seconds a MB'];
  return markdownTable([header, ...rows.map(({ cells }) => cells)]);
}

/**
 * What the attribution of quotes loses without each of its parts.
 * @param {string} data @param {string} scorer @param {string} scratch
 */
export async function quoteAblation(data, scorer, scratch) {
  const rows = [];
  for (const part of Object.keys(QUOTE_PARTS)) {
    const cli = path.join(scratch, 'cli.cjs');
    await buildWithout(part, cli);
    const [polnear, house] = ['polnear', 'house'].map((set) => {
      const run = analyzeSet(documentsOf(path.join(data, set, 'dev.jsonl'), scratch), scratch, cli);
      return { ...JSON.parse(score(scorer, quotes, run, '--json')), ...run };
    });
    const kinds = ['direct', 'mixed', 'indirect-speech'];
    const named = kinds.reduce(
      (sum, kind) => sum + house[kind].gold * house[kind].recall * house[kind].speakerAccuracy,
      0,
    );
    const found = kinds.reduce((sum, kind) => sum + house[kind].gold * house[kind].recall, 0);
    rows.push([
      part,
      ...kinds.map((kind) => percent(polnear[kind].recall)),
      percent(polnear['indirect-speech'].exactRecall),
      percent(polnear['indirect-speech'].sourceRecall),
      percent(polnear.precision),
      percent(
        outOf(
          found,
          kinds.reduce((sum, kind) => sum + house[kind].gold, 0),
        ),
      ),
      percent(outOf(named, found)),
      (polnear.seconds / (polnear.bytes / 1e6)).toFixed(2),
    ]);
  }
  return markdownTable([
    [
      'Without',
      'Direct',
      'Mixed',
      'Indirect',
      'Indirect, exact',
      'Its source',
      'Precision',
      'House',
      'House, right name',
      'Seconds a MB',
    ],
    ...rows,
  ]);
}
