// A made-up corpus: wire reports, statements and briefings on talks that never were, put together by a small grammar from
// a fixed seed, so that every machine measures the same text. Its paragraphs are as long, its names as frequent and its
// words as many as those of real articles, since what a library remembers of a word makes texts of few words cheap.
import {
  ADJECTIVES,
  ADVERBS,
  BEGINNINGS,
  BODIES,
  COUNTRIES,
  FIRST_NAMES,
  MIDDLES,
  MONTHS,
  NOUNS,
  OFFICES,
  REPORTING,
  SURNAME_ENDINGS,
  TOWN_ENDINGS,
  VERBS,
  WEEKDAYS,
} from './words.mjs';

/** @typedef {(list: readonly string[]) => string} Pick */
/** @typedef {{ full: string, last: string, office: string, nation: string, town: string, body: string }} Cast who and what an article keeps returning to */

/** What a slot in braces becomes; of several, one. Those in front come most often. */
/** @type {Record<string, readonly string[]>} */
const GRAMMAR = {
  report: [
    '{subject} {predicate} {adjunct}.',
    '{subject} {predicate} {adjunct}, and {subject-low} {predicate} {adjunct}.',
    'The {noun} {predicate} after {subject-low} {predicate} {adjunct}.',
    '{office} {full} {said} on {weekday} that {statement}.',
    'The {adjective} {noun}, {adjective} and {adjective}, {predicate} {adjunct} because {subject-low} {predicate}.',
    '{adjunct-first}, {subject-low} {predicate}, while {subject-low} {predicate} {adjunct}.',
    'The {noun}, which {predicate} in {year}, {predicate} {adjunct}.',
    'Its {adjective} {nouns} {predicate} where {subject-low} {predicate}, whether or not {subject-low} {predicate} {adjunct}.',
    '{last} {said} that {statement}, adding that {statement}.',
    'The {nouns} {predicate} {adjunct} and {predicate} {adjunct}, but {subject-low} {predicate}.',
    'There were {number} {nouns} at the {noun} of the {noun}, {adverb} more than {source} {past}.',
    'According to {source}, {statement}.',
    'About {number} {nouns} were {past} when {object} was {past} {adjunct}.',
    '{subject} {predicate}, {said} {full}, {nation} {office-low}.',
    'The {noun} between {country} and {country} {predicate} {adjunct}, although {subject-low} {predicate} and {subject-low} {predicate}, {last} {said}.',
    'It was the {ordinal} {noun} since {month} {year}, when {body} {past} {object}.',
    'Asked about {object}, {last} {said} {statement}.',
    '{full}, {age}, who {past} {object} until {month} {year}, {predicate}.',
    '{country} and {country} {past} {object} worth {money} in {town}, {percent} more than in {year}.',
    'He {said} {subject-low} {predicate} {adjunct}.',
    '{subject} {past} what {last} called “{noun-phrase}”.',
    'Neither {country} nor {body} has {past} {object}; {subject-low} {predicate}.',
  ],
  quotation: [
    '“{speech},” {office} {full} {said} on {weekday}.',
    '“{speech},” {last} {said}.',
    '“{speech},” {said} {full}, {nation} {office-low}. “{speech}.”',
    '“{speech},” {last} told reporters in {town}, “and {speech-low}.”',
    '{last} {said}: “{speech}. {speech}.”',
    '“{speech},” he {said}, calling the {noun} “{adjective} and {adjective}”.',
    'In a {noun} on {weekday} {body} {said} that “{speech-low}”.',
  ],
  speech: [
    'We will {verb} {object} {adjunct}',
    'I think that {statement}',
    'Our {noun} is {adjective}, and {statement}',
    'Nobody wants to {verb} {object}',
    'The {nouns} of {country} must {verb} {object} before they {verb} {object}',
    'There can be no {noun} without {noun-phrase}',
    'They have not {past} {object} since {month}',
    'If {statement}, we cannot {verb} {object}',
    'This is a {adjective} {noun} for {country}',
    'It is {adjective} that {statement}',
  ],
  answer: [
    'I would not {verb} that. {speech}. {speech}. {speech}.',
    'Thank you, {first}. {speech}. As for {object}, {statement}. {speech}.',
    'No, and I will tell you why: {statement}. {speech}. {speech}. {speech}. {speech}.',
    'We have seen the {noun}. {report} {speech}. {speech}.',
  ],
  question: [
    'Does the {noun} mean that {statement}?',
    'Can you confirm that {statement}? And will {country} {verb} {object}?',
    '{body} {said} on {weekday} that {statement}. What does {place} say?',
  ],
  statement: [
    '{subject-low} {predicate}',
    '{subject-low} {predicate} {adjunct}',
    'the {nouns} {past} {object} {adjunct}',
    '{country} would {verb} {object}',
    'there had been a {adjective} {noun} with {country}',
  ],
  predicate: [
    '{past} {object}',
    'will {verb} {object}',
    'had {past} {object}',
    '{adverb} {past} {object}',
    'could {verb} {object}',
    'would not {verb} {object}',
    'had been {past} by {object}',
    'must {verb} and {verb} {object}',
    'agreed to {verb} {object}',
    'planned to {verb} {object} and to {verb} {object}',
  ],
  subject: [
    'The {noun}',
    'The {adjective} {noun}',
    'The {noun} of the {noun}',
    'The {nouns} of {nouns}',
    'The {noun}’s {nouns}',
    '{last}',
    '{country}',
    'The {nation-any} {noun}',
    'A {noun} of {nouns}',
    'Officials from {country}',
    'The {nouns} of {town}',
    'A {adjective} {noun}',
    '{number} {nouns}',
    'Some of the {adjective} {nouns}',
    '{body}',
    'The {noun}, the {noun} and the {noun}',
    'The {ministry}',
    '{office} {full}',
    '{company}',
    'The {noun} of {any-full}',
  ],
  object: [
    'the {noun}',
    'the {adjective} {noun}',
    'a {noun}',
    '{noun-phrase}',
    'the {nouns}',
    'a {adjective} {noun} of {nouns}',
    'the {noun} between the {nouns} and the {nouns}',
    'the {noun} of the {noun}',
    'their {adjective} {noun}',
    'its {nouns}',
    '{number} {nouns}',
    'the {nation-any} {noun}',
    'the {noun} and the {noun}',
    'the {noun} with {country}',
    'the {noun} of {town}',
    'the {town} {agreement}',
    '{any-full}',
  ],
  'noun-phrase': ['{adjective} {nouns}', 'a {adjective} {noun}', '{nouns} and {nouns}', 'the {noun} of {nouns}'],
  adjunct: [
    'in {town}',
    'on {weekday}',
    'ahead of the {noun}',
    'despite the {adjective} {noun}',
    'and to {verb} the {nouns} that {predicate}',
    'with the {nouns} of {country}',
    'last {month}',
    'without any {adjective} {noun}',
    'for the {ordinal} time this year',
    'near the {adjective} {noun}',
    'so that the {noun} could {verb} it',
    'since {year}',
    'for a {noun} without {nouns}',
    'on {month} {day}, {year}',
    'under the {noun} of the {adjective} {noun}',
    'at a {noun} with {any-full}',
    'to {money}',
    'by {percent}',
  ],
  'adjunct-first': ['On {weekday}', 'In {month}', 'Despite the {adjective} {noun}', 'Since the {noun} of {year}', 'At the {noun} in {town}'],
  place: ['{country}', '{capital}', '{town}'],
  body: BODIES,
  source: ['{body}', 'a {noun} of {company}', 'the {ministry}', 'a {adjective} {noun}', '{office} {full}'],
  ministry: ['{nation-any} Foreign Ministry', '{nation-any} Defense Ministry', 'Ministry of Agriculture', 'Finance Ministry', 'State Department'],
  company: ['{invented} Energy', '{invented} Shipping Company', 'the {invented} Institute', 'the {invented} Foundation', '{invented} Bank', 'the University of {town}'],
  agreement: ['Agreement', 'Convention', 'Protocol', 'Declaration', 'Accords', 'Summit', 'Conference'],
  title: [
    '{nation} {office} {past} {object} at {town} {noun}',
    '{country}, {country} {verb} {adjective} {nouns}',
    '{last}: {statement}',
    '{town} {noun} {past} as {country} and {body} {verb} {nouns}',
  ],
  outlet: ['/{invented}/', '({invented})', '- {invented} Press -'],
}; // prettier-ignore

/** Park and Miller's minimal standard generator: a number from 0 up to 1. */
function generator(/** @type {number} */ seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Articles of a thousand to seven thousand characters, the same for ever. */
function* generate() {
  const random = generator(20210611);
  for (;;) yield article(random);
}

/**
 * @param {number} length in UTF-16 code units, all in all; the last article is cut there
 * @returns {string[]}
 */
export function articles(length) {
  const list = [];
  for (const text of generate()) {
    list.push(text.slice(0, length));
    length -= text.length + SEPARATOR.length;
    if (length <= 0) return list;
  }
  return list;
}

const SEPARATOR = '\n\n';

/**
 * @param {number} length in UTF-16 code units
 * @returns {string} the articles, one after the other
 */
export function corpus(length) {
  return articles(length).join(SEPARATOR);
}

/** @typedef {ReturnType<typeof generator>} Random */

function article(/** @type {Random} */ random) {
  const write = writer(random);
  const isBriefing = random() < 0.15;
  const paragraphs = isBriefing ? briefing(write, random) : wire(write, random);
  return [titled(write('{title}')), ...paragraphs].join('\n\n');
}

/** @typedef {(template: string) => string} Write fills a template's slots */

function wire(/** @type {Write} */ write, /** @type {Random} */ random) {
  const opening = `${write('{town}').toUpperCase()}, ${write('{month} {day}. {outlet}.')} ${write('{report} {report}')}`;
  const body = Array.from({ length: 6 + Math.floor(random() * 20) }, () => {
    const quotes = random() < 0.25;
    if (quotes) return write(random() < 0.3 ? '{report} {quotation}' : '{quotation}');
    return write(random() < 0.4 ? '{report}' : '{report} {report}');
  });
  return [opening, ...body];
}

function briefing(/** @type {Write} */ write, /** @type {Random} */ random) {
  const [spokesman, opening] = [write('{last}').toUpperCase(), write('{speech}. {speech}. {report}')];
  const exchanges = Array.from({ length: 4 + Math.floor(random() * 10) }, () =>
    [`QUESTION: ${write('{question}')}`, `${spokesman}: ${write('{answer}')}`].join('\n\n'),
  );
  return [`${spokesman}: ${opening}`, ...exchanges];
}

function titled(/** @type {string} */ title) {
  return title.replace(/(?<= )\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}

/** Writes one article: its cast stays the same from sentence to sentence. */
function writer(/** @type {Random} */ random) {
  const among = (/** @type {number} */ length) => Math.floor(random() * length);
  const any = (/** @type {readonly string[]} */ list) => list[among(list.length)] ?? '';
  /** As in real texts, few words come often and many seldom. */
  const often = (/** @type {readonly string[]} */ list) =>
    list[Math.floor(random() ** 1.5 * list.length)] ?? '';
  const surname = () => {
    const name = any(BEGINNINGS) + (random() < 0.5 ? any(MIDDLES) : '') + any(SURNAME_ENDINGS);
    return random() < 0.05 ? `${name}-${any(BEGINNINGS)}` : name;
  };
  const town = () => any(BEGINNINGS) + any(TOWN_ENDINGS);
  const country = () => COUNTRIES[among(COUNTRIES.length)] ?? [];

  const people = Array.from({ length: 2 + among(4) }, () => {
    const [first, last, of] = [any(FIRST_NAMES), surname(), country()];
    return { first, last, full: `${first} ${last}`, office: often(OFFICES), nation: of[1] ?? '' };
  });
  const [countries, towns] = [Array.from({ length: 3 }, country), Array.from({ length: 3 }, town)];
  /** Whom the sentence that is being written is about. */
  let person = people[0];
  const of = () => (random() < 0.9 ? countries[among(countries.length)] : country()) ?? [];

  /** @type {Record<string, () => string>} */
  const slots = {
    first: () => person?.first ?? '',
    full: () => ((person = people[Math.floor(random() ** 2 * people.length)]), person?.full ?? ''),
    last: () => person?.last ?? '',
    office: () => person?.office ?? '',
    'office-low': () => (person?.office ?? '').toLowerCase(),
    nation: () => person?.nation ?? '',
    'any-full': () => `${any(FIRST_NAMES)} ${surname()}`,
    'nation-any': () => of()[1] ?? '',
    country: () => of()[0] ?? '',
    capital: () => of()[2] ?? '',
    town: () => (random() < 0.75 ? any(towns) : town()),
    invented: () => any(BEGINNINGS) + any(MIDDLES) + any(['ia', 'or', 'is', 'um']),
    noun: () => often(NOUNS),
    nouns: () => plural(often(NOUNS)),
    verb: () => often(VERBS),
    past: () => past(often(VERBS)),
    adjective: () => often(ADJECTIVES),
    adverb: () => often(ADVERBS),
    said: () => any(REPORTING),
    weekday: () => any(WEEKDAYS),
    month: () => any(MONTHS),
    day: () => String(1 + among(28)),
    year: () => String(1985 + among(40)),
    age: () => String(30 + among(50)),
    number: () => (random() < 0.5 ? any(['two', 'three', 'five', 'a dozen', 'several', 'many']) : String(10 + among(990))),
    money: () => `$${1 + among(99)}${any(['', '.5'])} ${any(['million', 'billion'])}`,
    percent: () => `${1 + among(60)} percent`,
    ordinal: () => any(['first', 'second', 'third', 'fourth', 'fifth']),
  }; // prettier-ignore
  /** @type {Write} */
  const fill = (template) =>
    template.replace(/\{([a-z]+(?:-[a-z]+)?)\}/g, (_, /** @type {string} */ slot) => {
      const own = slots[slot];
      if (own) return own();
      const lowered = GRAMMAR[slot] ? null : slot.replace(/-low$/, '');
      const text = fill(often(GRAMMAR[lowered ?? slot] ?? []));
      return lowered ? text.replace(/^(?:The|Its|Some|An?|Officials|We|There|Nobody|This|Our|If)\b/, (word) => word.toLowerCase()) : text;
    }); // prettier-ignore
  return (/** @type {string} */ template) => {
    const text = fill(template).replace(/\b([Aa]) (?=[aeiou])/g, '$1n ');
    return text.replace(/(?<=^|[.?!:] )\p{Ll}/gu, (letter) => letter.toUpperCase());
  };
}

function plural(/** @type {string} */ noun) {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function past(/** @type {string} */ verb) {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}
