import { describe, expect, test } from 'vitest';
import { analysisOf } from './support';

const BODY =
  'The ministers of the two countries met in the capital and spoke about the border, the rivers and the trade between them. Minister Lena Okoye said that the talks had been open and that both sides would go on with them before the summer.';

/** The document's date, and the words that say it. */
function dateIn(head: string, foot = ''): [string | null, string?] {
  const text = `${head}\n\n${BODY}\n\n${BODY}${foot && `\n\n${foot}`}`;
  const { document } = analysisOf(text);
  const { date } = document.sources;
  return date ? [document.date, text.slice(date.start, date.end)] : [document.date];
}

describe('the document’s date', () => {
  test.each([
    ['a dateline', 'OSLO, June 11, 2021. /NORA/. Talks went on.', '2021-06-11', 'June 11, 2021'],
    ['a dateline with its weekday', 'OSLO, Friday, 11 June 2021 – Talks went on.', '2021-06-11', 'Friday, 11 June 2021'],
    ['a line of its own', 'Talks Go On in Oslo\n\n11 June 2021', '2021-06-11', '11 June 2021'],
    ['a line with a stamp', 'Talks Go On in Oslo\n\nPublished: 2021-06-11 10:30', '2021-06-11', '2021-06-11'],
    ['a line with a place', 'Talks Go On\n\nOslo, 11 June 2021', '2021-06-11', '11 June 2021'],
    ['a heading', 'Remarks on the talks about the rivers, 11 June 2021', '2021-06-11', '11 June 2021'],
    ['an address', 'https://news.example/2021/06/11/talks-go-on\n\nTalks Go On', '2021-06-11', '/2021/06/11'],
    ['an address in digits', 'https://news.example/20210611/c.html\n\nTalks Go On', '2021-06-11', '20210611'],
  ])('%s', (_, head, date, words) => {
    const [value, seen] = dateIn(head);
    expect(value).toBe(date);
    expect(words.replace(/^\//, '')).toBe(seen);
  }); // prettier-ignore

  test.each(['The Treaty on Friendship of 12 June 1978', 'It was signed in Oslo on 12 June 1978.'])(
    'is not what it speaks of: %s',
    (line) => {
      expect(dateIn(`Talks Go On\n\n${line}`)).toEqual([null]);
    },
  );

  test('the foot, where it was signed', () => {
    expect(dateIn('Talks Go On', 'Oslo, 11 June 2021')).toEqual(['2021-06-11', '11 June 2021']);
  });

  test('a dateline without year takes it from what stands near', () => {
    expect(dateIn('https://news.example/2021/06/12/talks\n\nOSLO, June 11 (NORA) -- Talks went on.')).toEqual([
      '2021-06-11', 'June 11',
    ]); // prettier-ignore
    expect(dateIn('https://news.example/2021/12/01/talks\n\nOSLO, June 11 (NORA) -- Talks went on.')).toEqual(
      [null],
    );
  });

  test('a dateline before a date in a heading', () => {
    expect(
      dateIn('The Accord of 9 May 1998 Recalled\n\nOSLO, June 11, 2021. /NORA/. Talks went on.')[0],
    ).toBe('2021-06-11');
  });

  test('none where nothing says it', () => {
    expect(dateIn('Talks Go On')).toEqual([null]);
    expect(dateIn('OSLO, June 11. /NORA/. Talks went on.')).toEqual([null]);
    expect(dateIn('https://news.example/2021/02/31/talks\n\nTalks Go On')).toEqual([null]);
  });
});
