import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../../src/analysis/names/persons';
import { drain } from '../../../src/analysis/steps';
import { groups, identified } from './marked';

const persons = (text: string, expected: readonly string[]): string[] => groups(text, 'person', expected);

describe('forms of one name', () => {
  test.each([
    ['given name first', 'Emil Radu spoke. Mr. Radu left.', 'Emil Radu | Radu'],
    ['Chinese', 'President Lin Weiming spoke. Lin left.', 'Lin Weiming | Lin'],
    ['Vietnamese, by the last word', 'President Pham Quang Duc spoke. Duc left.', 'Pham Quang Duc | Duc'],
    ['Korean', 'President Han Jae-min spoke. Han left. Han Jae Min is back.', 'Han Jae-min | Han | Han Jae Min'],
    ['either order', 'Viktor Halasz spoke. Halasz Viktor left. Jae-min Han met Han Jae-min.', 'Viktor Halasz | Halasz Viktor', 'Jae-min Han | Han Jae-min'],
    ['Indonesian, one name', 'President Suhardi spoke. Suhardi left.', 'Suhardi | Suhardi'],
    ['Burmese', 'Minister Khin Mya Aye spoke. Mya Aye left.', 'Khin Mya Aye | Mya Aye'],
    ['Spanish, two family names', 'Prime Minister Pablo Sánchez Peña-Castellón spoke. Sánchez left. Pablo Sanchez is back.', 'Pablo Sánchez Peña-Castellón | Sánchez | Pablo Sanchez'],
    ['Spanish, two at once', 'Andrés Manuel Gómez Robledo spoke. Gomez Robledo left.', 'Andrés Manuel Gómez Robledo | Gomez Robledo'],
    ['Brazilian, by a middle name', 'President Luiz Dario Tito da Silva spoke. Tito left. Da Silva is back.', 'Luiz Dario Tito da Silva | Tito | Da Silva'],
    ['Icelandic, by the given name', 'Prime Minister Katrín Einarsdóttir spoke. Katrín left.', 'Katrín Einarsdóttir | Katrín'],
    ['Russian, with a patronymic', 'Sergei Pavlovich Malenko met Minister Malenko’s aide. Sergei Pavlovich left.', 'Sergei Pavlovich Malenko | Malenko | Sergei Pavlovich'],
    ['Malay, with its titles', 'Dato’ Seri Anwar Harun spoke. Datuk Seri Anwar left.', 'Anwar Harun | Anwar'],
    ['a diplomat’s titles', 'H.E. Mr. Kwame Boateng spoke. Ambassador Boateng left.', 'Kwame Boateng | Boateng'],
    ['initials', 'James K. Harlan spoke. J.K. Harlan and James Harlan are one.', 'James K. Harlan | J.K. Harlan | James Harlan'],
    ['a short form', 'Joe Harlan spoke. President Joseph R. Harlan Jr. left.', 'Joe Harlan | Joseph R. Harlan Jr.'],
    ['a short form alone', 'Secretary Anthony Harlan spoke. Thank you, Tony.', 'Anthony Harlan | Tony'],
  ])('%s', (_, text, ...expected) => {
    expect(persons(text, expected)).toEqual(expected);
  }); // prettier-ignore

  test.each([
    ['al-', 'President Bashir al-Karam spoke. Al-Karam left. Karam is back.', 'Bashir al-Karam | Al-Karam | Karam'],
    ['bin', 'Prince Faisal bin Nawaf spoke. Bin Nawaf left.', 'Faisal bin Nawaf | Bin Nawaf'],
    ['von der', 'Ursula von der Heyde spoke. Von der Heyde left. President von der Heyde is back.', 'Ursula von der Heyde | Von der Heyde | von der Heyde'],
    ['de', 'Anna de Wit spoke. Minister De Wit left.', 'Anna de Wit | De Wit'],
    ['Le, a family name’s part', 'Marine Le Goff spoke. Le Goff left.', 'Marine Le Goff | Le Goff'],
  ])('particles: %s', (_, text, ...expected) => {
    expect(persons(text, expected)).toEqual(expected);
  }); // prettier-ignore

  test.each([
    ['diacritics', 'President Ömer Gürdoğan spoke. Gurdogan left.', 'Ömer Gürdoğan | Gurdogan'],
    ['Ukrainian endings', 'President Volodymyr Holensky spoke. Mr. Holenskyy left. Volodymyr Holenskiy is back.', 'Volodymyr Holensky | Holenskyy | Volodymyr Holenskiy'],
    ['Belarusian and Russian', 'Alexander Marushenko spoke. Marushenka left. Alyaksandr Marushenka is back.', 'Alexander Marushenko | Marushenka | Alyaksandr Marushenka'],
    ['Arabic', 'Muhammad Qaderi spoke. Mohamed Qaderi left.', 'Muhammad Qaderi | Mohamed Qaderi'],
    ['umlauts', 'Gerhard Schröner spoke. Mr. Schroener left.', 'Gerhard Schröner | Schroener'],
    ['a letter missed', 'Lydia Bachtmann spoke. Ms. Bauchtmann left.', 'Lydia Bachtmann | Bauchtmann'],
  ])('spellings: %s', (_, text, ...expected) => {
    expect(persons(text, expected)).toEqual(expected);
  }); // prettier-ignore
});

test.each([
  ['a kunya in brackets', 'Mahmoud Karimi (Abu Yazan) spoke. Abu Yazan left.', 'Mahmoud Karimi | Abu Yazan | Abu Yazan'],
  ['an acronym in brackets', 'Faisal bin Nawaf (FBN) spoke. FBN left.', 'Faisal bin Nawaf | FBN | FBN'],
  ['said to be known so', 'Minister Ahmed Karimi, also known as Abu Yazan, spoke. Abu Yazan left.', 'Ahmed Karimi | Abu Yazan | Abu Yazan'],
  ['a nickname in marks', 'Joseph "Joey" Malenko spoke. Mr. Malenko left. Thank you, Joey.', 'Joseph "Joey" Malenko | Malenko | Joey'],
  ['initials written together', 'George H.W. Harlan met George W. Harlan.', 'George H.W. Harlan', 'George W. Harlan'],
  ['a pair', 'Minister Emil Radu met Minister Jan Tarnow. The Radu-Tarnow talks went on.', 'Emil Radu | Radu', 'Jan Tarnow | Tarnow'],
  ['a family name of two words, no pair', 'Minister Emil Radu met Anna Radu-Tarnow. Ms. Radu-Tarnow left.', 'Emil Radu', 'Anna Radu-Tarnow | Radu-Tarnow'],
  ['a person in brackets who is another', 'Prime Minister Emil Radu (Foreign Minister Jan Tarnow was ill) spoke.', 'Emil Radu', 'Jan Tarnow'],
])('other names and parts: %s', (_, text, ...expected) => {
  expect(persons(text, expected)).toEqual(expected);
}); // prettier-ignore

describe('two persons of one name', () => {
  test.each([
    ['given names', 'Hassan Karimi met Hussein Karimi.', 'Hassan Karimi', 'Hussein Karimi'],
    ['given names a letter apart', 'Jamal Karimi met Jamil Karimi.', 'Jamal Karimi', 'Jamil Karimi'],
    ['a woman’s and a man’s ending', 'Alexander Petrov met Alexandra Petrova. Petrova left.', 'Alexander Petrov', 'Alexandra Petrova | Petrova'],
    ['middle initials', 'George W. Harlan met George H. Harlan.', 'George W. Harlan', 'George H. Harlan'],
    ['a middle initial and a name that it does not begin', 'Michael T. Grant met Michael Tarnow.', 'Michael T. Grant', 'Michael Tarnow'],
    ['a father and a son', 'Peter Harlan spoke. Peter Harlan Jr. left. Harlan Jr. is back. Harlan is not.', 'Peter Harlan | Harlan', 'Peter Harlan Jr. | Harlan Jr.'],
    ['a father in the son’s name', 'King Nawaf bin Sattam met Faisal bin Nawaf bin Sattam.', 'Nawaf bin Sattam', 'Faisal bin Nawaf bin Sattam'],
    ['offices', 'President Han Dae-min met Foreign Minister Han Yo-sun. President Han left. Foreign Minister Han stayed.', 'Han Dae-min | Han', 'Han Yo-sun | Han'],
    ['offices, no given name', 'President Han met Foreign Minister Han. President Han left.', 'Han | Han', 'Han'],
    ['portfolios', 'Foreign Minister Wang Bo met Defence Minister Wang Lin. Defence Minister Wang left. Foreign Minister Wang stayed.', 'Wang Bo | Wang', 'Wang Lin | Wang'],
    ['a king and a given name', 'Council President Charles Morel met King Charles.', 'Charles Morel', 'Charles'],
    ['the forms of address', 'Mr. Peter Harlan came with Mrs. Anna Harlan. Mrs. Harlan left. Mr. Harlan stayed.', 'Peter Harlan | Harlan', 'Anna Harlan | Harlan'],
    ['a wife and no given name', 'Mr. Peter Harlan spoke. Mrs. Harlan left.', 'Peter Harlan', 'Harlan'],
  ])('are told apart by %s', (_, text, ...expected) => {
    expect(persons(text, expected)).toEqual(expected);
  }); // prettier-ignore

  test('one who was first one and then the other is one where nobody else bears the name', () => {
    const expected = ['Pavel Malenko | Malenko'];
    const text = 'Prime Minister Pavel Malenko spoke. In May, President Malenko left.';
    expect(persons(text, expected)).toEqual(expected);
  });

  test.each([
    ['the subject of the sentence before', 'Wang Bo spoke.\n\nWang Lin answered. Wang was brief.', 'Wang Bo', 'Wang Lin | Wang'],
    ['the one who was named first', 'Minister Anna Harlan spoke.\n\nMinutes later the team went to her daughter Lea Harlan’s flat, where Harlan rested.', 'Anna Harlan | Harlan', 'Lea Harlan'],
  ])('a lone name that two bear is %s', (_, text, ...expected) => {
    expect(persons(text, expected)).toEqual(expected);
  }); // prettier-ignore

  test('a full form that fits two goes to the nearest', () => {
    const expected = ['George W. Harlan | George Harlan', 'George H. Harlan'];
    const text = 'George W. Harlan spoke. George Harlan left. George H. Harlan is back.';
    expect(persons(text, expected)).toEqual(expected);
  });
});

test.each([
  ['no title that was taken into the mention', 'Gov. Mike Harlan spoke. Harlan left.', ['Gov. Mike Harlan', 'Harlan'], 'Mike Harlan'],
  ['no form of address', 'Datuk Seri Anwar spoke.', ['Datuk Seri Anwar'], 'Anwar'],
  ['no word before it, where the text has the name without', 'Rosprom Igor Malenko spoke. Igor Malenko left.', ['Rosprom Igor Malenko', 'Igor Malenko'], 'Igor Malenko'],
  ['no nickname in marks', 'Joseph “Joey” Malenko spoke.', ['Joseph “Joey” Malenko'], 'Joseph Malenko'],
  ['no words of a headline', 'Anna Harlan Grills Bank Head\n\nAnna Harlan spoke in Oslo on Monday. Harlan left.', ['Anna Harlan Grills Bank Head', 'Anna Harlan', 'Harlan'], 'Anna Harlan'],
  ['what the headline alone has of it', 'Press Briefing by Kate Harlan\n\nHARLAN: The talks go on.', ['Kate Harlan', 'HARLAN'], 'Kate Harlan'],
  ['what stands behind a title there', 'Doorstep by Commissioner Ilmarine Lill-Koosk\n\nLill-Koosk spoke in Oslo on Monday.', ['Ilmarine Lill-Koosk', 'Lill-Koosk'], 'Ilmarine Lill-Koosk'],
])('the fullest name holds %s', (_, text, named, expected) => {
  const { names } = identified(text, 'person', named);
  expect(Object.values(names).filter(({ type }) => type === 'person').map(({ name }) => name)).toEqual([expected]);
}); // prettier-ignore

describe('long documents', () => {
  const letters = 'abdegiklmnoprstuvz';
  /** Made-up words, all different. */
  const word = (n: number): string => {
    let made = '';
    for (let rest = n + 1000; rest > 0; rest = Math.floor(rest / letters.length))
      made += letters.charAt(rest % letters.length);
    return made;
  };
  const took = (count: number, of: (n: number) => string): number => {
    const mentions = Array.from({ length: count }, (_, n) => ({
      form: { words: of(n).split(' '), suffix: null, led: false, filial: false, doubtful: false, from: 0 },
      office: null,
      gender: null,
      headline: false,
      passage: 0,
      opens: false,
      sameAs: null,
    }));
    const start = performance.now();
    drain(gatherPersons(mentions));
    return performance.now() - start;
  };

  test.each([
    ['different names', (n: number) => `${word(n)} ${word(n * 7 + 3)}`],
    ['one family name, different given names', (n: number) => `${word(n)} malenko`],
    ['spellings of one name', (n: number) => `pavel mal${'aeiou'.charAt(n % 5)}nk${'aeiou'.charAt((n / 5) % 5)}`],
    ['one full and one lone name', (n: number) => (n % 2 ? 'malenko' : 'pavel malenko')],
    ['different lone names', word],
  ])('%s: ten thousand mentions take time in step with their number', (_, of) => {
    took(1000, of);
    const one = Math.min(took(1000, of), took(1000, of));
    expect(took(10_000, of)).toBeLessThan(one * 40 + 200);
  }, 30_000); // prettier-ignore
});
