import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analyzer';

const FIXTURES = [
  'wire-report.txt',
  'press-conference.txt',
  'communique.txt',
  'un-speech.txt',
  'readout.md',
  'briefing.md',
];

/** The text with each name in brackets, its type before it: what a reader of the snapshot checks by eye. */
function tagged(file: string): string {
  const text = readFileSync(path.resolve('test/fixtures', file), 'utf8');
  let marked = '';
  let at = 0;
  for (const { start, end, type } of analyze(text, { id: file, markdown: file.endsWith('.md') }).entities) {
    marked += `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

test.each(FIXTURES)('the names of %s', async (file) => {
  await expect(tagged(file)).toMatchFileSnapshot(`tagged/${file}`);
});
