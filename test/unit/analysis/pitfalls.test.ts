import { describe, expect, test } from 'vitest';
import { analysisOf, quotesIn } from './support';

/** `kind speaker (source, cue): fragments` of each quote of a text. */
const seen = (text: string): string[] =>
  quotesIn(text).map(
    ({ kind, speaker, source, cue, words }) =>
      `${kind} ${speaker ?? '–'} (${source ?? '–'}, ${cue ?? '–'}): ${words.join(' | ')}`,
  );

/** Named once, so that a family name has its owner. */
const OKOYE = 'Foreign Minister Lena Okoye arrived on Monday. ';

describe('quotation marks', () => {
  test('a quotation over paragraphs, only the last closed, is one quote of a fragment each', () => {
    expect(
      seen(`${OKOYE}Okoye said: “We came to talk.\n\n“We will stay until it is done.\n\n“Then we go home.”`),
    ).toEqual([
      'direct Lena Okoye (Okoye, said): “We came to talk. | “We will stay until it is done. | “Then we go home.”',
    ]);
  });

  test('a cue within the sentence makes one quote, a cue behind it two', () => {
    expect(seen(`${OKOYE}“We will not,” Okoye said, “accept it.”`)).toEqual([
      'direct Lena Okoye (Okoye, said): “We will not,” | “accept it.”',
    ]);
    expect(seen(`${OKOYE}“We are open,” Okoye said. “We are ready to go on.”`)).toEqual([
      'direct Lena Okoye (Okoye, said): “We are open,”',
      'direct Lena Okoye (Okoye, said): “We are ready to go on.”',
    ]);
  });

  test.each([
    ['British single marks', '‘We are ready for talks,’ Okoye said.', '‘We are ready for talks,’'],
    ['straight ones', '"We are ready for talks," Okoye said.', '"We are ready for talks,"'],
    ['doubled ones', "``We are ready for talks,'' Okoye said.", "``We are ready for talks,''"],
    ['low and high ones', '„We are ready for talks,“ Okoye said.', '„We are ready for talks,“'],
    ['angular ones', '«We are ready for talks,» Okoye said.', '«We are ready for talks,»'],
    ['closing ones on both sides', '”We are ready for talks,” Okoye said.', '”We are ready for talks,”'],
    ['mixed ones', '“We are ready for talks," Okoye said.', '“We are ready for talks,"'],
    ['others within', '“They said ‘never again’ to me,” Okoye said.', '“They said ‘never again’ to me,”'],
  ])('%s', (_, text, words) => {
    expect(seen(OKOYE + text)).toEqual([`direct Lena Okoye (Okoye, said): ${words}`]);
  });

  test('apostrophes close nothing', () => {
    expect(seen(`${OKOYE}‘It’s the ministers’ view, and Iran’s too,’ Okoye said.`)).toEqual([
      'direct Lena Okoye (Okoye, said): ‘It’s the ministers’ view, and Iran’s too,’',
    ]);
  });
});

describe('attribution', () => {
  test('an introducing sentence', () => {
    expect(seen(`${OKOYE}Okoye dismissed the report. “It is false from end to end.”`).at(-1)).toMatch(
      /^direct Lena Okoye .*“It is false from end to end.”$/,
    );
  });

  test('several names before an orphan: unattributed', () => {
    const quotes = quotesIn(
      'Lena Okoye met Tom Harlan in Oslo, and Anna Berg was there too.\n\n“It was a long day for all of us here.”',
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual([null]);
  });

  test('a quoted piece in a reported clause: the whole clause', () => {
    expect(seen(`${OKOYE}Okoye said the raid was “a clear violation” of the treaty.`)).toEqual([
      'mixed Lena Okoye (Okoye, said): the raid was “a clear violation” of the treaty',
    ]);
  });

  test('a cue within another quotation does not count', () => {
    const quotes = quotesIn(`${OKOYE}“Harlan said no to us,” Okoye told reporters.`);
    expect(quotes.map(({ speaker, cue }) => [speaker, cue])).toEqual([['Lena Okoye', 'told']]);
  });

  test.each([
    ['an apposition', 'Lena Okoye, Norway’s foreign minister, said the talks would go on.', 'Lena Okoye'],
    ['a relative clause behind', '“It is over,” said Lena Okoye, who leads the delegation.', 'Lena Okoye'],
    ['a dash behind', '“It is over, and we are glad of it.” – Commissioner Tom Harlan', 'Tom Harlan'],
    ['according to', 'The talks will go on in Geneva, according to Lena Okoye.', 'Lena Okoye'],
    [
      'per',
      'Per the Foreign Ministry of Estonia, the talks will go on in May.',
      'Foreign Ministry of Estonia',
    ],
    ['as somebody put it', 'As Lena Okoye put it, “the door is open to all.”', 'Lena Okoye'],
    ['in somebody’s words', 'In Lena Okoye’s words, the door “is open to all.”', 'Lena Okoye'],
    ['in the words of', 'In the words of Lena Okoye, “the door is open to all who come.”', 'Lena Okoye'],
    ['a body', 'The Kremlin said the talks would go on.', 'Kremlin'],
    ['one who passes it on', 'Interfax quoted Tom Harlan as saying the talks would go on.', 'Tom Harlan'],
    ['an addressee behind', 'Lena Okoye told Tom Harlan that the talks would go on.', 'Lena Okoye'],
  ])('%s', (_, text, speaker) => {
    expect(quotesIn(text).map((quote) => quote.speaker)).toEqual([speaker]);
  });

  test('joint speakers are both', () => {
    expect(quotesIn('Lena Okoye and Tom Harlan said the talks would go on.')[0]!.speaker).toBe('Lena Okoye and Tom Harlan');
  }); // prettier-ignore

  test('who passes it on, and to whom it was said, are no speakers', () => {
    const [relayed] = analysisOf('Interfax quoted Tom Harlan as saying the talks would go on.').quotes;
    expect(relayed).toMatchObject({ speaker: { name: 'Tom Harlan' }, relay: { name: 'Interfax' } });
    for (const text of [
      'Interfax, citing Tom Harlan, said that the talks would go on.',
      'The talks would go on, Interfax said, citing Tom Harlan.',
    ]) {
      const { quotes } = analysisOf(text);
      expect(quotes).toHaveLength(1);
      expect(quotes[0]).toMatchObject({ speaker: { name: 'Tom Harlan' }, relay: { name: 'Interfax' } });
    }
    const [told] = analysisOf('Lena Okoye told Tom Harlan that the talks would go on.').quotes;
    expect(told).toMatchObject({ speaker: { name: 'Lena Okoye' }, addressee: { name: 'Tom Harlan' } });
  });

  test('anonymous sources are distinct', () => {
    const [first, second] = analysisOf(
      'A Western diplomat said the talks had failed. An official said the talks would go on.',
    ).quotes;
    expect(first!.speaker!.id).not.toBe(second!.speaker!.id);
  });

  test.each([
    'Lena Okoye did not say when the talks would begin.',
    'Lena Okoye declined to comment on the talks.',
    'Lena Okoye is expected to say that the talks will go on.',
    'Lena Okoye will announce the plan on Friday.',
    'Lena Okoye has not acknowledged the losses of the army.',
  ])('nothing is said in: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });

  test('what "we" say now is an act of the document, no quote', () => {
    expect(seen('We reaffirm our commitment to the treaty. We condemn the raid on the village.')).toEqual([]);
  });
});
