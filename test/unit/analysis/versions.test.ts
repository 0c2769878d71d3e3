import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Analysis } from '../../../src/analysis/analysis';
import { analysisSteps, analyze } from '../../../src/analysis/analyzer';
import { Memory } from '../../../src/analysis/memory';
import { drain } from '../../../src/analysis/steps';
import { grammarTexts } from '../../fuzz/grammar';
import { checkVersions, versionsOf } from '../../fuzz/versions';

const OPTIONS = { id: 'test', force: true };

/** An open document: each text is its next version. */
function opened(): { memory: Memory; next: (text: string) => Analysis } {
  const memory = new Memory();
  return { memory, next: (text) => drain(analysisSteps(text, OPTIONS, memory)) };
}

const PARAGRAPHS = Array.from(
  { length: 200 },
  (_, i) =>
    `“Talks number ${i} are open,” Foreign Minister Lena Okoye said on Friday. Envoys of Norway and Chad spoke of the grain corridor.`,
);

/** What it took to read the last version: paragraphs that rules, tagger and quotes read. */
const workOf = ({ names, quotes }: Memory): number[] => [
  names.work.spotted,
  names.work.tagged,
  quotes.paragraphsRead,
];

describe('the next version of a document', () => {
  test('after any edits is analysed as a fresh one', () => {
    fc.assert(fc.property(versionsOf(grammarTexts), checkVersions), { numRuns: 100, seed: 7 });
  }, 30_000);

  it('reads the paragraph of a keystroke, and no other', () => {
    const { memory, next } = opened();
    next(PARAGRAPHS.join('\n\n'));
    expect(workOf(memory)).toEqual([200, 200, 200]);
    next(PARAGRAPHS.with(90, `${PARAGRAPHS[90]!} The`).join('\n\n'));
    expect(workOf(memory)).toEqual([1, 1, 1]);
  });

  it('reads nothing for a paragraph that is taken away, moved or brought back', () => {
    const { memory, next } = opened();
    const [first, second, ...rest] = PARAGRAPHS;
    next(PARAGRAPHS.join('\n\n'));
    next([second, ...rest, first].join('\n\n'));
    expect(workOf(memory)).toEqual([0, 0, 0]);
    next([second, ...rest].join('\n\n'));
    expect(workOf(memory)).toEqual([0, 0, 0]);
  });

  it('reads again the paragraphs of which it now shows something else', () => {
    const { memory, next } = opened();
    const others = PARAGRAPHS.slice(0, 50);
    const text = (last: string): string => [...others, 'Norden was quiet.', last].join('\n\n');
    next(text('Nobody came.'));
    next(text('Nobody came to Norden, and Norden it was that Mayor Ada Norden left.'));
    expect(memory.names.work).toEqual({ spotted: 1, tagged: 2 });
  });

  it('reads a paragraph again where one of its people turns out to be two', () => {
    const { next } = opened();
    const paragraph = 'Envoy Brandt heard Ana Brandt: “We wait for the ships.”';
    const later = `Otto Brandt came. Otto Brandt left.\n\n${paragraph}`;
    expect(next(paragraph).entities[0]?.id).toBe('person:ana-brandt');
    const [brandt] = next(later).entities.slice(-2);
    expect(brandt?.id).toBe('person:otto-brandt');
    expect(next(later)).toEqual(analyze(later, OPTIONS));
  });

  it('keeps a quotation of several paragraphs together, whatever comes before or between', () => {
    const { next } = opened();
    const quotation = [
      '“We are open to talks,',
      '“and we remain so,',
      '“as always,” Minister Lena Okoye said.',
    ];
    const rule = '* * *';
    for (const lines of [
      quotation,
      ['Oslo was quiet.', ...quotation],
      ['Oslo was quiet.', quotation[0]!, rule, quotation[1]!, quotation[2]!],
      ['Oslo was quiet.', quotation[0]!, quotation[1]!, rule, quotation[2]!],
      [quotation[0]!, quotation[2]!],
      quotation,
    ]) {
      const text = lines.join('\n\n');
      const analysis = next(text);
      expect(analysis).toEqual(analyze(text, OPTIONS));
      expect(analysis.quotes).toHaveLength(1);
      expect(analysis.quotes[0]!.speaker?.name).toBe('Lena Okoye');
    }
  });

  it('holds no more of the versions before than of one', () => {
    const { memory, next } = opened();
    for (let i = 0; i < 60; i++)
      next(PARAGRAPHS.with(i, `Version ${i} was shown to Lena Okoye.`).join('\n\n'));
    expect(memory.blocks.size).toBe(200);
  });

  it('cuts a paragraph without end at its sentences, outside quotation marks', () => {
    const text = PARAGRAPHS.join(' ');
    const { quotes } = analyze(text, OPTIONS);
    expect(quotes.filter(({ kind }) => kind === 'direct')).toHaveLength(200);
    expect(new Set(quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Lena Okoye']));
  });
});
