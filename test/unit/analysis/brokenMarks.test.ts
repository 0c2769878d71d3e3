import { describe, expect, it } from 'vitest';
import { analysisOf, quotesIn } from './support';

const said = (text: string, markdown = false): [string[], string | null][] =>
  quotesIn(text, markdown).map(({ words, speaker }) => [words, speaker]);

describe('quotation marks in a broken text', () => {
  it.each([['Page 3 of 12'], ['A/77/PV.12'], ['S/PV.9439 12/34'], ['- 4 -']])(
    'makes one quote of what a page’s end cuts: %s',
    (furniture) => {
      const text = `“We shall keep talking until the\n\n${furniture}\n\nwhole of the agreement stands,” Minister Lena Okoye said.`;
      expect(said(text)).toEqual([
        [['“We shall keep talking until the', 'whole of the agreement stands,”'], 'Lena Okoye'],
      ]);
      expect(analysisOf(text).notices).toEqual([]);
    },
  );

  it('does not give the next speaker a quotation whose own speaker ends its paragraph', () => {
    const text = '“We will not stop, Okoye said.\n\n“We are ready,” said Lim Tan.';
    expect(said(text)).toEqual([
      [['“We will not stop, Okoye said.'], null],
      [['“We are ready,”'], 'Lim Tan'],
    ]);
    expect(analysisOf(text).notices.map(({ code }) => code)).toEqual(['unclosed-mark']);
  });

  it('reads quotes in links and tables', () => {
    const text = [
      '# Meeting',
      '',
      '| who | what |',
      '|---|---|',
      '| Okoye | “We are ready,” Okoye said on Monday in Oslo. |',
      '| Tan | “We are not,” said Lim Tan. |',
      '',
      'Lena Okoye spoke in Oslo. [“We are ready to sign,” Okoye said](https://example.org) on Monday.',
    ].join('\n');
    expect(said(text, true)).toEqual([
      [['“We are ready,”'], 'Lena Okoye'],
      [['“We are not,”'], 'Lim Tan'],
      [['“We are ready to sign,”'], 'Lena Okoye'],
    ]);
  });

  it('knows the marks of five scripts side by side', () => {
    const text =
      "Lena Okoye said: „Wir sind bereit“. Lim Tan said: «Мы готовы, yes». Aya Sato said: 「We are ready now」. Sam Poe said: “We are ready.” Ann Ray said: 'We are ready too.'";
    expect(said(text)).toEqual([
      [['„Wir sind bereit“'], 'Lena Okoye'],
      [['«Мы готовы, yes»'], 'Lim Tan'],
      [['「We are ready now」'], 'Aya Sato'],
      [['“We are ready.”'], 'Sam Poe'],
      [["'We are ready too.'"], 'Ann Ray'],
    ]);
  });

  it('reads a megabyte behind one opening mark in the time of its length', () => {
    const text = (words: number): string =>
      `Minister Lena Okoye said: “${'we will go on with the talks and never stop, '.repeat(words)}`;
    const time = (words: number): number => {
      const start = performance.now();
      const { quotes, notices } = analysisOf(text(words));
      expect(quotes.map(({ speaker, flags }) => [speaker?.name, flags])).toEqual([
        ['Lena Okoye', ['unclosed-mark']],
      ]);
      expect(notices.map(({ code }) => code)).toEqual(['long-paragraph', 'unclosed-mark']);
      return performance.now() - start;
    };
    time(1500);
    // Eight times the length; twice that again for what a busy machine adds.
    expect(time(24_000)).toBeLessThan(16 * Math.max(20, time(3000)));
  });
});
