// The analysis against engines of other languages, on the same articles in the same run: spaCy with its small model, textacy's
// quotations on top of it, CoreNLP with quotes; and bare wink-nlp. Installs what is missing, once.
//   npm run bench:compare [-- --check] [-- --write]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { main, temporaryFolder } from '../../scripts/support/lifetime.mjs';
import { markdownTable, writeTable } from '../../scripts/support/tables.mjs';
import { check, checkTable, report } from '../bounds.mjs';
import { articles } from '../corpus.mjs';
import { inRounds, median, ratio, size } from '../measure.mjs';
import { cores, installEngines, startEngine } from './engines.mjs';

/** What CoreNLP reads in about a minute. */
const LENGTH = 50_000;
const ROUNDS = 3;
const AT_LEAST = 5_000;

const NAMES = {
  wink: 'wink-nlp, all its pipes',
  chancery: 'Chancery, the whole analysis',
  spacy: 'spaCy, small model',
  textacy: 'spaCy, small model, and textacy’s quotations',
  corenlp: 'CoreNLP with quotes',
};

await main(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, write: { type: 'boolean' } } });
  const file = path.join(temporaryFolder(), 'texts');
  const texts = articles(LENGTH);
  writeFileSync(file, texts.join('\0'));

  const engines = (await installEngines(file, AT_LEAST)).map(startEngine);
  console.log(`Each takes ${ROUNDS} turns on ${cores}, and one before to warm up: some minutes.`);
  const rounds = await inRounds(
    engines.map((engine) => engine.turn),
    { rounds: ROUNDS },
  );
  await Promise.all(engines.map((engine) => engine.stop()));

  const rows = Object.entries(NAMES).map(([name, label]) => [
    label,
    (LENGTH / median(rounds[name] ?? [])).toFixed(1),
    ratio(rounds, name, 'chancery').toFixed(2),
  ]);
  const checks = [
    check('spacy', ratio(rounds, 'spacy', 'chancery')),
    check('corenlp', ratio(rounds, 'corenlp', 'chancery')),
  ];
  const header = [`On ${texts.length} articles, ${size(LENGTH)}, on ${cores}`, 'KB/s', 'Times the analysis'];
  const table = [markdownTable([header, ...rows]), markdownTable(checkTable(checks))].join('\n\n');
  console.log(`\n${table}\n`);
  if (values.write) writeTable('docs/performance.md', 'compare', table);
  return values.check ? report(checks) : 0;
});
