import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/analysis/analysis';
import { analysisSteps } from '../../../src/analysis/analyzer';
import { Memory } from '../../../src/analysis/memory';
import { type Preview, previewSteps } from '../../../src/analysis/preview';
import { drain } from '../../../src/analysis/steps';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** A document that was read, and what a preview of a piece of it gives. */
function opened(text: string): { analysis: Analysis; preview: (piece: string) => Preview; memory: Memory } {
  const memory = new Memory();
  const analysis = drain(analysisSteps(text, { id: 'test', force: true }, memory));
  return { analysis, memory, preview: (piece) => drain(previewSteps(piece, { force: true }, memory)) };
}

const wordsOf = (text: string, { entities, quotes }: Pick<Preview, 'entities' | 'quotes'>): string[] => [
  ...entities.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`),
  ...quotes.flatMap(({ kind, fragments }) =>
    fragments.map(({ start, end }) => `${kind}: ${text.slice(start, end)}`),
  ),
];

describe('a preview', () => {
  it.each(['wire-report.txt', 'press-conference.txt'])(
    'marks the paragraphs of %s as the analysis does',
    (name) => {
      const text = fixture(name);
      const { analysis, preview } = opened(text);
      const pieces = text.split(/\n{2,}/);
      const seen = pieces.flatMap((piece) => wordsOf(piece, preview(piece)));
      const missing = wordsOf(text, analysis).filter((words) => !seen.includes(words));
      // What runs over paragraphs, and headlines, need the others.
      expect(missing.length / wordsOf(text, analysis).length).toBeLessThan(0.03);
    },
  );

  it('knows the names of the document, in a paragraph that is new', () => {
    const text = 'Foreign Minister Lena Okoye met envoys in Port Sabel on Friday.\n\nOkoye spoke of talks.';
    const piece = 'Later Okoye told reporters: “We are open.”';
    expect(wordsOf(piece, opened(text).preview(piece))).toEqual(['person: Okoye', 'direct: “We are open.”']);
  });

  it('reads a document that was not read yet', () => {
    const piece = '“We are open,” Norwegian Foreign Minister Ingrid Halvorsen said.';
    const seen = wordsOf(piece, drain(previewSteps(piece, {}, new Memory())));
    expect(seen).toEqual(['nationality: Norwegian', 'person: Ingrid Halvorsen', 'direct: “We are open,”']);
  });

  it('finds nothing in what is no English prose', () => {
    const piece =
      'Le ministre Jean Dupont a dit à Paris que les pourparlers de paix continuent avec la Norvège et le Tchad.';
    expect(drain(previewSteps(piece, {}, new Memory()))).toEqual({ entities: [], quotes: [] });
  });

  it('gives the places of a piece of several paragraphs, in Markdown as well', () => {
    const piece = '# Talks\n\n**Lena Okoye** said: “We are open.”\n\n> “Nobody asked,” *Okoye* added.\n';
    const { entities } = drain(previewSteps(piece, { markdown: true, force: true }, new Memory()));
    expect(entities.map(({ start, end }) => piece.slice(start, end))).toEqual(['Lena Okoye', 'Okoye']);
  });

  it('leaves the places of the document’s own paragraphs alone', () => {
    const text = 'Lena Okoye left.\n\nLena Okoye came back to Oslo.';
    const { analysis, preview, memory } = opened(text);
    preview('Lena Okoye came back to Oslo.');
    expect(drain(analysisSteps(text, { id: 'test', force: true }, memory))).toEqual(analysis);
  });
});

describe('a document over the limit', () => {
  it('is read up to the last paragraph before it, and says so', () => {
    const paragraph = 'Minister Lena Okoye spoke in Oslo.';
    const text = Array.from({ length: 40 }, () => paragraph).join('\n\n');
    const analysis = drain(analysisSteps(text, { id: 'test', force: true, limit: 500 }));
    const [notice] = analysis.notices;
    expect(notice).toMatchObject({ code: 'cut', end: text.length });
    expect(text.slice(0, notice!.start).endsWith(paragraph)).toBe(true);
    expect(notice!.start).toBeGreaterThan(440);
    expect(Math.max(...analysis.entities.map(({ end }) => end))).toBeLessThanOrEqual(notice!.start!);
  });

  it.each([
    ['one line', 'Lena Okoye spoke. '.repeat(100)],
    ['one word', 'x'.repeat(2000)],
    ['letters of two units', '😀'.repeat(1000)],
  ])('has a place to stop in %s', (_, text) => {
    const { notices } = drain(analysisSteps(text, { id: 'test', force: true, limit: 501 }));
    const { start } = notices.find(({ code }) => code === 'cut')!;
    expect(start).toBeGreaterThan(450);
    expect(start).toBeLessThanOrEqual(501);
    expect(text.charCodeAt(start!) >= 0xdc00 && text.charCodeAt(start!) < 0xe000).toBe(false);
  });

  it('says of a paragraph without end that it was read in parts', () => {
    const text = `Short.\n\n${'Minister Lena Okoye spoke in Oslo. '.repeat(600)}`;
    const { notices } = drain(analysisSteps(text, { id: 'test', force: true }));
    expect(notices.map(({ code }) => code)).toEqual(['long-paragraph']);
    expect(notices[0]!.start).toBe(8);
  });
});
