import { type Analysis, emptyAnalysis, type Quote } from '../../../src/analysis/analysis';

export const TEXT = [
  'Sergey Ivanov met reporters in Oslo.',
  '“We are open,” Ivanov said, “and ready.”',
  '“Nobody asked.”',
  'He said that talks would go on in Oslo.',
].join('\n');

const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(words);
  return { start, end: start + words.length };
};

function quote(fragments: string[], over: Partial<Quote>): Quote {
  const spans = fragments.map((fragment) => spanOf(fragment));
  return {
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
    fragments: spans,
    kind: 'direct',
    speaker: { id: 'ivanov', name: 'Sergey Ivanov' },
    source: null,
    cue: null,
    addressee: null,
    relay: null,
    confidence: 0.9,
    rule: 'split-quotation',
    ...over,
  };
}

/** An analysis of {@link TEXT}: a sure quote of two fragments, one of nobody's, and a reported one that is probable. */
export function sample(): Analysis {
  return {
    ...emptyAnalysis('sample'),
    entities: [
      { ...spanOf('Sergey Ivanov'), type: 'person', id: 'ivanov' },
      { ...spanOf('Oslo'), type: 'location', id: 'oslo' },
      { ...spanOf('Ivanov', 20), type: 'person', id: 'ivanov' },
      { ...spanOf('Oslo', 60), type: 'location', id: 'oslo' },
    ],
    names: {
      ivanov: { type: 'person', name: 'Sergey Ivanov', aliases: ['Ivanov'], role: 'Minister' },
      oslo: { type: 'location', name: 'Oslo', aliases: [], role: null },
    },
    quotes: [
      quote(['“We are open,”', '“and ready.”'], {}),
      quote(['“Nobody asked.”'], { speaker: null, confidence: 0, rule: 'unattributed' }),
      quote(['talks would go on in Oslo'], { kind: 'indirect', confidence: 0.4, rule: 'reported-clause' }),
    ],
    speakers: [
      { id: 'ivanov', name: 'Sergey Ivanov', role: 'Minister', quotes: [0, 2], turns: [], words: 5 },
    ],
    topics: [{ label: 'talks', score: 1, mentions: [spanOf('talks')], speakers: ['ivanov'] }],
  };
}
