import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Analysis, Span } from '../../../src/analysis/analysis';
import { analyze } from '../../../src/analysis/analyzer';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

function spansOf(a: Analysis): Span[] {
  return [
    ...a.entities,
    ...a.turns,
    ...a.quotes,
    ...a.marks,
    ...a.quotes.flatMap((q) => [...q.fragments, ...(q.source ? [q.source] : []), ...(q.cue ? [q.cue] : [])]),
    ...a.topics.flatMap((topic) => topic.mentions),
    ...Object.values(a.document.sources),
  ];
}

function expectValid(text: string, analysis: Analysis): void {
  for (const { start, end } of spansOf(analysis)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
    expect(
      text.charCodeAt(start) >= 0xdc00 &&
        text.charCodeAt(start) < 0xe000 &&
        text.charCodeAt(start - 1) >= 0xd800 &&
        text.charCodeAt(start - 1) < 0xdc00,
    ).toBe(false);
  }
}

/** What one field of the analysis says must hold in the others. */
function expectCoherent({ entities, names, turns, quotes, speakers, topics }: Analysis): void {
  for (const { id, type } of entities) expect(names[id]?.type).toBe(type);
  for (const [i, entity] of entities.entries())
    if (i > 0) expect(entity.start).toBeGreaterThanOrEqual(entities[i - 1]!.end);
  for (const [i, turn] of turns.entries()) {
    expect(turn.body).toBeGreaterThanOrEqual(turn.start);
    if (i > 0) expect(turn.start).toBeGreaterThanOrEqual(turns[i - 1]!.end);
    if (turn.answers !== undefined) expect(turns[turn.answers]?.role).toBe('question');
  }
  for (const [i, { start, end, fragments, source, cue }] of quotes.entries()) {
    if (i > 0) expect(start).toBeGreaterThanOrEqual(quotes[i - 1]!.start);
    expect([start, end]).toEqual([fragments[0]!.start, fragments.at(-1)!.end]);
    for (const fragment of fragments)
      for (const word of [source, cue])
        if (word) expect(word.start >= fragment.end || word.end <= fragment.start).toBe(true);
  }
  const ids = new Set(speakers.map(({ id }) => id));
  for (const { speaker } of [...quotes, ...turns]) if (speaker) expect(ids).toContain(speaker.id);
  for (const topic of topics) for (const id of topic.speakers) expect(ids).toContain(id);
}

describe('any text', () => {
  it.each(readdirSync(FIXTURES))('gives valid spans and the same result twice: %s', (name) => {
    const text = readFileSync(new URL(name, FIXTURES), 'utf8');
    const options = { id: name, markdown: name.endsWith('.md'), force: true };
    const first = analyze(text, options);
    expectValid(text, first);
    expectCoherent(first);
    expect(JSON.stringify(analyze(text, options))).toBe(JSON.stringify(first));
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t\u00a0 '],
    ['lone surrogates', 'He said \ud800 “so \udc00 it is” in \ud83d Oslo.'],
    [
      'every line break',
      'A said.\rB said.\r\nC said.\u2028D said.\u2029E said.\u0085F said.\vG said.\fH said.',
    ],
    ['NUL', 'The minister\u0000 said “we \u0000 go”.'],
    ['bidi controls', 'The \u202eminister\u202c said “we \u2066go\u2069 home now”.'],
    ['emoji', '👩🏽‍⚖️ Lena Okoye 🇳🇴 said “🎉 we go home now 🎉”.'],
    ['combining marks', 'Le ministre e\u0301tait la\u0300, Andre\u0301 said “no way, never”.'],
    ['200 unbalanced marks', '“ " ‘ « „ '.repeat(40) + 'said Lena Okoye.'],
    ['10,000 capitals', 'Lena '.repeat(10_000)],
    ['one endless line', 'Minister Lena Okoye said the talks would go on. '.repeat(4000)],
    [
      'runs without a space',
      `Lena Okoye said ${'Aa-bb-'.repeat(5000)} and ${'A.'.repeat(10_000)} and ${'—'.repeat(9000)}.`,
    ],
    ['addresses that are none', `The minister said //0.A${'PP.P'.repeat(26)} , and `.repeat(50)],
    ['letters that are none', `The minister wrote -A.A.${'A.A.'.repeat(2000)}A A@A.A, and `.repeat(20)],
    ['dates that are none', `M-y${' –Jul'.repeat(4000)}5`],
    ['long numbers', `${'1'.repeat(50_000)} and ${'0'.repeat(50_000)}.`],
    [
      'a name that is a property',
      'Minister Constructor Prototype said: “__proto__ is open.” constructor: toString',
    ],
  ])('survives %s', (_, text) => {
    expectValid(text, analyze(text, { id: 'x', force: true }));
  });
});
