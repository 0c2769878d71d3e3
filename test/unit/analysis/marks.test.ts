import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../src/analysis/quotes/marks';
import { analysisOf, quotesIn } from './support';

const paired = (text: string): string[] =>
  pairMarks(text)
    .spans.filter((s) => s.depth === 0)
    .map((s) => text.slice(s.start, s.end));

describe('quotation marks', () => {
  it.each([
    ['She said “we will wait” and left.', ['“we will wait”']],
    ['She said "we will wait" and left.', ['"we will wait"']],
    ['She said ‘we will wait’ and left.', ['‘we will wait’']],
    ["She said 'we will wait' and left.", ["'we will wait'"]],
    ['She said „we will wait“ and left.', ['„we will wait“']],
    ['She said «we will wait» and left.', ['«we will wait»']],
    ['She said ‹we will wait› and left.', ['‹we will wait›']],
    ['She said 「we will wait」 and left.', ['「we will wait」']],
    ["She said ``we will wait'' and left.", ["``we will wait''"]],
    ["She said ''we will wait'' and left.", ["''we will wait''"]],
    ['She said “we will wait" and left.', ['“we will wait"']],
  ])('pairs %s', (text, expected) => {
    expect(paired(text)).toEqual(expected);
  });

  it.each([
    'The ministers’ view and Iran’s answer in the ’90s.',
    "The ministers' view and Iran's answer in the '90s.",
    'The table is 5\'10" long, said nobody.',
    'Côte d’Ivoire’s envoy met the delegates’ friends.',
    '» a bullet and nothing else',
  ])('takes no apostrophe, measure or bullet for a mark: %s', (text) => {
    expect(paired(text)).toEqual([]);
  });

  it('keeps an apostrophe within single marks', () => {
    expect(paired("He called it 'Iran's right' twice.")).toEqual(["'Iran's right'"]);
  });

  it('keeps a nested quotation within the outer one', () => {
    const text = 'He said: “They told me ‘never again’ and left.” She nodded.';
    expect(paired(text)).toEqual(['“They told me ‘never again’ and left.”']);
    expect(
      pairMarks(text)
        .spans.filter((s) => s.depth === 1)
        .map((s) => text.slice(s.start, s.end)),
    ).toEqual(['‘never again’']);
  });

  it('makes one quote of a quotation over four paragraphs', () => {
    const text = [
      'Ambassador Lena Okoye told the council:',
      '“The first point is the border.',
      '“The second point is the river.',
      '“The third point is trade.',
      '“The last is patience.”',
    ].join('\n\n');
    const [quote, ...others] = quotesIn(text);
    expect(others).toEqual([]);
    expect(quote?.words).toHaveLength(4);
    expect(quote?.kind).toBe('direct');
  });

  it('ends a quotation that is never closed with its paragraph, and says so', () => {
    const text =
      'Minister Lena Okoye said: “We will go on with the talks.\n\nThe delegation left the hall at noon.';
    const { quotes, notices } = analysisOf(text);
    expect(quotes.map((q) => [text.slice(q.start, q.end), q.flags])).toEqual([
      ['“We will go on with the talks.', ['unclosed-mark']],
    ]);
    expect(notices.map((n) => n.code)).toEqual(['unclosed-mark']);
  });

  it('finds the next quotation behind one that was never closed', () => {
    const text = 'He said “we are late. She said “we are early” and went.';
    expect(paired(text)).toContain('“we are early”');
  });

  it('keeps scare quotes, titles and nicknames apart from quotes', () => {
    const text =
      'John “Shorty” Miller met the so-called “observers” in May. The report “A Common Future for All” is out.';
    const { quotes, marks } = analysisOf(text);
    expect(quotes.filter((quote) => quote.kind === 'direct')).toEqual([]);
    expect(marks.map((mark) => [text.slice(mark.start, mark.end), mark.use])).toEqual([
      ['“Shorty”', 'nickname'],
      ['“observers”', 'term'],
      ['“A Common Future for All”', 'title'],
    ]);
  });
});
