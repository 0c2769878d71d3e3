import { inSteps } from '../steps';
import { type Candidate, candidateOf, type Spotted } from './candidate';
import { Join, Shape } from './units';

/** In units. */
const LONGEST_NICKNAME = 3;
const MARK = /^["']$/;

/**
 * Puts together what is one person's name and was spotted in parts: with a nickname in marks (Joseph "Joe" Tarnow), with
 * initials written together (George H.W. Harlan).
 */
export function joinParts(spotted: Spotted): Candidate[] {
  const { units } = spotted;
  const joined: Candidate[] = [];
  for (const candidate of spotted.candidates) {
    // The nickname may be a candidate itself.
    const inMarks =
      joined.length > 1 &&
      MARK.test(units.keys[joined.at(-1)!.to] ?? '') &&
      joined.at(-1)!.to === candidate.from - 1;
    const before = joined.at(inMarks ? -2 : -1);
    if (!before || !oneName(spotted, before, candidate)) {
      joined.push(candidate);
      continue;
    }
    joined.length -= inMarks ? 2 : 1;
    joined.push({
      ...candidateOf(units, before.from, candidate.to, 'person', Math.max(before.sure, candidate.sure), null),
      title: before.title,
    });
  }
  return joined;
}

const oneName = (spotted: Spotted, before: Candidate, candidate: Candidate): boolean =>
  before.type === 'person' &&
  candidate.type === 'person' &&
  candidate.title === null &&
  (initialsBegin(spotted, before, candidate) || nicknameBetween(spotted, before, candidate));

function initialsBegin({ units }: Spotted, before: Candidate, { from }: Candidate): boolean {
  return (
    before.to === from &&
    before.to - before.from === 1 &&
    units.joins[from] === Join.space &&
    units.shapes[from] === Shape.acronym &&
    !units.capitals
  );
}

function nicknameBetween({ units }: Spotted, before: Candidate, { from }: Candidate): boolean {
  const { to } = before;
  const inside = from - to - 2;
  return (
    inside > 0 &&
    inside <= LONGEST_NICKNAME &&
    MARK.test(units.keys[to] ?? '') &&
    MARK.test(units.keys[from - 1]!) &&
    units.shapes[to + 1] === Shape.capital
  );
}

/** What the persons' names of a document say of hyphens. */
export interface HyphenNames {
  /** The last words of names, but for those that only a hyphen parts from another. */
  family: ReadonlySet<string>;
  /** "Pierre" behind "Jean" in longer names: double names, each as its two words. */
  double: ReadonlySet<string>;
}

export function* hyphenNames(document: readonly Spotted[]): Generator<void, HyphenNames> {
  const family = new Set<string>();
  const double = new Set<string>();
  yield* inSteps(document, ({ units, candidates }) => {
    for (const { type, from, to, title } of candidates) {
      if (type !== 'person') continue;
      const hyphened = to - from > 1 && units.joins[to - 1] === Join.hyphen;
      if (!hyphened) family.add(units.keys[to - 1]!);
      else if (to - from > 2 || title) double.add(`${units.keys[to - 2]!} ${units.keys[to - 1]!}`);
    }
  });
  return { family, double };
}

/** Parts "the Malenko-Harlan talks" where one of the words is a person's family name in the document. */
export function partPairs({ units, candidates }: Spotted, { family, double }: HyphenNames): Candidate[] {
  return candidates.flatMap((candidate) => {
    const { from, to, type, sure, title } = candidate;
    const pair =
      type === 'person' && title === null && to - from === 2 && units.joins[from + 1] === Join.hyphen;
    if (!pair) return [candidate];
    const [first, second] = [units.keys[from]!, units.keys[from + 1]!];
    if (double.has(`${first} ${second}`) || !(family.has(first) || family.has(second))) return [candidate];
    return [from, from + 1].map((at) => candidateOf(units, at, at + 1, 'person', sure, null));
  });
}

/** Words between a name and another name of the same person. */
const KNOWN_AS =
  /^(?:also|better|widely|commonly|otherwise|known|as|nicknamed|aka|alias|called|née|nee|born)$/;
/** Of these, the ones that say so. */
const SAYS_SO = /^(?:known|nicknamed|aka|alias|née|nee)$/;

/**
 * Finds other names of a person that the text gives beside the name: Mahmoud Abbas (Abu Mazen), Joko Widodo, known as
 * Jokowi.
 * @returns the person's candidate, by the candidate of the other name
 */
export function findOtherNames({ units, candidates }: Spotted): Map<Candidate, Candidate> {
  const found = new Map<Candidate, Candidate>();
  for (const [i, other] of candidates.entries()) {
    const person = candidates[i - 1];
    if (other.type !== 'person' || other.title || person?.type !== 'person' || other.from - person.to > 5)
      continue;
    const between = units.keys.slice(person.to, other.from);
    const said = between.some((key) => SAYS_SO.test(key)) && between.every((key) => /^[,("']$/.test(key) || KNOWN_AS.test(key)); // prettier-ignore
    const bracketed = between[0] === '(' && between.slice(1).every((key) => MARK.test(key)) && /^[)"']$/.test(units.keys[other.to] ?? ''); // prettier-ignore
    const nickname = between.length > 1 || /^(?:abu|umm|oum)$/.test(units.keys[other.from]!);
    if (said || (bracketed && nickname)) found.set(other, person);
  }
  return found;
}
