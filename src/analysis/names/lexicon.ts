import { AGREEMENTS, EVENTS, type NamedThing } from '../../knowledge/agreements';
import { BODIES } from '../../knowledge/bodies';
import { CITIES } from '../../knowledge/cities';
import { COMMON_WORDS_DATA } from '../../knowledge/commonWords';
import { COUNTRIES, COUNTRY_DATE, COUNTRY_SOURCE } from '../../knowledge/countries';
import { decodeFront } from '../../knowledge/frontCode';
import { MEMBERSHIP_DATE, MEMBERSHIP_SOURCE, MEMBERSHIPS } from '../../knowledge/memberships';
import * as heads from '../../knowledge/nameWords';
import { OFFICE_WORDS } from '../../knowledge/offices';
import { FAMILY_NAMES, GIVEN_NAMES, PARTICLES, WEAK_NAMES } from '../../knowledge/personNames';
import { PEOPLES, PROVINCES, REGIONS } from '../../knowledge/regions';
import type { EntityType } from '../analysis';
import { lookupKey } from '../tokens/fold';
import { slug } from './slug';

/** What a word is known as, in bits: one word can be several things. */
export const Word = {
  given: 1,
  family: 1 << 1,
  common: 1 << 2,
  rank: 1 << 3,
  modifier: 1 << 4,
  portfolio: 1 << 5,
  address: 1 << 6,
  organization: 1 << 7,
  location: 1 << 8,
  locationPrefix: 1 << 9,
  agreement: 1 << 10,
  event: 1 << 11,
  particle: 1 << 12,
  opener: 1 << 13,
  weakName: 1 << 14,
  /** An acronym that names nothing: GDP, TV, GMT. */
  noName: 1 << 15,
  calendar: 1 << 16,
  loneOrganization: 1 << 17,
  /** A head that is a plain word as well: Group, Plan, Day. */
  weakHead: 1 << 18,
  /** A known name begins with it. */
  begins: 1 << 19,
} as const;

/** A name that the knowledge base holds. */
export interface Entry {
  type: EntityType;
  id: string;
  name: string;
  facts: Record<string, string | string[]>;
  /** The country that a nationality belongs to, or a city lies in, by code. */
  country: string | null;
  /** Cities and the like, which yield to a person's name of the same form. */
  weak: boolean;
}

/** One form of an entry in the trie, and how it must be written to be it. */
interface Form {
  entry: Entry;
  /** Bit i: the word i begins with a capital. */
  capitals: number;
  /** Bit i: the word i stands in capitals throughout (acronyms). */
  acronym: number;
}

export interface Lexicon {
  /**
   * The bits of a word in its look-up form; 0 when it is unknown.
   * @param inflected whether to look behind endings ("Studies"), which costs more
   */
  bits(key: string, inflected: boolean): number;
  readonly root: TrieNode;
}

export interface TrieNode {
  next: Map<string, TrieNode> | null;
  form: Form | null;
}

/** Most names, and most words of the others, need none of the care that signs and other letters do. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const PLAIN_WORD = /^[A-Za-z]+$/;

/**
 * The words of a name as the trie has them, which are the units of a text: parted at spaces, hyphens and slashes, and
 * before a plus (`P5+1`); points of acronyms left out.
 */
export function nameWords(name: string): string[] {
  if (PLAIN_NAME.test(name)) return name.split(' ');
  return name
    .replace(/[,&]/g, ' $& ')
    .replace(/\+/g, ' +')
    .replace(/['’]s(?=\s|$)/g, " 's")
    .split(/[\s\-–/]+/)
    .filter((word) => word !== '');
}

/** A word's look-up form: `U.S.` → us, `Gen.` → gen, `Erdoğan` → erdogan. */
export function wordKey(folded: string): string {
  const key = folded.toLowerCase();
  if (!key.includes('.')) return key;
  return /^(?:[a-z]\.)+[a-z]?\.?$/.test(key) || /^[a-z]+\.$/.test(key) ? key.replace(/\./g, '') : key;
}

let shared: Lexicon | null = null;

/** The lexicon, compiled from the knowledge base when it is first asked for. */
export function lexicon(): Lexicon {
  return (shared ??= compile());
}

function compile(): Lexicon {
  const words = new Map<string, number>();
  const root: TrieNode = { next: null, form: null };
  const mark = (list: Iterable<string>, bit: number): void => {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | bit);
  };
  markWords(mark);
  const add = (name: string, entry: Entry): void => addForm(root, name, entry);
  addCountries(add);
  addBodies(add);
  addThings(add, AGREEMENTS, 'agreement');
  addThings(add, EVENTS, 'event');
  addPlaces(add);
  mark(root.next?.keys() ?? [], Word.begins);
  return { bits: (key, inflected) => (inflected ? bitsOf(words, key) : (words.get(key) ?? 0)), root };
}

/** Endings that the list of common words leaves out, with what stands for them in the word that it has. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'], ['ied', 'y'], ['es', ''], ['s', ''], ['ed', ''], ['d', ''], ['ing', ''], ['ing', 'e'], ['ly', ''], ['ness', ''], ['ers', ''], ['er', ''],
]; // prettier-ignore

/** The bits of a word; an inflected form of a common word is common, unless it is somebody's name. */
function bitsOf(words: ReadonlyMap<string, number>, key: string): number {
  const known = words.get(key);
  if (known !== undefined && known & (Word.common | Word.given | Word.family)) return known;
  let bits = known ?? 0;
  for (const [ending, instead] of ENDINGS) {
    if (key.length <= ending.length + 2 || !key.endsWith(ending)) continue;
    if ((words.get(key.slice(0, -ending.length) + instead) ?? 0) & Word.common) {
      bits |= Word.common;
      break;
    }
  }
  return bits;
}

function markWords(mark: (list: Iterable<string>, bit: number) => void): void {
  mark(decodeFront(COMMON_WORDS_DATA), Word.common);
  mark(GIVEN_NAMES, Word.given);
  mark(FAMILY_NAMES, Word.family);
  mark(WEAK_NAMES, Word.weakName);
  mark(PARTICLES, Word.particle);
  mark(OFFICE_WORDS.ranks, Word.rank);
  mark(OFFICE_WORDS.addresses, Word.address);
  mark(OFFICE_WORDS.modifiers, Word.modifier);
  mark(OFFICE_WORDS.portfolios, Word.portfolio);
  mark(heads.ORGANIZATION_HEADS, Word.organization);
  mark(heads.LONE_ORGANIZATIONS, Word.loneOrganization);
  mark(heads.LOCATION_HEADS, Word.location);
  mark(heads.LOCATION_PREFIXES, Word.locationPrefix);
  mark(heads.AGREEMENT_HEADS, Word.agreement);
  mark(heads.EVENT_HEADS, Word.event);
  mark(heads.OPENERS, Word.opener);
  mark(heads.NO_NAMES, Word.noName);
  for (const list of [heads.WEAK_ORGANIZATION_HEADS, heads.WEAK_AGREEMENT_HEADS, heads.WEAK_EVENT_HEADS])
    mark(list, Word.weakHead);
  mark('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun'.split(' '), Word.calendar); // prettier-ignore
}

/** The first entry to claim a form has it; callers add what matters more first. */
function addForm(root: TrieNode, name: string, entry: Entry): void {
  let node = root;
  let capitals = 0;
  let acronym = 0;
  const parts = nameWords(name);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const plain = PLAIN_WORD.test(part);
    const letters = plain ? part : part.replace(/[^\p{L}]/gu, '');
    if (plain ? part < 'a' : /^\p{Lu}/u.test(part)) capitals |= 1 << i;
    if (letters.length > 1 && letters === letters.toUpperCase()) acronym |= 1 << i;
    const key = plain ? part.toLowerCase() : wordKey(lookupKey(part));
    node.next ??= new Map();
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: null, form: null }));
    node = next;
  }
  // Two spellings of one entry ("TASS", "Tass"): what either lets pass, passes.
  if (node.form?.entry === entry)
    node.form = { entry, capitals: node.form.capitals & capitals, acronym: node.form.acronym & acronym };
  else node.form ??= { entry, capitals, acronym };
}

const countryNames = new Map(COUNTRIES.map(({ code, name }) => [code, name]));

type Add = (name: string, entry: Entry) => void;

function addCountries(add: Add): void {
  for (const country of COUNTRIES) {
    const iso = /^[A-Z]{2}$/.test(country.code) && country.status !== 'former';
    const facts: Entry['facts'] = {};
    if (iso) facts.code = country.code;
    if (country.official !== null) facts.official = country.official;
    if (country.capital !== null) facts.capital = country.capital;
    if (iso) Object.assign(facts, { source: COUNTRY_SOURCE, date: COUNTRY_DATE });
    const entry: Entry = {
      type: 'location',
      id: `location:${country.code}`,
      name: country.name,
      facts,
      country: iso ? country.code : null,
      weak: false,
    };
    for (const name of [country.name, country.official, ...country.variants])
      if (name !== null) add(name, entry);
    const people: Entry = {
      type: 'nationality',
      id: `nationality:${country.code}`,
      name: country.demonyms[0] ?? country.name,
      facts: { country: country.name },
      country: iso ? country.code : null,
      weak: false,
    };
    if (iso) people.facts.code = country.code;
    for (const demonym of country.demonyms) add(demonym, people);
  }
}

function addBodies(add: Add): void {
  for (const body of BODIES) {
    const facts: Entry['facts'] = { kind: body.kind };
    if (body.acronyms.length > 0 && body.acronyms[0] !== body.name)
      Object.assign(facts, { expansion: body.name, acronym: body.acronyms[0]! });
    if (body.country !== null) facts.of = countryNames.get(body.country) ?? body.country;
    const belonging = MEMBERSHIPS.get(body.key);
    if (belonging) {
      const { seat, members, count } = belonging;
      if (seat !== null) facts.seat = seat;
      if (members) facts.members = [...members];
      if (count !== null) facts.memberCount = String(count);
      Object.assign(facts, { source: MEMBERSHIP_SOURCE, date: MEMBERSHIP_DATE });
    }
    const entry: Entry = {
      type: 'organization',
      id: `organization:${slug(body.key)}`,
      name: body.name,
      facts,
      country: null,
      weak: false,
    };
    for (const name of [body.name, ...body.acronyms, ...body.variants]) add(name, entry);
  }
}

function addThings(add: Add, things: readonly NamedThing[], type: 'agreement' | 'event'): void {
  for (const thing of things) {
    const facts: Entry['facts'] = {};
    if (thing.acronyms.length > 0 && thing.acronyms[0] !== thing.name)
      Object.assign(facts, { expansion: thing.name, acronym: thing.acronyms[0]! });
    if (thing.signed !== null) facts.signed = thing.signed;
    const entry: Entry = {
      type,
      id: `${type}:${slug(thing.key)}`,
      name: thing.name,
      facts,
      country: null,
      weak: false,
    };
    for (const name of [thing.name, ...thing.acronyms, ...thing.variants]) add(name, entry);
  }
}

function addPlaces(add: Add): void {
  const shared = new Map<string, Entry['facts']>();
  const lyingIn = (country: string | null): Entry['facts'] => {
    if (country === null) return {};
    let facts = shared.get(country);
    if (!facts)
      shared.set(country, (facts = { country: countryNames.get(country) ?? country, code: country }));
    return facts;
  };
  const place = (name: string, country: string | null, weak: boolean): Entry => ({
    type: 'location',
    id: `location:${slug(name)}`,
    name,
    facts: lyingIn(country),
    country,
    weak,
  });
  for (const name of REGIONS) add(name, place(name.replace(/^the /, ''), null, false));
  for (const [country, names] of PROVINCES) for (const name of names) add(name, place(name, country, false));
  for (const name of PEOPLES) {
    const singular = name.replace(/(?<=[^sS])s$/, '');
    add(name, {
      type: 'nationality',
      id: `nationality:${slug(singular)}`,
      name: singular,
      facts: {},
      country: null,
      weak: false,
    });
  }
  for (const country of COUNTRIES)
    if (country.capital !== null) add(country.capital, place(country.capital, country.code, false));
  for (const city of CITIES) {
    const entry = place(city.name, city.country, true);
    for (const name of [city.name, ...city.variants]) add(name, entry);
  }
}
