import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/analysis/analysis';
import { citeQuote } from '../../../src/reports/citation';
import { analysisOf, quoteOf } from './sample';

const text = 'Valmere Wire\n\n“We will stay,” Minister Ana Orlo said, “and talk.”\n';
const fragments = ['“We will stay,”', '“and talk.”'];
const speaker = { id: 'p1', name: 'Ana Orlo' };
const names: Analysis['names'] = {
  p1: { type: 'person', name: 'Ana Orlo', aliases: [], role: 'Foreign Minister of Valmere' },
};

describe('citeQuote', () => {
  it('names speaker, role, document, place, date, file and line', () => {
    const analysis = analysisOf({ names, quotes: [quoteOf(text, fragments, { speaker })] });
    Object.assign(analysis.document, {
      title: 'Talks go on',
      outlet: 'Valmere Wire',
      place: 'Port Sabel',
      date: '2021-06-11',
    });
    expect(citeQuote(text, analysis, 0, { name: 'talks.txt', threshold: 0.5 })).toBe(
      '“We will stay,” […] “and talk.”\n' +
        '— Ana Orlo, Foreign Minister of Valmere, “Talks go on”, Valmere Wire, Port Sabel, 2021-06-11, talks.txt, line 3',
    );
  });

  it('leaves out what is not known', () => {
    const analysis = analysisOf({ quotes: [quoteOf(text, fragments)] });
    expect(citeQuote(text, analysis, 0, { threshold: 0.5 })).toBe(
      '“We will stay,” […] “and talk.”\n— line 3',
    );
    const anonymous = analysisOf({
      quotes: [quoteOf(text, fragments, { speaker: { id: null, name: 'a Western\ndiplomat' } })],
    });
    expect(citeQuote(text, anonymous, 0, { name: 'a.txt', threshold: 0.5 })).toMatch(
      /\n— a Western diplomat, a\.txt, line 3$/,
    );
  });

  it('says when the speaker is only probable, the words reported, or passed on', () => {
    const quote = quoteOf(text, fragments, {
      speaker,
      confidence: 0.4,
      kind: 'indirect',
      relay: { id: null, name: 'Sabel Radio' },
    });
    const citation = citeQuote(text, analysisOf({ names, quotes: [quote] }), 0, { threshold: 0.5 });
    expect(citation).toMatch(
      /— probably Ana Orlo, Foreign Minister of Valmere, in reported speech, quoted by Sabel Radio, line 3$/,
    );
  });

  it('keeps brackets, inner marks and hard line breaks of the words', () => {
    const broken = 'She said: “It is [a]\r\n‘red line’.”';
    const analysis = analysisOf({ quotes: [quoteOf(broken, ['“It is [a]\r\n‘red line’.”'])] });
    expect(citeQuote(broken, analysis, 0, { threshold: 0.5 })).toBe(
      '“It is [a]\r\n‘red line’.”\n— lines 1–2',
    );
  });

  it('refuses an index that is no quote’s', () => {
    expect(() => citeQuote(text, analysisOf({}), 0, { threshold: 0.5 })).toThrow(RangeError);
  });
});
