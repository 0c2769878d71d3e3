import type { EntityType } from '../analysis';
import type { Introduction } from './acronyms';
import type { Candidate, Spotted } from './candidate';
import type { Entry } from './lexicon';
import type { Mention, NameRecord, Names } from './names';
import { nameForm, type NameForm } from './forms';
import { gatherPersons, type PersonMention } from './persons';
import { fuller, type Role, RoleReader } from './roles';
import { slug } from './slug';

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
}

/** Gathers the mentions of a document into persons, places and bodies, each with a stable, readable id. */
export function identify(document: readonly Placed[], introductions: readonly Introduction[]): Names {
  const items: Item[] = [];
  for (const spotted of document) {
    const roles = new RoleReader(spotted);
    for (const candidate of spotted.candidates) {
      const { text: whole } = spotted.passage.block;
      const person = candidate.type === 'person';
      const form = person ? nameForm(spotted.units, whole, candidate.from, candidate.to) : null;
      items.push({
        spotted,
        candidate,
        key: candidate.key,
        text: whole.slice(form ? spotted.units.starts[form.from] : candidate.start, candidate.end),
        role: form ? roles.roleOf(candidate, form.from) : null,
        form,
      });
    }
  }
  const ids = new Map<Item, string>();
  identifyPersons(items, ids);
  identifyOthers(items, introductions, ids);
  return describe(items, ids);
}

function identifyPersons(items: readonly Item[], ids: Map<Item, string>): void {
  const people = items.filter(({ candidate }) => candidate.type === 'person');
  const mentions = people.map(({ spotted: { units }, form, role }): PersonMention => ({
    form: form!,
    office: role?.office ?? null,
    gender: role?.gender ?? null,
    headline: units.titleCase || units.capitals,
  }));
  const used = new Map<string, number>();
  for (const person of gatherPersons(mentions)) {
    const fullest = fullestForm(person.mentions.map((m) => people[m]!));
    const base = `person:${slug(fullest)}`;
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    for (const m of person.mentions) ids.set(people[m]!, times === 1 ? base : `${base}-${times}`);
  }
}

/** Countries whose short name is another's too; the document's full names decide. */
const SHARED_NAMES: Readonly<Record<string, readonly string[]>> = { CD: ['CG'], KR: ['KP'] };

function identifyOthers(
  items: readonly Item[],
  introductions: readonly Introduction[],
  ids: Map<Item, string>,
): void {
  const idOfKey = new Map<string, string>();
  const byCandidate = new Map(items.map((item) => [item.candidate, item]));
  const plainId = (item: Item): string => {
    const { entry, type, value } = item.candidate;
    if (entry?.type === type) return entry.id;
    return `${type!}:${slug(type === 'date' || type === 'money' ? (value ?? item.text) : item.text)}`;
  };
  for (const item of items)
    if (item.candidate.type !== 'person') idOfKey.set(`${item.candidate.type!} ${item.key}`, plainId(item));
  for (const { acronym, expansion } of introductions) {
    const long = byCandidate.get(expansion);
    if (!long || expansion.type === 'person') continue;
    const id = plainId(long);
    idOfKey.set(`${expansion.type!} ${acronym}`, id);
    idOfKey.set(`${expansion.type!} ${long.key}`, id);
  }
  const shorter = shortForms(items);
  const shared = sharedCountries(items);
  for (const item of items) {
    if (item.candidate.type === 'person') continue;
    const type = item.candidate.type!;
    const key = `${type} ${shorter.get(item.key) ?? item.key}`;
    const id = idOfKey.get(key) ?? plainId(item);
    ids.set(item, shared.get(id) !== undefined && isShort(item) ? shared.get(id)! : id);
  }
}

const isShort = (item: Item): boolean => /^(?:congo|congolese)$/.test(item.key);

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

/** "Foreign Ministry" is the "Russian Foreign Ministry" where the document names no other. */
function shortForms(items: readonly Item[]): Map<string, string> {
  const keys = new Set(
    items
      .filter(({ candidate }) => candidate.type === 'organization' && !candidate.entry)
      .map(({ key }) => key),
  );
  const longer = new Map<string, string | null>();
  for (const key of keys) {
    for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
      const tail = key.slice(space + 1);
      if (tail.includes(' ') && keys.has(tail)) longer.set(tail, longer.has(tail) ? null : key);
    }
  }
  return new Map([...longer].filter((pair): pair is [string, string] => pair[1] !== null));
}

/** The form of the most words, headlines' last, one not in capitals throughout before one that is, then the longest. */
function fullestForm(items: readonly Item[]): string {
  const person = items[0]!.candidate.type === 'person';
  let best = '';
  let most = -Infinity;
  for (const { text, form, spotted } of items) {
    const doubtful = person && (spotted.units.titleCase || form!.words.length === 1) && !isUpper(text);
    const words = person ? text.split(/\s+/).length : 0;
    const weight = (doubtful ? 0 : 1e8) + 1e6 * words + (isUpper(text) ? 0 : 1e5) + text.length;
    if (weight > most) {
      most = weight;
      best = text;
    }
  }
  best = best.replace(/\s+/g, ' ');
  return person && isUpper(best) ? titleCased(best) : best;
}

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** `JAKE TAPPER` → Jake Tapper, `JEAN-PIERRE` → Jean-Pierre; initials, numerals and short acronyms stay. */
function titleCased(name: string): string {
  const alone = !/[\s-]/.test(name);
  return name.replace(/(?<![\p{L}\p{M}.])\p{L}[\p{L}\p{M}]+(?!\.\p{L})/gu, (word, at: number) =>
    (alone && word.length < 4) || (at > 0 && /^(?:I{2,3}|IV)$/.test(word))
      ? word
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

function describe(items: readonly Item[], ids: ReadonlyMap<Item, string>): Names {
  const mentions: Mention[] = [];
  const groups = new Map<string, Item[]>();
  for (const item of items) {
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
  }
  const names: Record<string, NameRecord> = {};
  for (const [id, group] of groups) names[id] = recordOf(group);
  return { mentions, names };
}

function recordOf(group: readonly Item[]): NameRecord {
  const type: EntityType = group[0]!.candidate.type!;
  const name = fullestForm(group);
  const aliases = [...new Set(group.map(({ text }) => text.replace(/\s+/g, ' ')))].filter(
    (text) => text !== name,
  );
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
