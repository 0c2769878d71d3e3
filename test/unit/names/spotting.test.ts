import { describe, expect, test } from 'vitest';
import { only, read } from './read';

describe('what a name is', () => {
  test('the longest name, without title, article or possessive', () => {
    const text =
      'Foreign Minister Ilya Marenko met the Prime Minister’s adviser at the United Nations’ seat.';
    expect(read(text).seen).toEqual(['person: Ilya Marenko', 'organization: United Nations']);
  });

  test('a country is a place even where it acts, its people a nationality', () => {
    expect(read('Norway welcomed the Swedish proposal, and the Danes agreed.').seen).toEqual([
      'location: Norway', 'nationality: Swedish', 'nationality: Danes',
    ]); // prettier-ignore
  });

  test('a ministry with its country, over "of" and "and"', () => {
    expect(
      only(read('The Ministry of Culture, Sports and Tourism of Belarus replied.'), 'organization'),
    ).toEqual(['Ministry of Culture, Sports and Tourism of Belarus']);
    expect(only(read('A letter reached the Kenyan Foreign Ministry on Monday.'), 'organization')).toEqual([
      'Kenyan Foreign Ministry',
    ]);
  });

  test('plain words on both sides of "and" belong to the head behind them', () => {
    expect(
      only(read('He chairs the National Security and Foreign Policy Committee.'), 'organization'),
    ).toEqual(['National Security and Foreign Policy Committee']);
  });

  test('treaties, resolutions and document numbers are agreements', () => {
    const text =
      'They recalled Resolution 1559 (2004), document S/RES/1701 (2006), the JCPOA and the Treaty of Almaty.';
    expect(only(read(text), 'agreement')).toEqual([
      'Resolution 1559 (2004)',
      'S/RES/1701 (2006)',
      'JCPOA',
      'Treaty of Almaty',
    ]);
  });

  test('wars and games are events', () => {
    expect(only(read('After the Second World War the Winter Olympics returned.'), 'event')).toEqual([
      'Second World War',
      'Winter Olympics',
    ]);
  });

  test('a vote is named after its year and its state', () => {
    expect(read('The 2019 Canadian federal election followed the elections of 2015 in Canada.').seen).toEqual([
      'event: 2019 Canadian federal election', 'date: 2015', 'location: Canada',
    ]); // prettier-ignore
  });

  test('agreements and meetings are named after a city, agreements after two parties', () => {
    expect(read('The Minsk agreements, the Jeddah summit and the Japan-EU trade agreement.').seen).toEqual([
      'agreement: Minsk agreements', 'event: Jeddah summit', 'agreement: Japan-EU trade agreement',
    ]); // prettier-ignore
  });

  test('a state by its style is the state', () => {
    expect(read('The Republic of the Gambia and the Hashemite Kingdom of Jordan agreed.').seen).toEqual([
      'location: Republic of the Gambia', 'location: Hashemite Kingdom of Jordan',
    ]); // prettier-ignore
  });

  test('metonyms and agencies are bodies', () => {
    expect(read('The Kremlin told Interfax that Downing Street knew.').seen).toEqual([
      'organization: Kremlin', 'organization: Interfax', 'organization: Downing Street',
    ]); // prettier-ignore
  });

  test('the first word of a sentence is no name by its capital alone', () => {
    expect(read('Negotiators left early. Meanwhile, talks stalled. Nothing was signed.').seen).toEqual([]);
  });

  test('acronyms that name no one are left alone', () => {
    expect(read('The CEO said that GDP rose at 9 GMT, as NGOs and MPs noted.').seen).not.toContain(
      'organization: GDP',
    );
    expect(only(read('The CEO said that GDP rose, as NGOs and MPs noted.'), 'organization')).toEqual([]);
  });
});

describe('names that are hard to cut', () => {
  test('hyphens and particles', () => {
    const text =
      'Foreign Minister Kang Tae-jin met Omar al-Rashidi, Karl von der Heide and Prime Minister Somchai Wan-o-cha.';
    expect(only(read(text), 'person')).toEqual([
      'Kang Tae-jin',
      'Omar al-Rashidi',
      'Karl von der Heide',
      'Somchai Wan-o-cha',
    ]);
  });

  test('an adjective joined by a hyphen to a plain word', () => {
    expect(read('A Saudi-led force and a UN-backed envoy arrived.').seen).toEqual([
      'nationality: Saudi',
      'organization: UN',
    ]);
  });

  test('letters outside Latin-1', () => {
    expect(only(read('President Ömer Gürdoğan said so. Gürdoğan left.'), 'person')).toEqual([
      'Ömer Gürdoğan',
      'Gürdoğan',
    ]);
  });

  test('names that are words, months or countries', () => {
    expect(read('Ms. May spoke with Jordan Petrov in Jordan.').seen).toEqual([
      'person: May',
      'person: Jordan Petrov',
      'location: Jordan',
    ]);
    expect(only(read('She may go to Mali in May.'), 'date')).toEqual(['May']);
  });

  test('a name broken over a hard-wrapped line', () => {
    const text =
      'The talks were opened by President Viktor\nSamarin in the capital, which had been waiting for\nthem since the spring of that long year in the far\nnorth of the country.';
    expect(only(read(text), 'person')).toEqual(['Viktor Samarin']);
  });

  test('a heading in capitals finds the names that the text shows', () => {
    const text = 'MARENKO VISITS OSLO\n\nForeign Minister Ilya Marenko arrived in Oslo on Monday.';
    const seen = read(text).seen;
    expect(seen.slice(0, 2)).toEqual(['person: MARENKO', 'location: OSLO']);
    expect(read(text).id('MARENKO')).toBe('person:ilya-marenko');
  });

  test('a headline keeps the full names of people whom the text calls by a part of them', () => {
    const text = 'Remarks by Marie Harlan and Jonas Vik\n\nMr. Vik said no. Ms. Harlan said so.';
    expect(only(read(text), 'person')).toEqual(['Marie Harlan', 'Jonas Vik', 'Vik', 'Harlan']);
  });

  test('a title in a headline makes no name of what follows', () => {
    const text = 'Remarks by the President Before Marine One Departure\n\nThe talks go on.';
    expect(only(read(text), 'person')).toEqual([]);
  });

  test('a headline in title case is not one long name', () => {
    expect(
      only(read('Leaders Discuss New Trade Rules in Geneva\n\nThe leaders met.'), 'organization'),
    ).toEqual([]);
  });
});

describe('layout', () => {
  test('a dateline gives place, date and agency', () => {
    const text = 'OSLO, June 11. /TASS/. The ministers met.';
    expect(read(text).seen).toEqual(['location: OSLO', 'date: June 11', 'organization: TASS']);
  });

  test('a label is a person, title left out', () => {
    const text = 'MR. MARENKO: We agreed.\n\nILYA MARENKO: We did.';
    expect(only(read(text), 'person')).toEqual(['MARENKO', 'ILYA MARENKO']);
  });

  test('a URL on the first line and boilerplate hold no names', () => {
    expect(
      read('https://example.org/Norway/Oslo\n\nJoin the Norway Weekly mailing list\n\nTalks went on.').seen,
    ).toEqual([]);
  });
});

describe('dates, money and shares', () => {
  const values = (text: string): string[] => read(text).mentions.map((m) => `${m.type} ${m.value ?? '-'}`);

  test('absolute dates carry an ISO value', () => {
    expect(values('It began on 28 September 2021, and on June 3, 2020, in May 2019 and in 1998.')).toEqual([
      'date 2021-09-28', 'date 2020-06-03', 'date 2019-05', 'date 1998',
    ]); // prettier-ignore
  });

  test('relative dates and weekdays count, durations and "today" do not', () => {
    const text = 'Today they met for two years; last week, on Friday and the previous day they did not.';
    expect(only(read(text), 'date')).toEqual(['last week', 'Friday', 'previous day']);
  });

  test('money carries its currency and amount', () => {
    expect(values('It cost $1.5bn, 20 million euros and RMB 300 million.')).toEqual([
      'money USD 1500000000', 'money EUR 20000000', 'money CNY 300000000',
    ]); // prettier-ignore
  });

  test('shares, times and quantities', () => {
    expect(only(read('Some 30 percent and 4.2 per cent.'), 'percent')).toEqual([
      '30 percent',
      '4.2 per cent',
    ]);
    expect(only(read('At 17:30 GMT they met.'), 'time')).toEqual(['17:30 GMT']);
    expect(only(read('It is 40 km away.'), 'quantity')).toEqual(['40 km']);
  });

  test('a number that looks like a year', () => {
    expect(only(read('Some 2000 soldiers and Resolution 1970 remained.'), 'date')).toEqual([]);
  });
});

describe('odd input', () => {
  test('ten thousand capitals, a long line, lone surrogates, names from right to left', () => {
    const started = performance.now();
    for (const text of [
      'Kabcd '.repeat(10_000),
      'Council of '.repeat(10_000),
      'A\ud800 '.repeat(10_000),
      'Wang said. '.repeat(10_000),
      'وزير الخارجية محمد met Anna Tarnow. '.repeat(3_000),
    ]) {
      for (const m of read(text).mentions) expect(m.start).toBeLessThan(m.end);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('names that are keys of every object', () => {
    const { names } = read('Mr. Constructor met Mr. Proto. "__proto__" and "toString" are no people.');
    for (const id of Object.keys(names)) expect(names[id]!.name).toBeTypeOf('string');
  });
});
