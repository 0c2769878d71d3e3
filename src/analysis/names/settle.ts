import { type Candidate, candidateOf, type Spotted, Sure } from './candidate';
import type { Evidence } from './evidence';
import { Word } from './lexicon';
import { AT_ONCE, inSteps } from '../steps';
import { PosNumber } from '../tokens/posNumber';
import { isLettered, Join, Shape, type Units } from './units';

/**
 * Settles by the whole document what the tagger, which reads a passage at a time, left doubtful: what one mention shows
 * for certain ("Foreign Minister Jan Tarnow") holds for the others ("Tarnow"). After Krupka & Hausman (MUC-7, 1998) and
 * Mikheev, Moens & Grover (EACL 1999), who tag in passes from certain to doubtful.
 */
export function* settle(
  document: readonly Spotted[],
  { small }: Evidence,
  known: NameWords,
): Generator<void, void> {
  for (const [i, passage] of document.entries()) {
    if (i % AT_ONCE === 0) yield;
    const { units } = passage;
    const candidates = passage.candidates.filter(
      (candidate) => !isPlainWord(units, candidate, small) && !isFunctionWord(units, candidate),
    );
    for (const candidate of candidates) {
      if (candidate.sure === Sure.certain) continue;
      if (isNamesake(units, candidate, known)) {
        candidate.type = 'person';
        candidate.entry = null;
      }
      if (candidate.type === 'person') redraw(passage, candidate);
    }
    for (const candidate of passage.passedOver) {
      if (!isKnownWhole(candidate)) {
        if (isFunctionWord(units, candidate)) continue;
        if (!isAddressed(passage, candidate) && !isBorne(passage, candidate, known.family, small)) continue;
        candidate.type = 'person';
      }
      candidates.push(candidate);
    }
    passage.candidates = withoutOverlap(candidates.sort((a, b) => a.start - b.start || b.end - a.end));
  }
}

/** The words of a document's names. */
export interface NameWords {
  /** Words of persons' names of two words or more, or with a title, by how often they stand in one. */
  persons: ReadonlyMap<string, number>;
  /** The last words of those. */
  family: ReadonlySet<string>;
  /** Words of the names of places and bodies, by how often. */
  others: ReadonlyMap<string, number>;
}

export function* wordsOfNames(document: readonly Spotted[]): Generator<void, NameWords> {
  const persons = new Map<string, number>();
  const family = new Set<string>();
  const others = new Map<string, number>();
  yield* inSteps(document, ({ units: u, candidates }) => {
    for (const { type, from, to, title } of candidates) {
      const person = type === 'person';
      if (person ? to - from === 1 && !title : type !== 'location' && type !== 'organization') continue;
      const words = person ? persons : others;
      for (let i = from; i < to; i++) {
        const key = u.keys[i]!;
        if (key.length > 1 && u.shapes[i] !== Shape.lower) words.set(key, (words.get(key) ?? 0) + 1);
      }
      if (person && u.shapes[to - 1] === Shape.capital) family.add(u.keys[to - 1]!);
    }
  });
  return { persons, family, others };
}

/** Words that name nothing, whatever their letters: "HIS MAJESTY THE KING OF THE BELGIANS". */
const FUNCTION_WORD = /^(?:of|the|and|for|in|on|to|at|by|from|with|or|a|an)$/;
const isFunctionWord = (u: Units, { from, to }: Candidate): boolean =>
  to - from === 1 && FUNCTION_WORD.test(u.keys[from]!);

/** "Turkey was served, and more turkey after it." */
function isPlainWord(u: Units, { from, to, type, sure }: Candidate, small: Uint32Array): boolean {
  if (to - from > 1 || sure === Sure.certain) return false;
  return (
    type !== 'person' &&
    u.opens[from] === 1 &&
    u.shapes[from] === Shape.capital &&
    (u.bits[from]! & Word.common) !== 0 &&
    small[u.words[from]!]! > 0
  );
}

/** How much a family name, at the end of a person's name, says against a lone capital's being a place or a body. */
const FAMILY_COUNTS = 4;

/** A lone capital that is a person's name in the document rather than anything else. */
function isNamesake(
  u: Units,
  { from, to, type, entry }: Candidate,
  { persons, family, others }: NameWords,
): boolean {
  if (to - from > 1 || (type !== 'location' && type !== 'organization' && type !== 'nationality'))
    return false;
  if (u.shapes[from] !== Shape.capital || (entry !== null && !entry.weak)) return false;
  const key = u.keys[from]!;
  const borne = (persons.get(key) ?? 0) * (family.has(key) ? FAMILY_COUNTS : 1);
  return borne > 0 && borne >= (others.get(key) ?? 0);
}

/**
 * A person's name has no title before or in it, but the generation behind it: Dato' Seri [Anwar Harun], Rosneft CEO
 * [Igor Harlan], [Peter Harlan, Jr.].
 */
function redraw({ units: u, titles }: Spotted, candidate: Candidate): void {
  let { from, to, title } = candidate;
  for (let i = to - 2; i >= from; i--) {
    const before = titles.get(i + 1);
    if (!before || !isTitleWord(u, i)) continue;
    from = i + 1;
    title = before;
    break;
  }
  const behind = u.keys[to] === ',' ? to + 1 : to;
  if (to - from > 1 && isLettered(u.shapes[behind] ?? Shape.mark) && GENERATION.test(u.keys[behind]!))
    to = behind + 1;
  if (from !== candidate.from || to !== candidate.to)
    Object.assign(candidate, candidateOf(u, from, to, 'person', candidate.sure, null), { title });
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

function isTitleWord(u: Units, i: number): boolean {
  const bits = u.bits[i]!;
  return (bits & (Word.rank | Word.address | Word.modifier | Word.portfolio)) !== 0 && !(bits & Word.given);
}

/** A name of several words that the knowledge base holds: "the 3+3 format". */
const isKnownWhole = ({ entry, from, to }: Candidate): boolean =>
  entry !== null && !entry.weak && to - from > 1;

/**
 * "Ms. May", "Minister Baker": behind a title of address anything is a name, behind an office only what nobody knows as a
 * plain word alone: "Executive Order" is none.
 */
function isAddressed({ units: u }: Spotted, { type, title, sure, from, to }: Candidate): boolean {
  if (type !== 'person' || title === null || sure !== Sure.sure) return false;
  const plain = to - from === 1 && (u.bits[from]! & (Word.common | Word.given | Word.family)) === Word.common;
  return !plain || (u.bits[title.to - 1]! & Word.address) !== 0;
}

/** "Trump said": the family name of a person of the document; a plain word needs a sign beside it. */
function isBorne(
  { units: u }: Spotted,
  { from, to, hint }: Candidate,
  family: ReadonlySet<string>,
  small: Uint32Array,
): boolean {
  if (to - from > 1 || !family.has(u.keys[from]!) || u.titleCase || u.joins[to] === Join.hyphen) return false;
  if (!(u.bits[from]! & (Word.common | Word.rank))) return true;
  if (hint === 'person' || u.keys[to] === "'s") return true;
  return small[u.words[from]!] === 0 && u.pos[from] !== PosNumber.AUX;
}

/** The longer name takes back what lies in it: "the Good Friday Agreement" holds no date. */
function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const before = kept.at(-1);
    if (before === undefined || before.end <= candidate.start) kept.push(candidate);
    else if (candidate.end - candidate.start > before.end - before.start) {
      kept.pop();
      while (kept.length > 0 && kept.at(-1)!.end > candidate.start) kept.pop();
      kept.push(candidate);
    }
  }
  return kept;
}
