import { describe, expect, test } from 'vitest';
import { slug } from '../../../src/analysis/names/slug';
import { AGREEMENTS, EVENTS } from '../../../src/knowledge/agreements';
import { BODIES } from '../../../src/knowledge/bodies';
import { COUNTRIES } from '../../../src/knowledge/countries';
import { MEMBERSHIPS } from '../../../src/knowledge/memberships';
import { read } from '../names/read';

const members = (key: string): readonly string[] => MEMBERSHIPS.get(key)?.members ?? [];

describe('bodies', () => {
  test('each has an id of its own, and its names are clean', () => {
    const ids = BODIES.map(({ key }) => slug(key));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const names = [...BODIES, ...AGREEMENTS, ...EVENTS].flatMap((b) => [
      b.name,
      ...b.acronyms,
      ...b.variants,
    ]);
    expect(names.filter((name) => name === '' || name !== name.trim() || name.includes('|'))).toEqual([]);
  });

  test('an acronym that two claim is the first one’s alone', () => {
    const keys = BODIES.filter(({ acronyms }) => acronyms.includes('RSF')).map(({ key }) => key);
    expect(keys).toEqual(['RSF']);
    expect(BODIES.find(({ name }) => name === 'Press Trust of India')?.key).toBe('Press Trust of India');
  });

  test('institutions belong to countries that are there', () => {
    const codes = new Set(COUNTRIES.map(({ code }) => code));
    expect(BODIES.filter(({ country }) => country !== null && !codes.has(country))).toEqual([]);
  });
});

describe('members and seats', () => {
  test('of bodies that are there, each member once', () => {
    const keys = new Set(BODIES.map(({ key }) => key));
    expect([...MEMBERSHIPS.keys()].filter((key) => !keys.has(key))).toEqual([]);
    for (const [key, membership] of MEMBERSHIPS) {
      const list = membership.members ?? [];
      expect(new Set(list).size, key).toBe(list.length);
      expect(membership.seat !== null || membership.count !== null, key).toBe(true);
    }
  });

  test('members are countries, or bodies and territories that have no code', () => {
    const names = new Set(COUNTRIES.map(({ name }) => name));
    const others = new Set([...MEMBERSHIPS.keys()].flatMap(members).filter((name) => !names.has(name)));
    expect([...others].sort()).toEqual(['African Union', 'Chinese Taipei', 'European Union', 'OSCE', 'United Nations', 'Venezuela (suspended)']); // prettier-ignore
  });

  test.each([
    ['EU', 27], ['NATO', 32], ['OSCE', 57], ['COE', 46], ['AU', 55], ['Arab League', 22], ['OIC', 57], ['ASEAN', 10], ['ECOWAS', 12],
    ['SADC', 16], ['EAC', 8], ['IGAD', 8], ['ECCAS', 11], ['COMESA', 21], ['CIS', 9], ['CSTO', 6], ['EAEU', 5], ['SCO', 10], ['BRICS', 10],
    ['G7', 7], ['G20', 21], ['GCC', 6], ['OPEC', 12], ['OECD', 38], ['CARICOM', 15], ['CELAC', 33], ['APEC', 21], ['SAARC', 8],
    ['BIMSTEC', 7], ['PIF', 18], ['Commonwealth', 56], ['CICA', 28], ['OTS', 5], ['Visegrad Group', 4], ['AUKUS', 3], ['P5+1', 6],
  ])('%s has %i', (key, count) => expect(members(key)).toHaveLength(count)); // prettier-ignore

  test('as they were on the day that is shown', () => {
    expect(members('BRICS')).toContain('Indonesia');
    expect(members('ECOWAS')).not.toContain('Mali');
    expect(members('ASEAN')).not.toContain('Timor-Leste');
    expect(members('Normandy Four')).toEqual(['France', 'Germany', 'Russia', 'Ukraine']);
    expect(MEMBERSHIPS.get('ASEAN')?.seat).toBe('Jakarta');
  });
});

describe('in a text', () => {
  const factsOf = (text: string, words: string): unknown => {
    const reading = read(text);
    return reading.names[reading.id(words) ?? '']?.facts;
  };

  test('a body is known with its expansion, seat, members, day and source', () => {
    expect(factsOf('The CSTO will hold a summit in Minsk.', 'CSTO')).toMatchObject({
      expansion: 'Collective Security Treaty Organization',
      seat: 'Moscow',
      members: ['Armenia', 'Belarus', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan'],
      memberCount: '6',
      date: '2025-01-31',
    });
  });

  test('a country has its code and capital, with day and source', () => {
    expect(factsOf('Talks with Kazakhstan went on.', 'Kazakhstan')).toMatchObject({
      code: 'KZ',
      capital: 'Astana',
      date: '2025-01-31',
    });
  });

  test('a seat of power is a state’s institution', () => {
    expect(factsOf('Foggy Bottom declined to comment.', 'Foggy Bottom')).toMatchObject({
      kind: 'institution',
      of: 'United States',
    });
  });

  test.each([
    'UNRWA', 'UNSMIL', 'ESCAP', 'Frontex', 'Africa CDC', 'ECOMOG', 'I2U2', 'BIMSTEC', '3+3 format', 'Astana format', 'OSCE Minsk Group',
    'Quai d’Orsay', 'Verkhovna Rada', 'Lok Sabha', 'Wolesi Jirga', 'Central Bank of Iraq', 'GRULAC', 'P5+1', 'OPEC+', 'Kuwait News Agency', 'Pajhwok',
  ])('%s is a body', (name) => {
    expect(read(`They spoke about ${name} on Tuesday.`).seen).toContain(`organization: ${name}`);
  }); // prettier-ignore

  test.each([
    'New START', 'Paris Agreement', 'JCPOA', 'Treaty of Tlatelolco', 'Five-Point Consensus', 'Kunming-Montreal Global Biodiversity Framework', 'Budapest Memorandum',
  ])('%s is an agreement', (name) => {
    expect(read(`They spoke about the ${name} on Tuesday.`).seen).toContain(`agreement: ${name}`);
  }); // prettier-ignore

  test.each(['COP28', 'Yalta Conference', 'World Conference on Human Rights'])('%s is an event', (name) => {
    expect(read(`They spoke about the ${name} on Tuesday.`).seen).toContain(`event: ${name}`);
  });

  test('a treaty has the year of its signing', () => {
    expect(factsOf('They spoke about New START.', 'New START')).toMatchObject({ signed: '2010' });
  });

  test('plain words are no bodies', () => {
    expect(read('It is, as such, in the basic care of who may act.').seen).toEqual([]);
  });
});
