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

  it('analyses a resolution in short clauses', () => {
    const clauses = [
      'Recalling its decisions on the river,',
      'Noting with concern the rise of the water,',
      'Guided by the aims of the two agreements,',
      'Welcomes the report of the panel;',
      'Calls upon the parties to return to the talks;',
      'Asks the panel to meet in the spring;',
      'Requests the states to report on their measures;',
      'Takes note of the views of the neighbours;',
      'Decides to remain seized of the matter;',
      'Thanks the hosts for their help to the members;',
    ];
    expect(declined(clauses.join('\n\n'))).toBeUndefined();
  });

  it('analyses a ticker with the time at each line’s start', () => {
    const entry = 'The foreign minister says that the talks in the capital will go on.';
    const ticker = [11, 12, 13, 14, 15, 16, 17].map((minute) => `09:${minute}:22 ${entry}`);
    expect(declined(ticker.join('\n\n'))).toBeUndefined();
  });

  it.each([
    'Copyright (c) 2019 Lena Okoye\n\nRedistribution and use in source and binary forms, with or without changes, are permitted if the notice above is kept.',
    'The Made-up License\n\nPermission to use, copy, modify, and/or distribute this software for any purpose is given to all.',
  ])('declines the licence %j', (text) => {
    expect(declined(text)).toMatch(/licence/);
  });
});
