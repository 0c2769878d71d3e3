import { namesInFull, sameGivenName, shortNames } from '../../knowledge/nicknames';
import type { Office } from '../../knowledge/offices';
import { AT_ONCE, inSteps } from '../steps';
import type { NameForm } from './forms';
import { spelledAlike, spellingKey } from './spelling';

/** One mention of a person, as identity reads it. */
export interface PersonMention {
  form: NameForm;
  office: Office | null;
  gender: 'm' | 'f' | null;
  /** Whether it stands where capitals show nothing, so that it may hold words that are no name: in a headline. */
  headline: boolean;
  /** The passage's number, and whether the mention opens a sentence there. */
  passage: number;
  opens: boolean;
  /** Index of the mention beside which the text gives this as another name: Abu Mazen; null as a rule. */
  sameAs: number | null;
}

/** A person of the document, gathered from mentions. */
export interface Person {
  /** The words of the fullest form. */
  words: readonly string[];
  suffix: string | null;
  filial: boolean;
  offices: Office[];
  gender: 'm' | 'f' | null;
  /** Indexes of the mentions, in document order. */
  mentions: number[];
}

/** Of the persons who share a word, as many as are looked at: a document of ten thousand such stays linear. */
const MOST_BEARERS = 40;
/** What it is worth, beside nearness, which is worth 1 over a whole document, to be the first bearer whom it names. */
const FIRST_NAMED = 0.8;
/** The same for the subject of a sentence before in the paragraph: "Wang Lin answered. Wang was brief." */
const SUBJECT = 1;
/** Of one person's offices, as many are remembered. */
const MOST_OFFICES = 12;

/**
 * Says which mentions are one person. Full names make the persons, longest first: forms whose words are all in a longer
 * one belong to it, as do spellings of one name (Sergei, Sergey Shoigu), short forms (Joe, Joseph Biden) and the other
 * order (Orbán Viktor). A form that fits several, and a lone name, go to the one who bears it, told apart by office and
 * gender, then the one named first or the most recent; family names may stand first (Xi Jinping) or last.
 * @param mentions in document order
 * @returns persons in the order of their first mention
 */
export function* gatherPersons(mentions: readonly PersonMention[]): Generator<void, Person[]> {
  return yield* new Gathering(mentions).run();
}

class Gathering {
  private readonly persons: Person[] = [];
  private readonly byWord = new Map<string, Person[]>();
  private readonly bySpelling = new Map<string, Person[]>();
  /** The person's mention that was gathered last, by its index. */
  private readonly recent = new Map<Person, number>();

  constructor(private readonly mentions: readonly PersonMention[]) {}

  *run(): Generator<void, Person[]> {
    const { mentions, persons } = this;
    const others = this.otherNames();
    const open = yield* this.gatherFull(others);
    for (const person of persons) person.mentions.sort((a, b) => a - b);
    const inFull = new Map(persons.map((person) => [person, [...person.mentions]]));
    yield* inSteps(open, (index) => {
      const bearers = this.bearers(mentions[index]!);
      const person = this.choose(mentions[index]!, index, bearers, inFull) ?? this.create(index);
      if (person.mentions.at(-1) !== index) this.join(person, index);
      this.recent.set(person, index);
    });
    this.joinOthers(others);
    for (const person of persons) person.mentions.sort((a, b) => a - b);
    return persons.sort((a, b) => a.mentions[0]! - b.mentions[0]!);
  }

  /** The other names that the text gives beside a name, by their form, with the mention that they are beside. */
  private otherNames(): Map<string, number> {
    const others = new Map<string, number>();
    for (const { form, sameAs } of this.mentions)
      if (sameAs !== null && keyOf(form) !== keyOf(this.mentions[sameAs]!.form))
        others.set(keyOf(form), sameAs);
    return others;
  }

  private joinOthers(others: ReadonlyMap<string, number>): void {
    if (others.size === 0) return;
    const personOf = new Map(
      this.persons.flatMap((person) => person.mentions.map((index) => [index, person])),
    );
    for (const [index, { form }] of this.mentions.entries()) {
      const beside = others.get(keyOf(form));
      if (beside === undefined) continue;
      const person = personOf.get(beside);
      if (person) this.join(person, index);
      else personOf.set(beside, this.create(index));
    }
  }

  /** Makes the persons of the full forms; gives the mentions that are left open, in document order. */
  private *gatherFull(others: ReadonlyMap<string, number>): Generator<void, number[]> {
    const { mentions } = this;
    const full: number[] = [];
    const open: number[] = [];
    for (const [i, { form }] of mentions.entries())
      if (!others.has(keyOf(form))) (form.words.length > 1 ? full : open).push(i);
    const late = (i: number): number => (mentions[i]!.headline ? 1 : 0) + (leadsAlone(mentions[i]!.form) ? 2 : 0); // prettier-ignore
    full.sort(
      (a, b) => late(a) - late(b) || mentions[b]!.form.words.length - mentions[a]!.form.words.length || a - b,
    );
    const byForm = new Map<string, Person>();
    for (const [i, index] of full.entries()) {
      if (i % AT_ONCE === 0) yield;
      const mention = mentions[index]!;
      const { form } = mention;
      const key = keyOf(form);
      let known = byForm.get(key) ?? insideOf(mention, byForm);
      if (known === undefined) {
        const alike = this.alike(mention);
        if (alike.length > 1 || (leadsAlone(form) && this.byWord.has(form.words[1]!))) {
          open.push(index);
          continue;
        }
        known = alike[0];
      }
      if (known && !opposed(known.gender, mention.gender)) this.join(known, index);
      else known = this.create(index);
      byForm.set(key, known);
    }
    return open.sort((a, b) => a - b);
  }

  private join(person: Person, index: number): void {
    const { office, gender } = this.mentions[index]!;
    person.mentions.push(index);
    if (office && person.offices.length < MOST_OFFICES && !person.offices.some((held) => sameOffice(held, office)))
      person.offices.push(office); // prettier-ignore
    person.gender ??= gender;
  }

  private create(index: number): Person {
    const { form } = this.mentions[index]!;
    const { words, suffix, filial } = form;
    const person: Person = { words, suffix, filial, offices: [], gender: null, mentions: [] };
    this.persons.push(person);
    for (const word of new Set(words)) push(this.byWord, word, person);
    for (const key of new Set([spellingKey(words[0]!), spellingKey(words.at(-1)!)]))
      push(this.bySpelling, key, person);
    this.join(person, index);
    return person;
  }

  /** The persons whom a full form may mean: those with an end of it, then those with a spelling of one. */
  private alike({ form }: PersonMention): Person[] {
    const ends = new Set([form.words.at(-1)!, form.words[0]!]);
    const found = new Set<Person>();
    const look = (list: readonly Person[] | undefined): void => {
      for (const person of list?.slice(-MOST_BEARERS) ?? []) if (fits(form, person)) found.add(person);
    };
    for (const word of ends) look(this.byWord.get(word));
    if (found.size === 0) for (const word of ends) look(this.bySpelling.get(spellingKey(word)));
    return [...found];
  }

  /** The persons whom a lone name, or a form that fits several, may mean. */
  private bearers(mention: PersonMention): readonly Person[] {
    const { words } = mention.form;
    if (words.length > 1) {
      const alike = this.alike(mention);
      return alike.length > 0 ? alike : (this.byWord.get(words.at(-1)!) ?? []).slice(-MOST_BEARERS);
    }
    const [word] = words;
    const bearing = this.byWord.get(word!);
    if (bearing) return bearing.slice(-MOST_BEARERS);
    // "Tony" is Anthony Harlan; "Anthony" is the Tony of the text, if it has no other name for him.
    const short = [...namesInFull(word!), ...shortNames(word!)].flatMap((name) =>
      (this.byWord.get(name) ?? [])
        .slice(-MOST_BEARERS)
        .filter(
          ({ words }) => words[0] === name && (words.length === 1 || namesInFull(word!).includes(name)),
        ),
    );
    if (short.length > 0) return short;
    return (this.bySpelling.get(spellingKey(word!)) ?? [])
      .slice(-MOST_BEARERS)
      .filter((person) => spelledAlike(word!, person.words.at(-1)!, true));
  }

  /** Of the bearers, the one who is meant: office and gender first, then the place of the word in the name, then the order. */
  private choose(
    mention: PersonMention,
    index: number,
    bearers: readonly Person[],
    inFull: ReadonlyMap<Person, readonly number[]>,
  ): Person | null {
    const word = mention.form.words.at(-1)!;
    let found: Person | null = null;
    let best = -Infinity;
    const first = firstNamed(bearers, inFull);
    const subject = this.lastSubject(mention, index, bearers, inFull);
    for (const person of bearers) {
      if (opposed(person.gender, mention.gender)) continue;
      const place = person.words.indexOf(word);
      const last = place === person.words.length - 1;
      const { office } = mention;
      if (mention.form.suffix !== null && person.suffix !== mention.form.suffix) continue;
      if (office && namesake(person, place) && person.offices.length > 0 && person.offices.every((held) => clash(held, office)))
        continue; // prettier-ignore
      let score = last || place < 0 ? 3 : place === 0 ? 2 : 1;
      if (office && person.offices.length > 0)
        score += person.offices.some((held) => sameOffice(held, office)) ? 6 : -3;
      if (mention.gender !== null && person.gender === mention.gender) score += 3;
      if (person.suffix !== mention.form.suffix) score -= 1;
      // News names its subject in full first, and those who share the name in full each time.
      if (person === first) score += FIRST_NAMED;
      if (person === subject) score += SUBJECT;
      const near = nearest(inFull.get(person) ?? [], index, this.recent.get(person) ?? -1);
      // Later mentions count only where none stands before; among the earlier ones the last wins.
      score += near <= index ? 1 + near / (index + 1) : -0.5 - (near - index) / 1e6;
      if (score > best) {
        best = score;
        found = person;
      }
    }
    return found;
  }

  /** The bearer whose full name opened a sentence of the paragraph last. */
  private lastSubject(
    { passage }: PersonMention,
    index: number,
    bearers: readonly Person[],
    inFull: ReadonlyMap<Person, readonly number[]>,
  ): Person | null {
    let last = -1;
    let subject: Person | null = null;
    for (const person of bearers) {
      const full = inFull.get(person) ?? [];
      const at = full[behind(full, index) - 1] ?? -1;
      const mention = this.mentions[at];
      if (at <= last || !mention?.opens || mention.passage !== passage) continue;
      last = at;
      subject = person;
    }
    return subject;
  }
}

/** The person whose name, as the text has it elsewhere, stands in a headline with more words, or behind one that is no name. */
function insideOf(
  { form, headline }: PersonMention,
  byForm: ReadonlyMap<string, Person>,
): Person | undefined {
  const { words } = form;
  if (!headline && !form.doubtful) return undefined;
  for (let cut = 1; cut < words.length - 1; cut++) {
    const person =
      byForm.get(keyOf({ ...form, words: words.slice(cut) })) ??
      (headline ? byForm.get(keyOf({ ...form, words: words.slice(0, -cut) })) : undefined);
    if (person) return person;
    if (!headline) break;
  }
  return undefined;
}

const keyOf = ({ words, suffix }: NameForm): string => `${words.join(' ')} ${suffix ?? ''}`;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const opposed = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** "Le Pen", "Al-Assad": perhaps a family name alone. */
const leadsAlone = (form: NameForm): boolean => form.led && form.words.length === 2;

/** Whether a form may be another of the person's: shorter, spelled otherwise, in the other order. */
function fits(form: NameForm, person: Person): boolean {
  const { words, suffix } = form;
  const theirs = person.words;
  if (suffix !== person.suffix) {
    if (suffix !== null && person.suffix !== null) return false;
    // "Donald Trump" is not "Donald Trump Jr."; but "Joe Biden" is "Joseph R. Biden Jr.".
    if (words.length === 2 && words[0] === theirs[0] && theirs.length === 2) return false;
  }
  if ((form.filial || person.filial) && words[0] !== theirs[0] && !spelledAlike(words[0]!, theirs[0]!))
    return false;
  return within(words, theirs) || turned(words, theirs);
}

/**
 * Whether the words stand in the longer name in order. An initial stands for a word that it begins and a short form for
 * its name, before the last word alone; one word more may be spelled otherwise.
 */
function within(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length > longer.length) return false;
  let at = 0;
  let exact = 0;
  let respelled = 0;
  for (let i = 0; i < longer.length && at < words.length; i++) {
    const mine = words[at]!;
    const theirs = longer[i]!;
    const ends = at === words.length - 1 || i === longer.length - 1;
    if (mine === theirs) {
      if (mine.length > 1) exact++;
      at++;
    } else if (!ends && (mine.length === 1 || theirs.length === 1)) {
      if (!mine.startsWith(theirs.charAt(0)) || !theirs.startsWith(mine.charAt(0))) {
        // "George W." is not "George H.W.": the first initials behind the given name must agree.
        if (mine.length === 1 && theirs.length === 1) return false;
        continue;
      }
      at++;
    } else if (at === 0 && i === 0 && sameGivenName(mine, theirs)) at++;
    else if (words.length === longer.length && spelledAlike(mine, theirs)) {
      respelled++;
      at++;
    }
  }
  if (at < words.length) return false;
  // Respelled throughout (Alyaksandr Lukashenka), or in one word.
  return respelled === 0 ? exact > 0 : respelled === words.length || (respelled === 1 && exact > 0);
}

/** The other order of given and family name: Orbán Viktor, Jae-in Moon. */
function turned(words: readonly string[], theirs: readonly string[]): boolean {
  if (words.length !== theirs.length) return false;
  const [first, ...rest] = words;
  const forward = [...rest, first!].join(' ');
  const back = [words.at(-1)!, ...words.slice(0, -1)].join(' ');
  const form = theirs.join(' ');
  return form === forward || form === back;
}

/** Ranks that one person does not hold at a time with another of them. */
const EXCLUSIVE =
  /^(?:president|prime minister|minister|ambassador|spokesperson|secretary-general|monarch|prince|pope|governor|mayor)$/;

const sameOffice = (a: Office, b: Office): boolean =>
  a.rank === b.rank &&
  (a.portfolio === b.portfolio || a.portfolio === null || b.portfolio === null) &&
  (a.of === b.of || a.of === null || b.of === null);

/** Whether two offices are two persons': the presidents of two countries, a president and a foreign minister. */
function clash(a: Office, b: Office): boolean {
  if (!EXCLUSIVE.test(a.rank) || !EXCLUSIVE.test(b.rank)) return false;
  if (a.rank !== b.rank) return !(a.rank.endsWith('minister') && b.rank.endsWith('minister'));
  if (a.portfolio !== null && b.portfolio !== null && a.portfolio !== b.portfolio) return true;
  return a.rank !== 'ambassador' && a.of !== null && b.of !== null && a.of !== b.of;
}

/**
 * Whether another of the same name is likely: a lone name, or one that stands first in the full name, as family names
 * that many bear do (Kim) and given names (King Charles, Charles Michel).
 */
const namesake = (person: Person, place: number): boolean => person.words.length === 1 || place === 0;

/** The bearer whom the document names in full before the others. */
function firstNamed(
  bearers: readonly Person[],
  inFull: ReadonlyMap<Person, readonly number[]>,
): Person | null {
  let first: Person | null = null;
  let earliest = Infinity;
  for (const person of bearers) {
    const at = inFull.get(person)?.[0] ?? Infinity;
    if (at >= earliest) continue;
    earliest = at;
    first = person;
  }
  return first;
}

/** The person's last mention before `index`, full or lone; where there is none, the first one behind it. */
function nearest(full: readonly number[], index: number, lone: number): number {
  const low = behind(full, index);
  const before = Math.max(lone, low > 0 ? full[low - 1]! : -1);
  return before >= 0 ? before : (full[low] ?? Infinity);
}

/** Where the first of the ascending numbers stands that is greater than `index`. */
function behind(full: readonly number[], index: number): number {
  let low = 0;
  let high = full.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (full[middle]! <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
