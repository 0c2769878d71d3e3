import { describe, expect, it } from 'vitest';
import { quotesIn } from './support';

/** The words and the speakers of what a text reports. */
const told = (text: string): [string, string | null][] =>
  quotesIn(text).map(({ words, speaker }) => [words.join(' […] '), speaker]);

describe('what a sentence reports', () => {
  it.each([
    [
      'ends where the main clause begins',
      'Although Minister Lena Okoye said that the treaty was dead, she did not leave the table.',
      'the treaty was dead',
      'Lena Okoye',
    ],
    [
      'ends where the subject’s own verb comes',
      'Lena Okoye, who told reporters in May that she would sign the text, ultimately stayed at home.',
      'she would sign the text',
      'Lena Okoye',
    ],
    [
      'keeps a subject with its verb',
      'Lim Tan, a fellow at the Institute of Asian Studies, said the trade deal offered an opportunity for the region to grow.',
      'the trade deal offered an opportunity for the region to grow',
      'Lim Tan',
    ],
    [
      'is its speaker’s from the sentence’s start, whatever is agreed in it',
      'Talks will go on in May and the Estonian side agreed to host them, Minister Lena Okoye told the BNS agency.',
      'Talks will go on in May and the Estonian side agreed to host them',
      'Lena Okoye',
    ],
    [
      'is said by whom the sentence opens with, far from the verb',
      'Lena Okoye, a member of the Labour Party, a deputy from the north of the country, on Friday reiterated they would vote against the law.',
      'they would vote against the law',
      'Lena Okoye',
    ],
    [
      'is said by whom it is a statement of',
      'A statement by the Foreign Ministry of Estonia said that the talks would go on until May.',
      'the talks would go on until May',
      'Foreign Ministry of Estonia',
    ],
    [
      'is said by two who met',
      'President Lena Okoye and Prime Minister Lim Tan met in Oslo. The two called for an end to the fighting in Sudan.',
      'an end to the fighting in Sudan',
      'Lena Okoye and Lim Tan',
    ],
    [
      'ends before the place where it was said',
      'Estonia will set up a centre, Minister Maarja Tamm said at talks with her colleague in Oslo on Saturday.',
      'Estonia will set up a centre',
      'Maarja Tamm',
    ],
    [
      'is said by the body behind "in this context"',
      'In this context Kenya reaffirms its full support for the Nairobi process.',
      'its full support for the Nairobi process',
      'Kenya',
    ],
    [
      'goes on behind "went on to say"',
      'Lena Okoye went on to say that the talks would end in May.',
      'the talks would end in May',
      'Lena Okoye',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(told(text)).toEqual([[words, speaker]]);
  });

  it('has the subject of the main clause behind an opening participle', () => {
    const text =
      'After saying that the vote had been stolen, the Kenyan government announced that it would recall its envoy in Uganda.';
    expect(told(text)).toEqual([
      ['the vote had been stolen', 'Kenyan government'],
      ['it would recall its envoy in Uganda', 'Kenyan government'],
    ]);
  });

  it('is not said by the agency that one follows, where somebody else says it', () => {
    const text = 'According to Interfax, Estonia denied closing the border and said the report was false.';
    expect(told(text)).toContainEqual(['the report was false', 'Estonia']);
  });

  it('is not said by a body whose name describes somebody else', () => {
    const speakers = told('Kenya and the European Union member agreed to end the talks on fisheries.');
    expect(speakers.map(([, speaker]) => speaker)).not.toContain('Kenya and European Union');
  });

  it.each([
    'Minister, tell us a little about the plan for the summit in Oslo.',
    'Lena Okoye refused to say that the talks would end in May.',
    'Anyone who tells you otherwise is wrong.',
    'Good evening, and thank you for joining our call to preview a series of actions.',
    'Minister Lena Okoye announced this during a meeting with her deputy in Oslo.',
    'The sides will work on countering drug trafficking and simplifying customs procedures.',
    'The findings were published in a report entitled “Quiet Depths” and were cited by the newspaper Postimees.',
  ])('is nothing in "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });
});
