import { describe, expect, test } from 'vitest';
import { only, read } from './read';

describe('the fullest name', () => {
  test('more words before a better case, and no capitals throughout', () => {
    const r = read(
      'JANE TAPLOW: Welcome to all of you.\n\nMARA OST-REYES: Thank you, Jane.\n\nJANE TAPLOW: Good.',
    );
    expect(r.names[r.id('Jane')!]).toMatchObject({ name: 'Jane Taplow', aliases: ['JANE TAPLOW', 'Jane'] });
    expect(r.names[r.id('MARA OST-REYES')!]?.name).toBe('Mara Ost-Reyes');
  });
});

describe('where a name begins and ends', () => {
  test('no possessive at the end, even before a full stop', () => {
    expect(read('The hat was Mr. Malenko’s. The idea was Russia’s. It was Mr. Novik\'s.').seen).toEqual([
      'person: Malenko', 'location: Russia', 'person: Novik',
    ]); // prettier-ignore
  });

  test('no article before it, but The Hague has its own', () => {
    const r = read('He toured the Americas, the Gaza Strip and The Hague for a billion dollars.');
    expect(r.seen).toEqual([
      'location: Americas', 'location: Gaza Strip', 'location: The Hague', 'money: billion dollars',
    ]); // prettier-ignore
  });

  test('a longer name takes back the date in it', () => {
    expect(read('They kept the Good Friday Agreement on Friday.').seen).toEqual([
      'agreement: Good Friday Agreement', 'date: Friday',
    ]); // prettier-ignore
  });

  test('a ministry with the official name of its country', () => {
    const r = read('The Ministry of Foreign Affairs of the Russian Federation agreed.');
    expect(r.seen).toEqual(['organization: Ministry of Foreign Affairs of the Russian Federation']);
  });
});

describe('titles', () => {
  test('a form of address makes a person of a plain word', () => {
    const r = read('Ms. Marsh left. Mrs. Reyes spoke. Mr. River said no. Aides met Ms. Park.');
    expect(r.seen).toEqual(['person: Marsh', 'person: Reyes', 'person: River', 'person: Park']);
  });

  test('Excellency is no part of the name', () => {
    expect(only(read('Her Excellency Anna Berg met His Excellency Tomas Lind.'), 'person')).toEqual([
      'Anna Berg', 'Tomas Lind',
    ]); // prettier-ignore
  });

  test('a portfolio behind "Minister of" is no body', () => {
    const r = read('The Minister of Foreign Affairs of Romania Emil Radu spoke.');
    expect(r.seen).toEqual(['location: Romania', 'person: Emil Radu']);
  });
});

describe('values', () => {
  test('a point and a hyphen make different ids', () => {
    const r = read('It rose 1.5% or 1-5% over 5.5 km or 5-5 km.');
    expect(new Set(r.mentions.map((m) => m.id)).size).toBe(4);
  });

  test('a day that the calendar does not have has no value', () => {
    const r = read(
      'Not on 31 February 2021, nor February 29, 2023, nor 2021-02-30, but on 29 February 2024.',
    );
    expect(r.mentions.map((m) => m.value)).toEqual([undefined, undefined, undefined, '2024-02-29']);
  });
});
