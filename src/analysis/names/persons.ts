import { Shape, type Units } from './units';

/** One mention of a person, as identity reads it. */
export interface PersonMention {
  /** The name's words: no particles, initials as one letter. */
  words: readonly string[];
  text: string;
  rank: string | null;
  gender: 'm' | 'f' | null;
}

/** A person of the document, gathered from mentions. */
export interface Person {
  /** The words of the fullest form. */
  words: readonly string[];
  ranks: Set<string>;
  gender: 'm' | 'f' | null;
  mentions: number[];
}

/** Of the persons who share a word, as many as are looked at: a document of one name said ten thousand times stays linear. */
const MOST_BEARERS = 40;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const PARTICLE =
  /^(?:al|el|as|ar|az|ad|ash|at|an|bin|ibn|bint|ben|von|van|der|den|de|del|della|di|da|do|dos|das|du|la|le|ul|ud|ur|y)$/;

/** The words by which a name is compared. */
export function personWords(units: Units, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const key = units.keys[i]!;
    if (SUFFIX.test(key) && i > from) continue;
    if (PARTICLE.test(key) && i < to - 1 && (units.shapes[i] === Shape.lower || i > from)) continue;
    if (units.shapes[i] !== Shape.mark) words.push(key);
  }
  return words.length > 0 ? words : [units.keys[from]!];
}

/**
 * Says which mentions are one person. Full names make the persons: forms whose words are all in a longer one belong to
 * it, as do spellings of one name (Sergei, Sergey Shoigu). A lone name goes to the person who bears it, told apart by
 * office and gender, then the most recent; family names may stand first (Xi Jinping) or last.
 * @param mentions in document order
 * @returns persons in the order of their first mention
 */
export function gatherPersons(mentions: readonly PersonMention[]): Person[] {
  const persons: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const ofMention = new Array<Person | undefined>(mentions.length);
  const join = (person: Person, index: number): void => {
    const mention = mentions[index]!;
    person.mentions.push(index);
    ofMention[index] = person;
    if (mention.rank !== null) person.ranks.add(mention.rank);
    person.gender ??= mention.gender;
  };
  const create = (index: number): Person => {
    const person: Person = { words: mentions[index]!.words, ranks: new Set(), gender: null, mentions: [] };
    persons.push(person);
    for (const word of new Set(person.words)) {
      const list = byWord.get(word);
      if (list) list.push(person);
      else byWord.set(word, [person]);
    }
    join(person, index);
    return person;
  };
  const full = mentions.map((_, i) => i).filter((i) => mentions[i]!.words.length > 1);
  full.sort((a, b) => mentions[b]!.words.length - mentions[a]!.words.length || a - b);
  const byForm = new Map<string, Person>();
  for (const index of full) {
    const mention = mentions[index]!;
    const form = mention.words.join(' ');
    const known = byForm.get(form) ?? similar(mention, byWord);
    if (known && !opposed(known.gender, mention.gender)) join(known, index);
    else byForm.set(form, create(index));
    byForm.set(form, ofMention[index]!);
  }
  for (const person of persons) person.mentions.sort((a, b) => a - b);
  const inFull = new Map(persons.map((person) => [person, [...person.mentions]]));
  const recent = new Map<Person, number>();
  const lone = mentions.map((_, i) => i).filter((i) => mentions[i]!.words.length === 1);
  for (const index of lone) {
    const mention = mentions[index]!;
    const bearers = byWord.get(mention.words[0]!) ?? [];
    const person = bearer(mention, index, bearers.slice(-MOST_BEARERS), inFull, recent);
    if (person) join(person, index);
    else create(index);
    recent.set(ofMention[index]!, index);
  }
  for (const person of persons) person.mentions.sort((a, b) => a - b);
  return persons.sort((a, b) => a.mentions[0]! - b.mentions[0]!);
}

const opposed = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** A person whose name holds all words of a shorter form, or is another spelling of it. */
function similar(mention: PersonMention, byWord: ReadonlyMap<string, readonly Person[]>): Person | null {
  const { words } = mention;
  const last = words.at(-1)!;
  for (const word of new Set([last, words[0]!])) {
    for (const person of (byWord.get(word) ?? []).slice(-MOST_BEARERS)) {
      if (within(words, person.words)) return person;
      if (person.words.length !== words.length) continue;
      // One word alike, the other a spelling of it: Sergei/Sergey Shoigu, Alexander Lukashenko/Lukashenka.
      const unlike = words.filter((w, i) => w !== person.words[i]);
      const theirs = person.words.filter((w, i) => w !== words[i]);
      if (unlike.length === 1 && spelledAlike(unlike[0]!, theirs[0]!)) return person;
    }
  }
  return null;
}

/** Whether the words stand in the longer name in order; an initial stands for a word that it begins. */
function within(words: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) {
    const mine = words[at];
    if (
      mine !== undefined &&
      (mine === word ||
        (mine.length === 1 && word.startsWith(mine)) ||
        (word.length === 1 && mine.startsWith(word)))
    )
      at++;
  }
  return at === words.length;
}

/** Two spellings of one name: the same beginning, and at most two letters apart (one in a short name). */
export function spelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.startsWith(b.charAt(0))) return false;
  if (a.length === 1 || b.length === 1) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2) return false;
  const allowed = Math.min(a.length, b.length) < 7 ? 1 : 2;
  return distance(a, b) <= allowed;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** The person whom a lone name means: office and gender first, then the place of the word in the name, then nearness. */
function bearer(
  mention: PersonMention,
  index: number,
  persons: readonly Person[],
  inFull: ReadonlyMap<Person, readonly number[]>,
  recent: ReadonlyMap<Person, number>,
): Person | null {
  const [word] = mention.words;
  let found: Person | null = null;
  let best = -Infinity;
  for (const person of persons) {
    if (opposed(person.gender, mention.gender)) continue;
    const at = person.words.indexOf(word!);
    let score = at === person.words.length - 1 ? 3 : at === 0 ? 2 : 1;
    if (mention.rank !== null && person.ranks.size > 0) score += person.ranks.has(mention.rank) ? 6 : -3;
    if (mention.gender !== null && person.gender === mention.gender) score += 3;
    const near = nearest(inFull.get(person) ?? [], index, recent.get(person) ?? -1);
    // Later mentions count only where none stands before; among the earlier ones the last wins.
    score += near <= index ? 1 + near / (index + 1) : -0.5 - (near - index) / 1e6;
    if (score > best) {
      best = score;
      found = person;
    }
  }
  return found;
}

/** The person's last mention before `index`, full or lone; where there is none, the first one behind it. */
function nearest(full: readonly number[], index: number, lone: number): number {
  let low = 0;
  let high = full.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (full[middle]! <= index) low = middle + 1;
    else high = middle;
  }
  const before = Math.max(lone, low > 0 ? full[low - 1]! : -1);
  return before >= 0 ? before : (full[low] ?? Infinity);
}
