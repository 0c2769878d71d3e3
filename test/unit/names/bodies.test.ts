import { describe, expect, test } from 'vitest';
import { groups, identified } from './marked';

const bodies = (text: string, expected: readonly string[]): string[] =>
  groups(text, 'organization', expected);

test.each([
  ['a demonym, a country behind, the long form', 'The Foreign Ministry of Kenya protested. The Kenyan Foreign Ministry wrote. The Ministry of Foreign Affairs of the Republic of Kenya paid.', 'Foreign Ministry of Kenya | Kenyan Foreign Ministry | Ministry of Foreign Affairs of the Republic of Kenya'],
  ['two spellings', 'The Ministry of Defence of Ghana wrote. The Ghanaian Defense Ministry paid.', 'Ministry of Defence of Ghana | Ghanaian Defense Ministry'],
  ['the country before it', 'Ghana’s Defence Ministry wrote. The Defence Ministry of Ghana paid.', 'Defence Ministry | Defence Ministry of Ghana'],
  ['more portfolios', 'The Ministry of Foreign Affairs and Trade of Kenya wrote. The Kenyan Foreign Ministry paid.', 'Ministry of Foreign Affairs and Trade of Kenya | Kenyan Foreign Ministry'],
  ['the country left out', 'The Parliament of Kenya met. The Kenyan Parliament voted. Parliament rose.', 'Parliament of Kenya | Kenyan Parliament | Parliament'],
  ['the end alone', 'The Lake Basin Water Council met. The Water Council voted.', 'Lake Basin Water Council | Water Council'],
  ['a known one’s head', 'The General Assembly met. The Assembly voted.', 'General Assembly | Assembly'],
  ['the beginning alone', 'The Joint Committee on Lake Fisheries met. The Joint Committee voted.', 'Joint Committee on Lake Fisheries | Joint Committee'],
  ['initials, in no brackets', 'The Lake Basin Water Council met. The LBWC voted.', 'Lake Basin Water Council | LBWC'],
  ['an acronym before its brackets', 'The LBWC met. The Lake Basin Water Council (LBWC) voted.', 'LBWC | Lake Basin Water Council | LBWC'],
  ['a known acronym', 'The JCPOA holds. The Joint Comprehensive Plan of Action is old.', 'JCPOA | Joint Comprehensive Plan of Action'],
])('one body: %s', (_, text, ...expected) => {
  expect(bodies(text, expected)).toEqual(expected);
}); // prettier-ignore

describe('two bodies', () => {
  test.each([
    ['of two countries', 'The Kenyan Foreign Ministry met the Ugandan Foreign Ministry.', 'Kenyan Foreign Ministry', 'Ugandan Foreign Ministry'],
    ['of which one is of two countries', 'The Kenya-Uganda Water Council met. The Water Council of Ghana met.', 'Kenya-Uganda Water Council', 'Water Council of Ghana'],
    ['of one country', 'The Kenyan Foreign Ministry met the Kenyan Trade Ministry.', 'Kenyan Foreign Ministry', 'Kenyan Trade Ministry'],
    ['of which one is a country’s own', 'The Young River Army marched. The Army watched.', 'Young River Army', 'Army'],
    ['with one acronym', 'The Lake Basin Water Council and the Lower Borders Work Committee met. The LBWC voted.', 'Lake Basin Water Council', 'Lower Borders Work Committee', 'LBWC'],
    ['that both end so', 'The Lake Basin Water Council and the River Valley Water Council met. The Water Council voted.', 'Lake Basin Water Council', 'River Valley Water Council', 'Water Council'],
  ])('%s', (_, text, ...expected) => {
    expect(bodies(text, expected)).toEqual(expected);
  }); // prettier-ignore

  test('whose names the text gives in the same words, after their countries', () => {
    const text = 'Kenya’s Foreign Ministry and Uganda’s Foreign Ministry met.';
    expect(identified(text, 'organization', ['Foreign Ministry']).words.map(({ id }) => id)).toEqual([
      'organization:foreign-ministry-of-kenya',
      'organization:foreign-ministry-of-uganda',
    ]);
  });
});
