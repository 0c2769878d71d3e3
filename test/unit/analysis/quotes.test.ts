import { describe, expect, it } from 'vitest';
import { quotesIn } from './support';

/** The first quote of a text. */
const only = (text: string) => {
  const quotes = quotesIn(text);
  expect(quotes).toHaveLength(1);
  return quotes[0]!;
};

describe('direct quotes', () => {
  it('quote-then-speaker', () => {
    expect(only('“We are ready for talks,” Foreign Minister Lena Okoye said.')).toMatchObject({
      words: ['“We are ready for talks,”'],
      kind: 'direct',
      speaker: 'Lena Okoye',
      source: 'Foreign Minister Lena Okoye',
      cue: 'said',
      rule: 'quote-then-speaker',
    });
  });

  it('quote-then-speaker, where the quotation ends its own sentence', () => {
    expect(only('“When will the talks begin?” Foreign Minister Lena Okoye asked.')).toMatchObject({
      speaker: 'Lena Okoye',
      cue: 'asked',
      kind: 'direct',
    });
  });

  it('quote-then-verb, with a relative clause behind the name', () => {
    expect(
      only('“We are ready for talks,” said Foreign Minister Lena Okoye, who leads the delegation.'),
    ).toMatchObject({
      speaker: 'Lena Okoye',
      cue: 'said',
      rule: 'quote-then-verb',
    });
  });

  it('speaker-then-quote, over an apposition', () => {
    expect(only('Lena Okoye, the foreign minister of Norway, said: “We are ready for talks.”')).toMatchObject(
      {
        speaker: 'Lena Okoye',
        cue: 'said',
        kind: 'direct',
        rule: 'speaker-then-quote',
      },
    );
  });

  it('split-quotation: one quote of two fragments', () => {
    expect(only('“We will not,” Foreign Minister Lena Okoye said, “accept any of it.”')).toMatchObject({
      words: ['“We will not,”', '“accept any of it.”'],
      speaker: 'Lena Okoye',
      rule: 'split-quotation',
    });
  });

  it('same-paragraph: a second sentence inherits', () => {
    const quotes = quotesIn(
      '“We are ready for talks,” Foreign Minister Lena Okoye said. “The door is open to everyone.”',
    );
    expect(quotes.map((q) => [q.words, q.speaker])).toEqual([
      [['“We are ready for talks,”'], 'Lena Okoye'],
      [['“The door is open to everyone.”'], 'Lena Okoye'],
    ]);
    expect(quotes[1]?.rule).toBe('same-paragraph');
  });

  it('introduced-by-sentence', () => {
    expect(
      quotesIn(
        'Foreign Minister Lena Okoye opened the meeting in Oslo. “It is time to go home and rest,”',
      )[0],
    ).toMatchObject({ speaker: 'Lena Okoye', rule: 'introduced-by-sentence' });
  });

  it('introduced-by-colon', () => {
    expect(only('Foreign Minister Lena Okoye was blunt: “It is false from the first word.”')).toMatchObject({
      speaker: 'Lena Okoye',
      rule: 'introduced-by-colon',
    });
  });

  it('credited-behind', () => {
    expect(only('“Peace is a habit, and habits take time.” – Foreign Minister Lena Okoye')).toMatchObject({
      speaker: 'Lena Okoye',
      rule: 'credited-behind',
    });
  });

  it('next-paragraph: a quotation alone goes on with the speaker of the paragraph above', () => {
    const quotes = quotesIn(
      '“We are ready for talks,” Foreign Minister Lena Okoye said.\n\n“The door is open to everyone who wants peace.”',
    );
    expect(quotes[1]).toMatchObject({ speaker: 'Lena Okoye', rule: 'next-paragraph' });
  });

  it('leaves a quotation alone unattributed where several could have said it', () => {
    const quotes = quotesIn(
      'Foreign Minister Lena Okoye met Ambassador Karl Brandt and Governor Ann Reyes in Oslo on Friday.\n\n“Nobody will leave this room before we agree on the text.”',
    );
    expect(quotes).toMatchObject([{ speaker: null, source: null, rule: 'unattributed' }]);
  });

  it('does not let a verb inside another quotation speak', () => {
    const [quote] = quotesIn('“The general said we must wait,” Foreign Minister Lena Okoye said.');
    expect(quote).toMatchObject({ speaker: 'Lena Okoye', kind: 'direct' });
  });

  it('tells the addressee from the speaker', () => {
    const [quote] = quotesIn(
      'Foreign Minister Lena Okoye told Ambassador Karl Brandt: “We are ready for talks.”',
    );
    expect(quote).toMatchObject({ speaker: 'Lena Okoye', cue: 'told' });
  });

  it('takes the one who is quoted for the speaker', () => {
    expect(
      quotesIn('Interfax quoted Minister Oleg Petrenko as saying “we are ready for talks on gas.”')[0],
    ).toMatchObject({ speaker: 'Oleg Petrenko', cue: 'saying' });
  });

  it('puts two speakers of a paragraph each to their own words', () => {
    const quotes = quotesIn(
      '“We are ready,” Foreign Minister Lena Okoye said. “We are not,” Ambassador Karl Brandt replied.',
    );
    expect(quotes.map((q) => [q.words[0], q.speaker])).toEqual([
      ['“We are ready,”', 'Lena Okoye'],
      ['“We are not,”', 'Karl Brandt'],
    ]);
  });
});

describe('where a quote begins and ends', () => {
  it.each([
    [
      'Lena Okoye told reporters, “We will not wait for anyone”, before she left.',
      'direct',
      '“We will not wait for anyone”',
    ],
    ['Lena Okoye said on Monday: “We will not wait” and left the room.', 'direct', '“We will not wait”'],
    ['Lena Okoye said late on Tuesday that the talks had failed.', 'indirect', 'the talks had failed'],
    ['“The talks are over,” said one of the ministers.', 'direct', '“The talks are over,”'],
  ])('%s', (text, kind, words) => {
    expect(quotesIn(text)).toMatchObject([{ kind, words: [words] }]);
  });
});

describe('mixed quotes', () => {
  it('quoted-in-clause: the whole clause is the span', () => {
    expect(
      only('Foreign Minister Lena Okoye said the strike was “a clear violation” of the charter.'),
    ).toMatchObject({
      words: ['the strike was “a clear violation” of the charter'],
      kind: 'mixed',
      speaker: 'Lena Okoye',
      rule: 'quoted-in-clause',
    });
  });

  it('finds the clause before its speaker', () => {
    expect(
      only('A country that “starves its neighbours” cannot be trusted, Foreign Minister Lena Okoye said.'),
    ).toMatchObject({
      words: ['A country that “starves its neighbours” cannot be trusted'],
      kind: 'mixed',
      speaker: 'Lena Okoye',
    });
  });

  it('keeps several quoted pieces of a clause in one quote', () => {
    expect(
      only('Foreign Minister Lena Okoye said the plan was “bold” and “long overdue” for the region.'),
    ).toMatchObject({ kind: 'mixed' });
  });
});

describe('indirect quotes', () => {
  it('reported-clause, without "that"', () => {
    expect(
      only('Foreign Minister Lena Okoye said on Friday that the talks would go on in Geneva.'),
    ).toMatchObject({
      words: ['the talks would go on in Geneva'],
      kind: 'indirect',
      speaker: 'Lena Okoye',
      rule: 'reported-clause',
    });
  });

  it('reported-before', () => {
    expect(only('The talks will go on in Geneva, Foreign Minister Lena Okoye said.')).toMatchObject({
      words: ['The talks will go on in Geneva'],
      kind: 'indirect',
      speaker: 'Lena Okoye',
      rule: 'reported-before',
    });
  });

  it('reported-act', () => {
    expect(only('Foreign Minister Lena Okoye condemned the attack on the convoy.')).toMatchObject({
      words: ['the attack on the convoy'],
      cue: 'condemned',
      speaker: 'Lena Okoye',
      rule: 'reported-act',
    });
  });

  it('according-to', () => {
    expect(only('According to Foreign Minister Lena Okoye, the talks will go on in Geneva.')).toMatchObject({
      words: ['the talks will go on in Geneva'],
      cue: 'According to',
      speaker: 'Lena Okoye',
      rule: 'according-to',
    });
  });

  it.each([
    'Foreign Minister Lena Okoye did not say when the talks would begin.',
    'Foreign Minister Lena Okoye is expected to say that the talks will go on.',
    'According to this indicator, trade grew by a third.',
  ])('reports nothing in: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it('ends a report where the next one begins', () => {
    const quotes = quotesIn(
      'Foreign Minister Lena Okoye said the talks would go on, adding that the delegation would stay in Geneva.',
    );
    expect(quotes.map((q) => [q.words[0], q.speaker])).toEqual([
      ['the talks would go on', 'Lena Okoye'],
      ['the delegation would stay in Geneva', 'Lena Okoye'],
    ]);
  });
});
