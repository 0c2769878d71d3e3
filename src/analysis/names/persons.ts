import { genderOfTitle, isAddress, type Office, parseOffice } from '../../knowledge/offices';
import type { Form } from './forms';
import type { NameRecord } from './names';
import { slug } from './slug';

/** One person, gathered from mentions. */
interface Person {
  /** Words of the fullest name. */
  words: readonly string[];
  forms: Form[];
  office: Office | null;
  role: string | null;
  gender: 'm' | 'f' | null;
  /** Order of the last mention that was taken in. */
  last: number;
}

const PARTICLES = new Set('al el bin ibn bint abu abd von van der den de del della di da dos du la le ben st mac'.split(' '));

/** Short forms of given names, and what they stand for. */
const SHORT: Record<string, string> = {
  joe: 'joseph', mike: 'michael', jim: 'james', bob: 'robert', rob: 'robert', tom: 'thomas', ben: 'benjamin', dave: 'david', nick: 'nicholas', chris: 'christopher',
  alex: 'alexander', kate: 'katherine', liz: 'elizabeth', tony: 'anthony', bill: 'william', will: 'william', steve: 'steven', matt: 'matthew', tim: 'timothy', ed: 'edward',
  sam: 'samuel', dan: 'daniel', greg: 'gregory', jeff: 'jeffrey', ken: 'kenneth', don: 'donald', ron: 'ronald', andy: 'andrew', pat: 'patrick', pete: 'peter', rick: 'richard',
  ted: 'edward', larry: 'lawrence', jake: 'jacob', josh: 'joshua', jen: 'jennifer', deb: 'deborah', sue: 'susan', meg: 'margaret', abby: 'abigail', jon: 'jonathan',
}; // prettier-ignore

/**
 * Gathers persons: first the names of two words and more, longest first, so that shorter ones find the longer that
 * hold them; then names of one word, each to the person whom it names in part: by surname, in either order of names,
 * kept apart by title, gender and nearness where several share it.
 */
export function identifyPersons(forms: readonly Form[], names: Record<string, NameRecord>, ids: Map<Form, string>): void {
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const order = new Map(forms.map((form, i) => [form, i]));
  const of = new Map<Form, Person>();
  const full = forms.filter((form) => significant(form).length >= 2);
  const distinct = new Map<string, Form[]>();
  for (const form of full) distinct.set(form.key, [...(distinct.get(form.key) ?? []), form]);
  const longestFirst = [...distinct.values()].sort((a, b) => significant(b[0]!).length - significant(a[0]!).length || order.get(a[0]!)! - order.get(b[0]!)!);
  for (const same of longestFirst) {
    const [form] = same as [Form];
    const known = sharing(byWord, significant(form)).filter((person) => compatible(person, form));
    const person = known.length === 1 ? known[0]! : (known.find((p) => sameWords(p.words, significant(form))) ?? found(people, byWord, form));
    for (const mention of same) take(person, mention, order.get(mention)!, of);
    index(byWord, person, significant(form));
  }
  for (const person of people) person.last = -1;
  for (const form of forms) {
    const at = order.get(form)!;
    const own = of.get(form);
    if (own) own.last = at;
    else {
      const person = named(byWord, form, at) ?? found(people, byWord, form);
      take(person, form, at, of);
      index(byWord, person, significant(form));
    }
  }
  const taken = new Map<string, number>();
  for (const person of people) {
    const name = nameOf(person);
    const base = `person:${slug(name)}`;
    const n = (taken.get(base) ?? 0) + 1;
    taken.set(base, n);
    const id = n === 1 ? base : `${base}-${n}`;
    const aliases = [...new Set(person.forms.map((form) => form.text))].filter((text) => text !== name);
    names[id] = { type: 'person', name, aliases, role: person.role, office: person.office, gender: person.gender };
    for (const form of person.forms) ids.set(form, id);
  }
}

/** A name's words without initials; particles stay with what they belong to. */
function significant(form: Form): readonly string[] {
  const words = form.words.filter((word) => word.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  return words.length ? words : form.words;
}

function found(people: Person[], byWord: Map<string, Person[]>, form: Form): Person {
  const person: Person = { words: significant(form), forms: [], office: null, role: null, gender: null, last: -1 };
  people.push(person);
  index(byWord, person, person.words);
  return person;
}

function index(byWord: Map<string, Person[]>, person: Person, words: readonly string[]): void {
  for (const word of words) {
    if (PARTICLES.has(word)) continue;
    const list = byWord.get(word);
    if (!list) byWord.set(word, [person]);
    else if (!list.includes(person)) list.push(person);
  }
}

const sharing = (byWord: ReadonlyMap<string, Person[]>, words: readonly string[]): Person[] => [...new Set(words.flatMap((word) => byWord.get(word) ?? []))];

function take(person: Person, form: Form, at: number, of: Map<Form, Person>): void {
  person.forms.push(form);
  person.last = at;
  of.set(form, person);
  if (!form.titleWords.length) return;
  person.gender ??= genderOfTitle(form.titleWords);
  const office = parseOffice(form.titleWords);
  const address = form.titleWords.every((word) => isAddress(word.toLowerCase().replace(/\./g, '')));
  if (office && !address && (person.office === null || (person.office.portfolio === null && office.portfolio !== null))) {
    person.office = { ...office, of: office.of ?? person.office?.of ?? null };
    person.role = roleOf(form.titleWords);
  } else if (office && person.office?.rank === office.rank) person.office.of ??= office.of;
}

function roleOf(words: readonly string[]): string {
  const role = words.join(' ').replace(/^(?:the|a|an|his|her|its|their)\s+/i, '').replace(/[,;:]$/, '');
  const small = /\p{Ll}/u.test(role) ? role : role.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return small.charAt(0).toUpperCase() + small.slice(1);
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word) => b.includes(word));

/** Whether a name of several words can be a person's: the same words in any order, fewer of them, or spelt alike. */
function compatible(person: Person, form: Form): boolean {
  const words = significant(form);
  if (sameWords(person.words, words)) return true;
  const [short, long] = words.length <= person.words.length ? [words, person.words] : [person.words, words];
  if (inOrder(short, long)) return true;
  // One surname, and given names that are one name: Sergei and Sergey, Joe and Joseph.
  const last = words.at(-1)!;
  return last === person.words.at(-1) && alike(words[0]!, person.words[0]!) && !titlesDiffer(person, form);
}

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let i = 0;
  for (const word of long) if (word === short[i]) i++;
  return i === short.length;
}

function alike(a: string, b: string): boolean {
  if ((SHORT[a] ?? a) === (SHORT[b] ?? b)) return true;
  return a.length >= 5 && b.length >= 5 && a[0] === b[0] && distance(a, b) <= 1 + Number(Math.min(a.length, b.length) >= 8);
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length]!;
}

function titlesDiffer(person: Person, form: Form): boolean {
  const gender = genderOfTitle(form.titleWords);
  return gender !== null && person.gender !== null && gender !== person.gender;
}

/** The person whom a name of one word names in part, at a place in the text. */
function named(byWord: ReadonlyMap<string, Person[]>, form: Form, at: number): Person | null {
  const words = significant(form);
  const all = sharing(byWord, words).filter((person) => words.every((word) => person.words.includes(word) || person.forms.some((f) => f.words.includes(word))) && !titlesDiffer(person, form));
  if (all.length <= 1) return all[0] ?? null;
  const word = words.at(-1)!;
  const surnames = all.filter((person) => person.words.at(-1) === word);
  const people = surnames.length ? surnames : all;
  const office = form.titleWords.length ? parseOffice(form.titleWords) : null;
  const holders = office ? people.filter((person) => person.office?.rank === office.rank) : [];
  const left = holders.length ? holders : people;
  // The one named last before; where none was yet, the first to come.
  const before = left.filter((person) => person.last >= 0 && person.last < at);
  return before.length ? before.reduce((a, b) => (b.last > a.last ? b : a)) : left[0]!;
}

/** The fullest form; capitals throughout only where no other is. */
function nameOf(person: Person): string {
  const texts = person.forms.map((form) => ({ text: form.text, words: significant(form).length }));
  const written = texts.filter(({ text }) => /\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text));
  const best = (written.length ? written : texts).reduce((a, b) => (b.words > a.words ? b : a)).text;
  return written.length ? best : best.replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
