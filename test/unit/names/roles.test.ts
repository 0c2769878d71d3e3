import { describe, expect, test } from 'vitest';
import { identified } from './marked';

/**
 * `name: role` of each person in a text.
 * @param expected the same as a test expects it: says which names are in the text
 */
const roles = (text: string, expected: readonly string[]): string[] => {
  const named = expected.map((line) => line.slice(0, line.indexOf(':')));
  return Object.values(identified(text, 'person', named).names)
    .filter(({ type }) => type === 'person')
    .map(({ name, role }) => `${name}: ${role ?? '–'}`);
};

test.each([
  ['a demonym before', 'Turkish President Ömer Gürdoğan spoke.', 'Ömer Gürdoğan: President of Turkey'],
  ['a country before', 'Israel’s Foreign Minister Dan Peretz spoke.', 'Dan Peretz: Foreign Minister of Israel'],
  ['"of" before the name', 'Minister of Foreign Affairs of Romania Emil Radu spoke.', 'Emil Radu: Minister of Foreign Affairs of Romania'],
  ['"of" behind the name', 'President Pavel Malenko of Russia met Prime Minister Ravi Menon of India.', 'Pavel Malenko: President of Russia', 'Ravi Menon: Prime Minister of India'],
  ['a body', 'European Council President Charles Morel spoke.', 'Charles Morel: European Council President'],
  ['small letters, up to the body', 'EU foreign policy chief Anna Moretti spoke.', 'Anna Moretti: EU foreign policy chief'],
  ['a deputy', 'Kenyan Deputy Foreign Minister Tom Otieno spoke.', 'Tom Otieno: Deputy Foreign Minister of Kenya'],
  ['two offices', 'Chinese Foreign Minister and State Councilor Lin Weiming spoke.', 'Lin Weiming: Foreign Minister and State Councilor of China'],
  ['a rank behind the office', 'Minister of Defence General Somchai Prasert spoke.', 'Somchai Prasert: Minister of Defence'],
  ['forms of address', 'His Royal Highness Prince Faisal bin Nawaf met Minister of State Mr. Peter Harlow.', 'Faisal bin Nawaf: Prince', 'Peter Harlow: Minister of State'],
  ['a degree', 'Israeli National Security Advisor Dr. Dan Peretz spoke.', 'Dan Peretz: National Security Advisor of Israel'],
  ['capitals, in a label', 'PRESIDENT HARLAN: Welcome to Oslo, all of you. President Harlan left.', 'Harlan: President'],
  ['an office of a spouse', 'First Lady Jill Moreno met Second Gentleman Doug Ames.', 'Jill Moreno: First Lady', 'Doug Ames: Second Gentleman'],
  ['an office in short', 'FM Lund met DPM Vance.', 'Lund: FM', 'Vance: DPM'],
  ['a hyphen', 'Secretary-General António Lopes spoke. Secretary-General Lopes left.', 'António Lopes: Secretary-General'],
  ['a counterpart', 'Russian Defense Minister Pavel Malenko met his Irish counterpart General Sean Moran.', 'Pavel Malenko: Defense Minister of Russia', 'Sean Moran: Defense Minister of Ireland'],
  ['two who share it', 'Foreign Ministers Emil Radu of Romania and Jan Tarnow of Poland met.', 'Emil Radu: Foreign Minister of Romania', 'Jan Tarnow: Foreign Minister of Poland'],
])('a title with %s', (_, text, ...expected) => {
  expect(roles(text, expected)).toEqual(expected);
}); // prettier-ignore

test('an office before a comma and a name is the name’s, whatever mark follows', () => {
  const text = 'Ladies and gentlemen, the President of Norway, Ed Dunmore!';
  expect(roles(text, ['Ed Dunmore: '])).toEqual(['Ed Dunmore: President of Norway']);
});

test.each([
  ['former', 'Former Russian Prime Minister Pavel Malenko spoke.', 'Pavel Malenko: Former Prime Minister of Russia'],
  ['then-', 'He asked then-President Ana Torres.', 'Ana Torres: Then-President'],
  ['ex-', 'Ex-President Ana Torres spoke.', 'Ana Torres: Ex-President'],
  ['acting', 'Acting Foreign Minister Jan Tarnow spoke.', 'Jan Tarnow: Acting Foreign Minister'],
  ['-elect', 'President-elect Ana Torres spoke.', 'Ana Torres: President-elect'],
])('what a title says of the time: %s', (_, text, expected) => {
  expect(roles(text, [expected])).toEqual([expected]);
}); // prettier-ignore

test.each([
  ['between commas', 'Lin Weiming, China’s foreign minister, said no.', 'Lin Weiming: Foreign Minister of China'],
  ['behind an age', 'Sergei Malenko, 62, the Russian foreign minister, left.', 'Sergei Malenko: Foreign Minister of Russia'],
  ['behind "who is"', 'Lena Moss, who is the Danish foreign minister, left.', 'Lena Moss: Foreign Minister of Denmark'],
  ['in brackets', 'Sergei Malenko (Minister of Foreign Affairs of Russia) spoke.', 'Sergei Malenko: Minister of Foreign Affairs of Russia'],
  ['between dashes', 'Lin Weiming – China’s foreign minister – left.', 'Lin Weiming: Foreign Minister of China'],
  ['at a line’s end, in a list of participants', 'H.E. Mr. Kwame Boateng, Minister of Foreign Affairs of Ghana', 'Kwame Boateng: Minister of Foreign Affairs of Ghana'],
  ['before the name', 'The Russian foreign minister, Sergei Malenko, said no.', 'Sergei Malenko: Foreign Minister of Russia'],
  ['before the name, with a country', 'China’s foreign minister, Lin Weiming, said no.', 'Lin Weiming: Foreign Minister of China'],
  ['with someone’s name in it', 'Dmitry Volkov, press secretary to President Pavel Malenko, spoke.', 'Dmitry Volkov: Press secretary to President Pavel Malenko', 'Pavel Malenko: President'],
  ['before the name and a form of address', 'We thank the President of Kenya, Mr. Tom Otieno, and the Secretary-General, Mr. António Lopes.', 'Tom Otieno: President of Kenya', 'António Lopes: Secretary-General'],
  ['before what is praised', 'I thank Anna Berg, President of the Assembly during its last session, for her work.', 'Anna Berg: President of the Assembly'],
  ['fuller than the title', 'Sheikh Hamad bin Said, Emir of Qatar, left.', 'Hamad bin Said: Emir of Qatar'],
])('an apposition %s', (_, text, ...expected) => {
  expect(roles(text, expected)).toEqual(expected);
}); // prettier-ignore

describe('a role is never another’s', () => {
  test.each([
    ['a spokesman for', 'A spokesman for Foreign Minister Emil Radu came.', 'Emil Radu: Foreign Minister'],
    ['an aide to', 'Aides to President Ana Torres came.', 'Ana Torres: President'],
    ['the chairman of', 'The chairman of Mrs. Harlan’s campaign left.', 'Harlan: –'],
    ['two with an address each', 'Mr. King and Mr. Harlan left.', 'Harlan: –'],
    ['the next in a list', 'Anna Berg, President Ana Torres and others met.', 'Anna Berg: –', 'Ana Torres: President'],
    ['a predecessor', 'Anna Berg, who succeeded the campaign manager John Tarnow, left.', 'Anna Berg: –', 'John Tarnow: Campaign manager'],
    ['the next in a list, with "and"', 'Anna Berg, and the Minister of Transport, left.', 'Anna Berg: –'],
    ['whom the clause is about', 'Anna Berg, to the acting director of the park, left.', 'Anna Berg: –'],
    ['a clause behind the comma', 'According to Anna Berg, the president said no.', 'Anna Berg: –'],
    ['a clause before the comma', 'After talks with the prime minister, Anna Berg, a lawyer by training, left.', 'Anna Berg: Lawyer by training'],
    ['whom one met', 'The Secretary-General, Mr. António Lopes, spoke with his Special Envoy, Ms. Anna Berg.', 'António Lopes: Secretary-General', 'Anna Berg: Special Envoy'],
    ['whom one praised', 'Anna Berg, praising the minister of trade, left.', 'Anna Berg: –'],
    ['whom one quoted', 'Anna Berg, citing an unnamed ambassador, left.', 'Anna Berg: –'],
    ['whom one thanked', 'Anna Berg, thanks to the president, left.', 'Anna Berg: –'],
    ['against whom one spoke', 'Anna Berg, despite the minister’s plea, left.', 'Anna Berg: –'],
    ['a form of address', 'Dr. Ana Torres of Singapore met Sheikh Hamad bin Said of Qatar.', 'Ana Torres: –', 'Hamad bin Said: –'],
    ['a name behind an opening clause', 'After talks with the prime minister, Anna Berg left.', 'Anna Berg: –'],
  ])('%s', (_, text, ...expected) => {
    expect(roles(text, expected)).toEqual(expected);
  }); // prettier-ignore
});

test('the gender is the person’s own', () => {
  const { names, words } = identified('The chairman of Mrs. Harlan’s campaign left.', 'person', ['Harlan']);
  expect(names[words[0]!.id]?.gender).toBe('f');
});

test.each([
  ['of one office the longest', 'President Ana Torres spoke. Former President Ana Torres left.', 'Ana Torres: Former President'],
  ['with its country', 'President Ana Torres spoke. Peruvian President Ana Torres left.', 'Ana Torres: President of Peru'],
  ['of a title and an apposition', 'Ambassador Kwame Boateng spoke. Kwame Boateng, Permanent Representative of Ghana, left.', 'Kwame Boateng: Permanent Representative of Ghana'],
])('the fullest stays: %s', (_, text, expected) => {
  expect(roles(text, [expected])).toEqual([expected]);
}); // prettier-ignore
