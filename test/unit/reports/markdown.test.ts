import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { type Analysis, emptyAnalysis } from '../../../src/analysis/analysis';
import { toMarkdown } from '../../../src/reports/markdown';
import { analysisOf, quoteOf, spanOf } from './sample';

const options = { version: '1.2.3', threshold: 0.5, name: 'talks.txt' };

const text = [
  'PORT SABEL, June 11. The talks go on, Foreign Minister Ana Orlo said.',
  '“We will stay,” Orlo said, “and *talk*',
  '# not shout.”',
  '“It is late.”',
  '“Nobody knows.”',
  'Question: Will you sign the Sabel Accord?',
  'Ana Orlo: Not before we have read it, all of us, every page of it, and slept on it, and read it all again.',
].join('\n');

const orlo = { id: 'p1', name: 'Ana Orlo' };
const minister = 'Foreign Minister of Valmere';

function sample(): Analysis {
  const analysis = analysisOf({
    names: {
      p1: { type: 'person', name: 'Ana Orlo', aliases: ['Orlo'], role: minister },
      a1: { type: 'agreement', name: 'Sabel Accord', aliases: [], role: null },
      d1: { type: 'date', name: 'June 11', aliases: [], role: null },
    },
    entities: [
      { ...spanOf(text, 'June 11'), type: 'date', id: 'd1', value: '2021-06-11' },
      { ...spanOf(text, 'Ana Orlo'), type: 'person', id: 'p1' },
      { ...spanOf(text, 'Orlo', 80), type: 'person', id: 'p1' },
      { ...spanOf(text, 'Sabel Accord'), type: 'agreement', id: 'a1' },
    ],
    quotes: [
      quoteOf(text, ['The talks go on'], { kind: 'indirect', speaker: orlo, cue: spanOf(text, 'said') }),
      quoteOf(text, ['“We will stay,”', '“and *talk*\n# not shout.”'], {
        speaker: orlo,
        flags: ['unclosed-mark'],
      }),
      quoteOf(text, ['“It is late.”'], { speaker: orlo, confidence: 0.3, rule: 'next-paragraph' }),
      quoteOf(text, ['“Nobody knows.”'], { rule: 'orphan' }),
    ],
    turns: [
      {
        ...spanOf(text, 'Question: Will you sign the Sabel Accord?'),
        body: text.indexOf('Will you sign'),
        speaker: null,
        role: 'question',
      },
      {
        start: text.indexOf('Ana Orlo: Not'),
        body: text.indexOf('Not', text.indexOf('Ana Orlo: Not')),
        end: text.length,
        speaker: orlo,
        role: 'answer',
        answers: 0,
      },
    ],
    speakers: [{ ...orlo, role: minister, quotes: [0, 1, 2], turns: [1], words: 30 }],
    topics: [{ label: 'Sabel Accord', score: 1, mentions: [spanOf(text, 'Sabel Accord')], speakers: ['p1'] }],
    notices: [
      {
        code: 'unclosed-mark',
        message: 'A quotation mark is never closed.',
        start: spanOf(text, '“and').start,
      },
    ],
  });
  Object.assign(analysis.document, {
    genre: 'press-conference',
    place: 'Port Sabel',
    date: '2021-06-11',
    participants: ['Ana Orlo', 'A Guest'],
  });
  return analysis;
}

describe('acts in a summary', () => {
  it('stand by act, with who does them, how strongly, and on which line; their words are escaped', () => {
    const analysis = analysisOf({
      acts: [
        {
          ...spanOf(text, 'and *talk*'),
          ...{ act: 'commit', actor: 'Ana Orlo', actorId: 'p1', target: null, object: null },
          ...{ strength: 3, agreed: true, rule: 'act-verb' },
        },
      ],
    });
    expect(toMarkdown(text, analysis, options)).toContain(
      '## Acts\n\n### Commit\n\n- **Ana Orlo** and \\*talk\\* (strength 3 of 5, together; line 2)',
    );
  });
});

describe('toMarkdown', () => {
  it('writes the summary that one would send on', () => {
    expect(toMarkdown(text, sample(), options)).toMatchInlineSnapshot(`
      "# talks.txt

      *Summary made by machine, by Chancery 1.2.3. Attributions with a confidence below 0.50 are listed as probable. Check quotes against the document before use.*

      - **Kind:** press conference
      - **Place:** Port Sabel
      - **Date:** 2021-06-11
      - **Participants:** Ana Orlo (Foreign Minister of Valmere); A Guest

      ## Speakers

      ### Ana Orlo, Foreign Minister of Valmere

      2 quotes: 1 direct, 1 indirect

      - Line 1, indirect, “said”

        > The talks go on

      - Lines 2–3, direct, unclosed mark

        > “We will stay,” \\[…\\] “and \\*talk\\*
        > \\# not shout.”

      ## Probably

      - Line 4, direct, probably **Ana Orlo**, confidence 0.30, rule next-paragraph

        > “It is late.”

      ## Turns

      ### By speaker

      - **Question:** 1 turn, line 6
      - **Ana Orlo:** 1 turn, line 7

      ### In order

      - **Question** (line 6): Will you sign the Sabel Accord?
        - **Ana Orlo** (answer, line 7): Not before we have read it, all of us, every page of it, and slept on it, and read it …

      ## Topics

      - **Sabel Accord:** 1 mention; line 6; spoken of by Ana Orlo

      ## Names

      ### People

      - Ana Orlo, Foreign Minister of Valmere: 2 mentions, lines 1, 2

      ### Agreements and documents

      - Sabel Accord: 1 mention, line 6

      ### Dates

      - June 11, 2021-06-11: 1 mention, line 1

      ## Unattributed

      - Line 5, direct, rule orphan

        > “Nobody knows.”

      ## Notes

      - A quotation mark is never closed. (line 2)
      "
    `);
  });

  it('calls a document by its title where it has one, and names its file', () => {
    const analysis = sample();
    analysis.document.title = 'Talks on <the> Accord';
    const summary = toMarkdown(text, analysis, options);
    expect(summary).toMatch(/^# Talks on \\<the\\> Accord\n/);
    expect(summary).toContain('- **File:** talks.txt');
    expect(toMarkdown(text, sample(), { ...options, name: undefined })).toMatch(/^# note.txt\n/);
  });

  it('lists an attribution by the threshold given', () => {
    expect(toMarkdown(text, sample(), { ...options, threshold: 0.2 })).not.toContain('## Probably');
    expect(toMarkdown(text, sample(), { ...options, threshold: 0.95 })).not.toContain('## Speakers');
  });

  it('lists sources that are no speaker of the analysis too', () => {
    const analysis = sample();
    analysis.quotes[3]!.speaker = { id: null, name: 'a Western diplomat' };
    expect(toMarkdown(text, analysis, options)).toMatch(/### a Western diplomat\n\n1 quote: 1 direct\n/);
  });

  it('says in one line that a document was declined', () => {
    const analysis = analysisOf({ notices: [{ code: 'declined', message: 'It is not English.' }] });
    const summary = toMarkdown('Привет', analysis, options);
    expect(summary.split('\n').filter((line) => line.includes('not analysed'))).toEqual([
      'This document was not analysed: It is not English.',
    ]);
    expect(summary).not.toMatch(/^##/m);
  });

  it('says that nothing was found', () => {
    expect(toMarkdown('', emptyAnalysis('x'), options)).toMatch(
      /No names, quotes, turns or topics were found\.\n$/,
    );
  });

  it('lets none of the document’s words become markup', () => {
    const hostile = '“<script>x</script>\n[x](command:quit)\n# `h` | =cmd()”';
    const html = new MarkdownIt({ html: true, linkify: true }).render(
      toMarkdown(hostile, analysisOf({ quotes: [quoteOf(hostile, [hostile])] }), {
        ...options,
        name: '<img>.txt',
      }),
    );
    expect(html).not.toMatch(/<(?:script|a|img|code|table)\b/);
    expect(html).toContain('# `h` | =cmd()”');
  });
});
