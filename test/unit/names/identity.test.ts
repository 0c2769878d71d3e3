import { describe, expect, test } from 'vitest';
import { read } from './read';

describe('one person, one identity', () => {
  test('full name, family name, title and family name', () => {
    const r = read('Defense Minister Sergei Malenko spoke. Malenko left. Minister Malenko returned.');
    expect(new Set(r.mentions.map((m) => m.id))).toEqual(new Set(['person:sergei-malenko']));
    expect(r.names['person:sergei-malenko']).toMatchObject({
      name: 'Sergei Malenko',
      aliases: ['Malenko'],
      role: 'Defense Minister',
    });
  });

  test('the family name may stand first', () => {
    const r = read(
      'President Lin Weiming met Vice President Pham Quang Duc. Lin thanked Duc, and Pham Quang Duc thanked Lin.',
    );
    expect(new Set(r.ids('Lin'))).toEqual(new Set(['person:lin-weiming']));
    expect(r.id('Duc')).toBe('person:pham-quang-duc');
  });

  test('with and without diacritics, in two spellings', () => {
    const r = read(
      'President Ömer Gürdoğan spoke. Gurdogan added more. Sergei Malenko and Sergey Malenko are one.',
    );
    expect(r.id('Gurdogan')).toBe(r.id('Ömer Gürdoğan'));
    expect(r.id('Sergei Malenko')).toBe(r.id('Sergey Malenko'));
  });

  test('an initial, a middle name', () => {
    const r = read('President George W. Harlan spoke. George Harlan left. G. Harlan came back.');
    expect(new Set(r.mentions.map((m) => m.id)).size).toBe(1);
  });

  test('two of one family name are told apart by their titles', () => {
    const r = read(
      'Foreign Minister Wang Bo met spokesman Wang Lin. Spokesman Wang said it was late. Foreign Minister Wang agreed.',
    );
    expect(r.ids('Wang')).toEqual(['person:wang-lin', 'person:wang-bo']);
  });

  test('a couple is told apart by the form of address', () => {
    const r = read(
      'Mr. Peter Harlan and Mrs. Anna Harlan arrived. Mr. Harlan spoke first. Mrs. Harlan followed.',
    );
    expect(r.ids('Harlan')).toEqual(['person:peter-harlan', 'person:anna-harlan']);
  });

  test('a lone family name that two bear is the nearest one named before', () => {
    const r = read('Wang Bo spoke. Wang Lin answered. Wang was brief.');
    expect(r.id('Wang')).toBe('person:wang-lin');
  });

  test('what one mention shows for certain decides the doubtful ones', () => {
    const r = read('Tarnow was late. Aides waited for Tarnow. Foreign Minister Jan Tarnow came at last.');
    expect(new Set(r.mentions.map((m) => m.id))).toEqual(new Set(['person:jan-tarnow']));
  });

  test('a name that is nobody’s else stays apart', () => {
    const r = read('Mr. Peter Harlan met Mr. Novik.');
    expect(r.id('Novik')).toBe('person:novik');
  });
});

describe('places and bodies', () => {
  test('a country by all its names', () => {
    const r = read(
      'Russia spoke. The Russian Federation agreed with the United States, and the U.S. thanked Russia.',
    );
    expect(new Set(r.ids('Russia').concat(r.ids('Russian Federation')))).toEqual(new Set(['location:RU']));
    expect(r.id('U.S.')).toBe(r.id('United States'));
    expect(r.names['location:RU']!.facts).toMatchObject({ code: 'RU', capital: 'Moscow' });
  });

  test('a nationality is not its country, and knows it', () => {
    const r = read('Russia and the Russians.');
    expect(r.id('Russians')).toBe('nationality:RU');
    expect(r.names['nationality:RU']!.facts).toMatchObject({ country: 'Russia' });
  });

  test('the two Koreas, the two Congos, American Samoa', () => {
    const r = read(
      'North Korea, South Korea, the ROK, the DPRK, the Democratic Republic of the Congo, the Republic of the Congo, Samoa and American Samoa.',
    );
    expect(r.mentions.map((m) => m.id.replace('location:', ''))).toEqual([
      'KP',
      'KR',
      'KR',
      'KP',
      'CD',
      'CG',
      'WS',
      'AS',
    ]);
    expect(read('The Republic of the Congo voted. Congo then left.').id('Congo')).toBe('location:CG');
    expect(read('Congo voted.').id('Congo')).toBe('location:CD');
    expect(read('North Korea voted. Korea then left.').id('Korea')).toBe('location:KP');
    expect(read('North Korea and South Korea voted. Korea left.').id('Korea')).toBe('location:KR');
  });

  test('acronyms and expansions, known ones and those that the text brings, both ways', () => {
    const r = read(
      'The Lake Basin Water Council (LBWC) met. The LBWC voted. ASEAN (Association of Southeast Asian Nations) watched.',
    );
    expect(new Set(r.ids('LBWC'))).toEqual(new Set([r.id('Lake Basin Water Council')]));
    expect(r.id('ASEAN')).toBe(r.id('Association of Southeast Asian Nations'));
    expect(r.names[r.id('ASEAN')!]!.facts).toMatchObject({
      expansion: 'Association of Southeast Asian Nations',
    });
  });

  test('the short form of a ministry, where there is one alone', () => {
    const r = read('The Kenyan Foreign Ministry protested. The Foreign Ministry will write.');
    expect(r.id('Foreign Ministry')).toBe(r.id('Kenyan Foreign Ministry'));
    const two = read(
      'The Kenyan Foreign Ministry and the Ugandan Foreign Ministry met. The Foreign Ministry will write.',
    );
    expect(two.id('Foreign Ministry')).not.toBe(two.id('Kenyan Foreign Ministry'));
  });
});

describe('roles', () => {
  const role = (text: string, name: string): unknown => {
    const r = read(text);
    const { role, office, gender } = r.names[r.id(name)!]!;
    return { role, office, gender };
  };

  test('a title with its country', () => {
    expect(role('Russian Defense Minister Sergei Malenko spoke.', 'Sergei Malenko')).toEqual({
      role: 'Defense Minister of Russia', office: { rank: 'minister', portfolio: 'defense', of: 'RU' }, gender: null,
    }); // prettier-ignore
    expect(role('Foreign Minister of Vietnam Pham Quang Duc spoke.', 'Pham Quang Duc')).toMatchObject({
      role: 'Foreign Minister of Vietnam', office: { rank: 'minister', portfolio: 'foreign', of: 'VN' },
    }); // prettier-ignore
  });

  test('an apposition behind the name', () => {
    expect(role('Lin Weiming, China’s foreign minister, said no.', 'Lin Weiming')).toMatchObject({
      role: 'Foreign Minister of China', office: { rank: 'minister', portfolio: 'foreign', of: 'CN' },
    }); // prettier-ignore
    expect(role('Maria Belova, spokeswoman for the Foreign Ministry, said no.', 'Maria Belova')).toMatchObject({
      role: 'Spokeswoman for the Foreign Ministry', gender: 'f', office: { rank: 'spokesperson' },
    }); // prettier-ignore
  });

  test('a form of address gives a gender and no role; a first name gives neither', () => {
    expect(role('Mr. Peter Harlan spoke.', 'Peter Harlan')).toEqual({
      role: null,
      office: null,
      gender: 'm',
    });
    expect(role('Peter Harlan spoke.', 'Peter Harlan')).toEqual({ role: null, office: null, gender: null });
  });

  test('the fuller of two titles stays', () => {
    expect(
      role('President Ana Torres spoke. Peruvian President Ana Torres left.', 'Ana Torres'),
    ).toMatchObject({ role: 'President of Peru' });
  });
});

test('the same text gives the same bytes', () => {
  const text = 'Foreign Minister Wang Bo met Wang Lin of the UN (United Nations) in Oslo on 3 May 2020.';
  expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
});
