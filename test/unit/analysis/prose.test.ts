import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyzer';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const declined = (text: string, id = 'a.txt') =>
  analyze(text, { id, markdown: id.endsWith('.md') }).notices.find((n) => n.code === 'declined')?.message;

describe('what is not for it', () => {
  it.each(['requirements.txt', 'server-log.txt', 'licence.txt', 'software-readme.md', 'french.txt'])(
    'declines %s, with a reason and no marks',
    (name) => {
      const result = analyze(fixture(name), { id: name, markdown: name.endsWith('.md') });
      expect(result.notices).toHaveLength(1);
      expect(result.notices[0]!.message).toMatch(/\w+.*\.$/);
      expect([result.entities, result.quotes, result.turns, result.topics]).toEqual([[], [], [], []]);
    },
  );

  it.each([
    'press-conference.txt',
    'wire-report.txt',
    'readout.md',
    'briefing.md',
    'communique.txt',
    'un-speech.txt',
    'multi-paragraph-quote.txt',
    'crlf.txt',
    'bom.txt',
    'bidi.txt',
  ])('analyses %s', (name) => {
    expect(declined(fixture(name), name)).toBeUndefined();
  });

  it('analyses it all the same when asked to', () => {
    expect(
      analyze(fixture('licence.txt'), { id: 'l', force: true }).notices.filter((n) => n.code === 'declined'),
    ).toEqual([]);
  });

  it('declines an empty and a binary document', () => {
    expect(declined(' \n ')).toMatch(/empty/);
    expect(declined('PK\u0003\u0004\u0000\u0000\u0008\u0000'.repeat(50))).toMatch(/text/);
  });
});
