import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyzer';
import { annotate } from './annotate';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** Read the changes of these files as a reader would: `npx vitest run -u` writes them anew. */
describe('fixtures as they are read', () => {
  it.each([
    'wire-report.txt',
    'press-conference.txt',
    'briefing.md',
    'readout.md',
    'communique.txt',
    'un-speech.txt',
    'multi-paragraph-quote.txt',
  ])('%s', async (name) => {
    const text = readFileSync(new URL(name, FIXTURES), 'utf8');
    const analysis = analyze(text, { id: name, markdown: name.endsWith('.md') });
    await expect(annotate(text, analysis)).toMatchFileSnapshot(
      `annotated/${name.replace(/\.\w+$/, '.annotated')}`,
    );
  });
});
