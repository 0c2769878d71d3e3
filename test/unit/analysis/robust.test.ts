import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyzer';
import { assertCoherent, assertValid } from './invariants';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

describe('any text', () => {
  it.each(readdirSync(FIXTURES))('gives valid spans and the same result twice: %s', (name) => {
    const text = readFileSync(new URL(name, FIXTURES), 'utf8');
    const options = { id: name, markdown: name.endsWith('.md'), force: true };
    const first = analyze(text, options);
    assertValid(text, first);
    assertCoherent(first);
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
    ['a list of names that begins with a comma', ',e U.A.E and Nry sign Accord'],
    ['long numbers', `${'1'.repeat(50_000)} and ${'0'.repeat(50_000)}.`],
    [
      'a name that is a property',
      'Minister Constructor Prototype said: “__proto__ is open.” constructor: toString',
    ],
    [
      'an office that is a property',
      'Lena Okoye, constructor minister, met constructor President Jan Lund of the constructor Council.',
    ],
  ])('survives %s', (_, text) => {
    const analysis = analyze(text, { id: 'x', force: true });
    assertValid(text, analysis);
    assertCoherent(analysis);
  });
});
