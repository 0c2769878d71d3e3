import type { EntityType } from '../analysis';
import { COUNTRIES } from '../../knowledge/countries';
import { inSteps } from '../steps';
import type { Introduction } from './acronyms';
import { bodyForm, type BodyForm, initialsOf, type NamedBody, ownerBefore, shortBodies } from './bodies';
import type { Candidate, Spotted } from './candidate';
import { type Entry, Word } from './lexicon';
import type { Mention, NameRecord, Names } from './names';
import { nameForm, type NameForm } from './forms';
import { findOtherNames, hyphenNames, joinParts, partPairs } from './parts';
import { gatherPersons, type PersonMention } from './persons';
import { fuller, type Role, RoleReader } from './roles';
import { isFullName } from './headlines';
import { slug } from './slug';
import { Shape } from './units';

/** A passage with its place in the document. */
export interface Placed extends Spotted {
  index: number;
}

interface Item {
  spotted: Placed;
  candidate: Candidate;
  key: string;
  text: string;
  role: Role | null;
  /** Of a person's name. */
  form: NameForm | null;
  /** Of a body's name. */
  body: BodyForm | null;
}

/** Gathers the mentions of a document into persons, places and bodies, each with a stable, readable id. */
export function* identify(
  document: readonly Placed[],
  introductions: readonly Introduction[],
): Generator<void, Names> {
  const whole: Placed[] = [];
  yield* inSteps(document, (spotted) => whole.push(withCandidates(spotted, joinParts(spotted))));
  const names = yield* hyphenNames(whole);
  const items: Item[] = [];
  yield* inSteps(whole, (spotted) => {
    for (const item of itemsOf(withCandidates(spotted, partPairs(spotted, names)))) items.push(item);
  });
  const ids = new Map<Item, string>();
  yield* identifyPersons(items, introductions, ids);
  yield* identifyOthers(items, introductions, ids);
  return yield* describe(items, ids);
}

function withCandidates(spotted: Placed, candidates: Candidate[]): Placed {
  const { passage, units, matcher, passedOver, titles, index } = spotted;
  return { passage, units, matcher, candidates, passedOver, titles, index };
}

function itemsOf(spotted: Placed): Item[] {
  const { units } = spotted;
  const { text: passage } = spotted.passage.block;
  if (spotted.candidates.length === 0) return [];
  const roles = new RoleReader(spotted);
  const ending = new Map(spotted.candidates.map((candidate) => [candidate.to, candidate]));
  return spotted.candidates.map((candidate) => {
    const { from, to, type, start, end } = candidate;
    const form = type === 'person' ? nameForm(units, passage, from, to) : null;
    const body =
      type === 'organization' ? bodyForm(spotted, candidate, ownerBefore(units, ending, from)) : null;
    return {
      spotted,
      candidate,
      key: body && !candidate.entry ? body.key : candidate.key,
      text: passage.slice(form ? units.starts[form.from] : start, end),
      role: form ? roles.roleOf(candidate, form.from) : null,
      form,
      body,
    };
  });
}

function* identifyPersons(
  items: readonly Item[],
  introductions: readonly Introduction[],
  ids: Map<Item, string>,
): Generator<void, void> {
  const people = items.filter(({ candidate }) => candidate.type === 'person');
  const indexOf = new Map(people.map(({ candidate }, index) => [candidate, index]));
  const beside = new Map<Candidate, Candidate>();
  yield* inSteps(new Set(people.map((item) => item.spotted)), (spotted) => {
    for (const [other, person] of findOtherNames(spotted)) beside.set(other, person);
  });
  const introduced = new Map(introductions.map(({ acronym, expansion }) => [acronym, expansion]));
  const mentions = people.map(({ spotted, candidate, form, role }): PersonMention => {
    const { units } = spotted;
    const person = beside.get(candidate) ?? introduced.get(candidate.key);
    return {
      form: form!,
      office: role?.office ?? null,
      gender: role?.gender ?? null,
      headline: units.titleCase || units.capitals,
      passage: spotted.index,
      opens: units.opens[Math.min(role?.from ?? candidate.from, candidate.from)] === 1,
      sameAs: person ? (indexOf.get(person) ?? null) : null,
    };
  });
  yield;
  const used = new Map<string, number>();
  yield* inSteps(yield* gatherPersons(mentions), (person) => {
    const fullest = fullestForm(person.mentions.map((m) => people[m]!));
    const base = `person:${slug(fullest)}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    for (const m of person.mentions) ids.set(people[m]!, times === 1 ? base : `${base}-${times}`);
  });
}

/** Countries whose short name is another's too; the document's full names decide. */
const SHARED_NAMES: Readonly<Record<string, readonly string[]>> = { CD: ['CG'], KR: ['KP'] };
const countryNames = new Map(COUNTRIES.map(({ code, name }) => [code, name]));

function* identifyOthers(
  items: readonly Item[],
  introductions: readonly Introduction[],
  ids: Map<Item, string>,
): Generator<void, void> {
  const others = items.filter(({ candidate }) => candidate.type !== 'person');
  const idOfKey = new Map<string, string>();
  const byCandidate = new Map(items.map((item) => [item.candidate, item]));
  const plainId = ({ candidate: { entry, type, value }, text, body }: Item): string => {
    if (entry?.type === type) return entry.id;
    const name = type === 'date' || type === 'money' ? (value ?? text) : text;
    return `${type!}:${slug(body?.owned ? `${name} of ${countryNames.get(body.country!) ?? body.country!}` : name)}`;
  };
  // A name with its country in it gives the id before one with the country before it.
  for (const owned of [false, true])
    yield* inSteps(others, (item) => {
      const key = `${item.candidate.type!} ${item.key}`;
      if ((item.body?.owned ?? false) === owned && !idOfKey.has(key)) idOfKey.set(key, plainId(item));
    });
  for (const { acronym, expansion } of introductions) {
    const long = byCandidate.get(expansion);
    if (!long || expansion.type === 'person') continue;
    const id = plainId(long);
    idOfKey.set(`${expansion.type!} ${acronym}`, id);
    idOfKey.set(`${expansion.type!} ${long.key}`, id);
  }
  yield;
  const short = shortBodies(bodiesOf(others));
  yield;
  const spelledOut = yield* expansions(others);
  const shared = sharedCountries(items);
  yield* inSteps(others, (item) => {
    const type = item.candidate.type!;
    const long = short.get(item.key) ?? spelledOut.get(`${type} ${item.key}`);
    const id = idOfKey.get(`${type} ${long ?? item.key}`) ?? plainId(item);
    ids.set(item, shared.get(id) !== undefined && isShort(item) ? shared.get(id)! : id);
  });
}

/** Heads that name a country's own when they stand alone, and not a longer name of the text: the Army is not the Young Army. */
const NOBODYS_SHORT_FORM = /^(?:army|navy|force|forces|police|government)$/;

function bodiesOf(items: readonly Item[]): NamedBody[] {
  return items.flatMap(({ body, key, candidate, spotted: { units } }) => {
    if (!body) return [];
    const { from, to, entry } = candidate;
    const heads = (units.bits[from]! & (Word.organization | Word.loneOrganization)) !== 0;
    const head = to - from === 1 && heads && !NOBODYS_SHORT_FORM.test(candidate.key);
    return { form: { ...body, key }, words: candidate.key, known: entry !== null, head };
  });
}

/** Acronyms that no brackets introduce, with the key of the one name in the document whose initials they are. */
function* expansions(items: readonly Item[]): Generator<void, Map<string, string>> {
  const acronyms = new Set<string>();
  for (const {
    candidate: { from, to, type, entry, key },
    spotted: { units },
  } of items)
    if (to - from === 1 && entry === null && units.shapes[from] === Shape.acronym && key.length > 2)
      acronyms.add(`${type!} ${key}`);
  const found = new Map<string, string | null>();
  if (acronyms.size === 0) return new Map();
  yield* inSteps(items, ({ candidate, key, spotted: { units } }) => {
    const { from, to } = candidate;
    if (to - from < 3 || units.shapes.slice(from, to).includes(Shape.acronym)) return;
    for (const initials of new Set(initialsOf(candidate.key))) {
      const acronym = `${candidate.type!} ${initials}`;
      if (!acronyms.has(acronym)) continue;
      const known = found.get(acronym);
      found.set(acronym, known === undefined || known === key ? key : null);
    }
  });
  return new Map([...found].filter((pair): pair is [string, string] => pair[1] !== null));
}

const isShort = (item: Item): boolean => /^(?:congo(?:lese)?|korea(?:ns?)?)$/.test(item.key);

/** "Congo" is the one of the two Congos that the document names in full, where it names one alone. */
function sharedCountries(items: readonly Item[]): Map<string, string> {
  const named = new Set(items.filter((item) => !isShort(item)).map((item) => item.candidate.entry?.id));
  const swap = new Map<string, string>();
  for (const [code, others] of Object.entries(SHARED_NAMES)) {
    for (const other of others) {
      if (!named.has(`location:${other}`) || named.has(`location:${code}`)) continue;
      for (const type of ['location', 'nationality']) swap.set(`${type}:${code}`, `${type}:${other}`);
    }
  }
  return swap;
}

/** The form of the most words, headlines' last, one not in capitals throughout before one that is, then the longest. */
function fullestForm(items: readonly Item[]): string {
  const person = items[0]!.candidate.type === 'person';
  let best = '';
  let most = -Infinity;
  for (const { text, form, spotted, candidate } of items) {
    const { units } = spotted;
    const doubtful =
      person &&
      (form!.words.length === 1 ||
        ((form!.doubtful || (units.titleCase && !isFullName(units, candidate))) && !isUpper(text)));
    const words = person ? text.split(/\s+/).length : 0;
    const weight = (doubtful ? 0 : 1e8) + 1e6 * words + (isUpper(text) ? 0 : 1e5) + text.length;
    if (weight > most) {
      most = weight;
      best = text;
    }
  }
  best = onOneLine(best);
  // Without a nickname in marks, Joseph “Joe” Tarnow; bounded: a name is short.
  if (person) best = best.replace(/["“‘'][^"”’']+["”’']\s/u, '');
  return person && (isUpper(best) || SURNAME_IN_CAPITALS.test(best)) ? titleCased(best) : best;
}

/** "Liv AASEN" */
const SURNAME_IN_CAPITALS = /\s\p{Lu}{4,}(?:[-’']\p{Lu}+)*$/u;

const onOneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** `JAKE TAPPER` → Jake Tapper, `JEAN-PIERRE` → Jean-Pierre; initials, numerals and short acronyms stay. */
function titleCased(name: string): string {
  const alone = !/[\s-]/.test(name);
  return name.replace(/(?<![\p{L}\p{M}.])\p{L}[\p{L}\p{M}]+(?!\.\p{L})/gu, (word, at: number) =>
    (alone && word.length < 4) || !isUpper(word) || (at > 0 && /^(?:I{2,3}|IV)$/.test(word))
      ? word
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

function* describe(items: readonly Item[], ids: ReadonlyMap<Item, string>): Generator<void, Names> {
  const mentions: Mention[] = [];
  const groups = new Map<string, Item[]>();
  yield* inSteps(items, (item) => {
    const { candidate, spotted, role } = item;
    const id = ids.get(item)!;
    const { units } = spotted;
    const mention: Mention = {
      passage: spotted.index,
      start: candidate.start,
      end: candidate.end,
      type: candidate.type!,
      id,
      title: role ? { start: units.starts[role.from]!, end: units.ends[role.to - 1]! } : null,
    };
    if (candidate.value !== undefined) mention.value = candidate.value;
    mentions.push(mention);
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  });
  const names: Record<string, NameRecord> = {};
  yield* inSteps(groups, ([id, group]) => (names[id] = recordOf(group)));
  return { mentions, names };
}

function recordOf(group: readonly Item[]): NameRecord {
  const type: EntityType = group[0]!.candidate.type!;
  const name = fullestForm(group);
  const aliases = [...new Set(group.map(({ text }) => onOneLine(text)))].filter((text) => text !== name);
  let role: Role | null = null;
  let gender: 'm' | 'f' | null = null;
  let entry: Entry | null = null;
  for (const item of group) {
    if (item.role) role = fuller(role, item.role);
    gender ??= item.role?.gender ?? null;
    entry ??= item.candidate.entry;
  }
  const record: NameRecord = {
    type,
    name,
    aliases,
    role: role?.text ?? null,
    office: role?.office ?? null,
    gender,
  };
  if (entry?.type === type && Object.keys(entry.facts).length > 0) record.facts = entry.facts;
  return record;
}
