// A made-up corpus: reports of talks between invented and real places, put together from a fixed seed, so that every
// machine measures the same text.

const FIRST = ['Ana', 'Tomas', 'Leila', 'Pavel', 'Ingrid', 'Samuel', 'Nadia', 'Viktor', 'Maryam', 'Henrik'];
const LAST = [
  'Orlo',
  'Brandt',
  'Haddad',
  'Sorokin',
  'Lindqvist',
  'Okafor',
  'Petrova',
  'Nguyen',
  'Castillo',
  'Demir',
];
const OFFICES = [
  'Foreign Minister',
  'Prime Minister',
  'Defense Minister',
  'Deputy Foreign Minister',
  'Ambassador',
];
const PLACES = [
  'Russia',
  'Vietnam',
  'Türkiye',
  'Côte d’Ivoire',
  'Norway',
  'Egypt',
  'Geneva',
  'Vienna',
  'Nairobi',
];
const BODIES = ['the United Nations', 'NATO', 'the European Union', 'the African Union', 'ASEAN', 'the OSCE'];
const THEMES = [
  'the grain corridor',
  'a ceasefire along the border',
  'the fisheries agreement',
  'visa-free travel',
  'arms control',
  'humanitarian access to the region',
];
const CLAUSES = [
  'We are ready to continue the talks on {theme} without preconditions',
  'The proposals of {body} on {theme} deserve serious attention',
  'Nobody in {place} wants to see another round of sanctions',
  'Our position on {theme} has not changed since the summit in {place}',
  'There is no alternative to dialogue with {place}',
];
const SENTENCES = [
  '{office} {name} said on Friday that {lower}.',
  '“{clause},” {office} {name} told reporters in {place}.',
  '“{clause},” {last} said. “{clause}.”',
  '“{clause},” {last} added, “and {lower}.”',
  'According to {office} {name}, {lower}.',
  '{last} called the statement by {body} “a step in the wrong direction”.',
  'The two sides signed an agreement on {theme} worth $40 million in {place} on 11 June 2021.',
  'Officials from {place} and {place} met for the third time this year, and experts of {body} took part in the discussion.',
];

/** A small random generator with a seed (Park and Miller's minimal standard). */
function generator(/** @type {number} */ seed) {
  let state = seed;
  return (/** @type {readonly string[]} */ list) => {
    state = (state * 48271) % 2147483647;
    return list[state % list.length] ?? '';
  };
}

/**
 * @param {number} length in UTF-16 code units; the text is cut there
 * @returns {string} reports of a page each, one after the other
 */
export function corpus(length) {
  const pick = generator(20210611);
  const parts = [];
  for (let size = 0, n = 0; size < length; n++) {
    const paragraph =
      n % 10 === 0 ? heading(pick) : `${sentence(pick)} ${sentence(pick)} ${sentence(pick)}\n\n`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  return parts.join('').slice(0, length);
}

/** @typedef {ReturnType<typeof generator>} Pick */

function heading(/** @type {Pick} */ pick) {
  return `${pick(PLACES).toUpperCase()}, June 11. ${sentence(pick)}\n\n`;
}

function sentence(/** @type {Pick} */ pick) {
  const last = pick(LAST);
  /** @type {Record<string, () => string>} */
  const slots = {
    clause: () => fill(pick(CLAUSES)),
    lower: () => fill(pick(CLAUSES)).replace(/^./, (letter) => letter.toLowerCase()),
    office: () => pick(OFFICES),
    name: () => `${pick(FIRST)} ${last}`,
    last: () => last,
    place: () => pick(PLACES),
    body: () => pick(BODIES),
    theme: () => pick(THEMES),
  };
  const fill = (/** @type {string} */ template) =>
    template.replace(/\{(\w+)\}/g, (_, /** @type {string} */ slot) => slots[slot]?.() ?? '');
  return fill(pick(SENTENCES));
}
