import { describe, expect, it } from 'vitest';
import { analysisOf, quotesIn } from './support';

const speakers = (text: string): (string | null)[] => quotesIn(text).map((quote) => quote.speaker);

describe('who speaks', () => {
  it('takes up a surname and a pronoun', () => {
    expect(
      speakers(
        'Foreign Minister Lena Okoye said the talks would go on. “We are ready,” Okoye said. “The door is open,” she added.',
      ),
    ).toEqual(['Lena Okoye', 'Lena Okoye', 'Lena Okoye']);
  });

  it('finds the holder of an office that is described', () => {
    const text =
      'Russian Defense Minister Oleg Petrenko met his counterpart in Minsk on Friday.\n\n“We are open for a talk on all of it,” Russia’s defense chief stressed.';
    expect(quotesIn(text)).toMatchObject([
      { speaker: 'Oleg Petrenko', source: 'Russia’s defense chief', cue: 'stressed' },
    ]);
  });

  it('lets a place speak for its government', () => {
    expect(speakers('Beijing said the two countries would sign the accord in May.')).toEqual(['Beijing']);
  });

  it('names joint speakers together', () => {
    const text = 'Foreign Minister Lena Okoye and Ambassador Karl Brandt said the talks would go on.';
    expect(speakers(text)).toEqual(['Lena Okoye and Karl Brandt']);
    expect(analysisOf(text).quotes[0]?.speaker?.members).toHaveLength(2);
  });

  it('reads "who" as the one before it', () => {
    expect(speakers('Aides met Lena Okoye, who said the talks would go on.')).toEqual(['Lena Okoye']);
    expect(
      speakers(
        'Kenyan Health Minister Tom Otieno came. Aid was late, said the health minister, who added that roads were bad.',
      ).at(-1),
    ).toBe('Tom Otieno');
  });

  it('takes "they" for the two leaders who meet, never for one', () => {
    const text =
      'Vice President Ana Torres met Prime Minister Chan Dae-ho in Oslo. Torres underscored the value of the alliance. They condemned the launch.';
    expect(speakers(text).at(-1)).toBe('Ana Torres and Chan Dae-ho');
    expect(speakers('Ana Torres praised the alliance. They condemned the launch.').at(-1)).toBeNull();
  });

  it('takes the leaders of two countries for those whom the text names', () => {
    const text =
      'The leaders of Japan and Ireland said the talks would go on.\n\nJapanese Prime Minister Kenji Mori met his Irish counterpart Sean Moran in Oslo.';
    expect(speakers(text)).toEqual(['Kenji Mori and Sean Moran']);
  });

  it('takes two governments for those of the two countries whose officers it names', () => {
    const text =
      'Prime Minister Ken Ito of Japan met Prime Minister Sean Moran of Ireland. The two governments said the talks would go on.';
    expect(speakers(text)).toEqual(['Japan and Ireland']);
  });

  it('names the holder of an office with the one who is named beside it', () => {
    const text =
      'Vice President Helen Marsh met President Marco Ruiz. The Vice President and President Ruiz said the talks would go on.';
    expect(speakers(text)).toEqual(['Helen Marsh and Marco Ruiz']);
  });

  it('gives a statement to those who issued it', () => {
    expect(
      speakers(
        'Ana Torres and Chan Dae-ho said the talks would go on. The joint statement said the border was open.',
      ),
    ).toEqual(['Ana Torres and Chan Dae-ho', 'Ana Torres and Chan Dae-ho']);
    expect(speakers('A statement by the Kenyan Foreign Ministry said the border was open.')).toEqual([
      'Kenyan Foreign Ministry',
    ]);
  });

  it('keeps sources without a name apart', () => {
    const text = 'A Western diplomat said the talks would go on. A senior official said the talks were over.';
    const ids = analysisOf(text).quotes.map((quote) => quote.speaker?.id);
    expect(new Set(ids).size).toBe(2);
    expect(speakers(text)).toEqual(['Western diplomat', 'senior official']);
  });

  it('leaves a pronoun open where nobody was named', () => {
    expect(speakers('He said the talks would go on in Geneva next week.')).toEqual([null]);
  });

  it('gives I and we in a turn to the turn’s speaker', () => {
    const text = [
      'Question: Did you talk about gas?',
      'Lena Okoye: We told the other side that the price was too high. I said the pipeline would be ready in May.',
      'Question: And the border?',
      'Lena Okoye: It stays closed.',
    ].join('\n\n');
    expect(speakers(text)).toEqual(['Lena Okoye', 'Lena Okoye']);
  });

  it.each([
    ['Petrenko’s spokesman, Karl Brandt, said the talks were on.', 'Karl Brandt'],
    ['Lena Okoye and her counterpart, Karl Brandt, said the talks were on.', 'Lena Okoye and Karl Brandt'],
    [
      'Lena Okoye, Karl Brandt and Ann Reyes said the talks were on.',
      'Lena Okoye and Karl Brandt and Ann Reyes',
    ],
    ['The US said the talks were on.', 'US'],
  ])('tells possessors, appositions and lists apart: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('takes two pronouns for two persons', () => {
    expect(
      speakers('Lena Okoye met Karl Brandt in Rome. “We agree,” she said. “We do too,” he said.'),
    ).toEqual(['Lena Okoye', 'Karl Brandt']);
  });

  it('names who passed a statement on', () => {
    const [quote] = analysisOf('Interfax quoted Oleg Petrenko as saying the talks were on.').quotes;
    expect([quote?.speaker?.name, quote?.relay?.name]).toEqual(['Oleg Petrenko', 'Interfax']);
  });

  it('leaves "you" open where two answer', () => {
    const text = [
      'Question: You said the pipeline would be ready. When will that be?',
      'Lena Okoye: In May.',
      'Karl Brandt: In June.',
      'Question: Thank you.',
    ].join('\n\n');
    expect(speakers(text)).toEqual([null]);
  });

  it('counts the words of a turn without its label', () => {
    const { speakers: list } = analysisOf(
      'Question: When?\n\nLena Okoye: We open in May.\n\nQuestion: And then?',
    );
    expect(list.map(({ name, words }) => [name, words])).toEqual([['Lena Okoye', 4]]);
  });
});
