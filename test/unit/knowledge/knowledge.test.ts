import { describe, expect, test } from 'vitest';
import { BODIES } from '../../../src/knowledge/bodies';
import { CITIES } from '../../../src/knowledge/cities';
import { COUNTRIES } from '../../../src/knowledge/countries';
import { decodeFront } from '../../../src/knowledge/frontCode';
import { genderOfTitle, parseOffice } from '../../../src/knowledge/offices';
import { GIVEN_NAMES } from '../../../src/knowledge/personNames';

const ISO_3166_1 =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT ' +
  'BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ' +
  'ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT ' +
  'HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS ' +
  'LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI ' +
  'NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG ' +
  'SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
  'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

describe('countries', () => {
  test('all members of the United Nations, each with a capital, and the observers', () => {
    const members = COUNTRIES.filter((c) => c.status === 'member');
    expect(members).toHaveLength(193);
    for (const country of members) expect(country.capital, country.name).not.toBeNull();
    expect(COUNTRIES.filter((c) => c.status === 'observer').map((c) => c.code)).toEqual(['PS', 'VA']);
  });

  test('all of ISO 3166-1, and Kosovo', () => {
    const states = COUNTRIES.filter(({ status }) => ['member', 'observer', 'territory'].includes(status));
    expect(states.map(({ code }) => code).sort()).toEqual([...ISO_3166_1.split(' '), 'XK'].sort());
  });

  test('codes are unique, and no name has two owners among the states', () => {
    expect(new Set(COUNTRIES.map((c) => c.code)).size).toBe(COUNTRIES.length);
    const names = COUNTRIES.filter((c) => c.status === 'member').flatMap((c) => [
      ...new Set([c.name, ...c.variants]),
    ]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('no two-letter words as variants', () => {
    for (const { variants } of COUNTRIES)
      for (const v of variants) if (v.length === 2) expect(['US', 'UK']).toContain(v);
  });

  test('the names that texts use', () => {
    const named = new Map(
      COUNTRIES.flatMap((c) => [c.name, c.official, ...c.variants].map((name) => [name, c.code])),
    );
    const wanted = { Britain: 'GB', ROK: 'KR', DPRK: 'KP', PRC: 'CN', 'U.S.': 'US', UAE: 'AE', Türkiye: 'TR', Czechia: 'CZ', 'Viet Nam': 'VN', 'Holy See': 'VA' }; // prettier-ignore
    for (const [name, code] of Object.entries(wanted)) expect(named.get(name), name).toBe(code);
    for (const name of ['Gaza', 'Crimea', 'West Bank', 'Kosovo', 'Taiwan'])
      expect(named.has(name), name).toBe(true);
  });
});

test('cities belong to countries that are there', () => {
  const codes = new Set(COUNTRIES.map((c) => c.code));
  const strangers = new Set(CITIES.map((c) => c.country).filter((code) => !codes.has(code)));
  expect([...strangers]).toEqual([]);
});

test('each body has a key of its own', () => {
  const keys = BODIES.map((b) => b.key.toLowerCase());
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test('front coding gives back what went in', () => {
  expect(decodeFront(['0anna 3e 2ton '])).toEqual(['anna', 'anne', 'anton']);
  expect(GIVEN_NAMES).toContain('sergey');
});

describe('offices', () => {
  const office = (text: string): unknown => parseOffice(text.split(' '));

  test('one rank for a family of words', () => {
    const defense = { rank: 'minister', portfolio: 'defense', of: 'RU' };
    expect(office('Russian Defense Minister')).toEqual(defense);
    expect(office("Russia 's defense chief")).toEqual(defense);
    expect(office('Minister of Defence of the Russian Federation')).toEqual(defense);
    expect(office('China ’s top diplomat')).toEqual({ rank: 'minister', portfolio: 'foreign', of: 'CN' });
    expect(office('U.S. Secretary of State')).toEqual({ rank: 'minister', portfolio: 'foreign', of: 'US' });
    expect(office('British Foreign Secretary')).toEqual({ rank: 'minister', portfolio: 'foreign', of: 'GB' });
    expect(office('Premier of Italy')).toEqual({ rank: 'prime minister', portfolio: null, of: 'IT' });
  });

  test('deputies are ranks of their own', () => {
    expect(office('Deputy Foreign Minister')).toEqual({
      rank: 'deputy minister',
      portfolio: 'foreign',
      of: null,
    });
    expect(office('Vice President of Brazil')).toEqual({ rank: 'vice president', portfolio: null, of: 'BR' });
    expect(office('Deputy Prime Minister')).toMatchObject({ rank: 'deputy prime minister' });
  });

  test('who is served', () => {
    expect(office('spokeswoman for the Foreign Ministry')).toEqual({
      rank: 'spokesperson',
      portfolio: null,
      of: 'foreign ministry',
    });
    expect(office('Kremlin spokesman')).toEqual({ rank: 'spokesperson', portfolio: null, of: 'kremlin' });
    expect(office('UN Secretary-General')).toEqual({ rank: 'secretary-general', portfolio: null, of: 'un' });
  });

  test('no office without a rank', () => {
    expect(office('foreign policy')).toBeNull();
    expect(parseOffice([])).toBeNull();
  });

  test('gender by the title alone', () => {
    expect(genderOfTitle(['Mrs.'])).toBe('f');
    expect(genderOfTitle(['Foreign', 'Ministry', 'spokesman'])).toBe('m');
    expect(genderOfTitle(['Foreign', 'Minister'])).toBeNull();
  });
});
