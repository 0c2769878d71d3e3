import { type Candidate, candidateOf, isKnownForCertain, type Spotted, Sure } from './candidate';
import { inSteps } from '../steps';
import { Word } from './lexicon';
import { isLettered, Shape, type Units } from './units';

/** In units. */
const LONGEST_NAME = 10;

/**
 * Reads headlines, where capitals show nothing, again by the names of the running text: "MARENKO VISITS OSLO" above
 * "Foreign Minister Ilya Marenko arrived in Oslo".
 */
export function* readHeadlines(document: readonly Spotted[]): Generator<void, void> {
  const isHeadline = ({ units }: Spotted): boolean => units.capitals || units.titleCase;
  if (!document.some(isHeadline)) return;
  const names = yield* namesOf(document.filter((passage) => !isHeadline(passage)));
  for (const passage of document) {
    if (!isHeadline(passage)) continue;
    yield;
    const known = find(passage, names);
    const found = known.filter((name) => !isPart(name, passage, known));
    if (found.length === 0) continue;
    const covered = new Uint8Array(passage.units.count);
    for (const { from, to } of found) covered.fill(1, from, to);
    const kept = passage.candidates.filter(
      (candidate) =>
        candidate.sure === Sure.certain ||
        isKnownForCertain(candidate) ||
        !covered.subarray(candidate.from, candidate.to).includes(1),
    );
    covered.fill(0);
    for (const { from, to } of kept) covered.fill(1, from, to);
    const added = found.filter(({ from, to }) => !covered.subarray(from, to).includes(1));
    passage.candidates = [...kept, ...added].sort((a, b) => a.start - b.start);
  }
}

/** The names of the running text by their keys, and persons by their last words as well. */
function* namesOf(document: readonly Spotted[]): Generator<void, ReadonlyMap<string, Candidate>> {
  const names = new Map<string, Candidate>();
  yield* inSteps(document, ({ units: u, candidates }) => {
    for (const candidate of candidates) {
      const { key, to, type } = candidate;
      if (!names.has(key)) names.set(key, candidate);
      if (type === 'person' && u.shapes[to - 1] === Shape.capital && !names.has(u.keys[to - 1]!))
        names.set(u.keys[to - 1]!, { ...candidate, entry: null });
    }
  });
  return names;
}

function find({ units: u }: Spotted, names: ReadonlyMap<string, Candidate>): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < u.count;) {
    let to = from;
    let name: Candidate | undefined;
    let key = '';
    for (let i = from; i < u.count && i < from + LONGEST_NAME && isLettered(u.shapes[from]!); i++) {
      key = i === from ? u.keys[i]! : `${key} ${u.keys[i]!}`;
      const known = names.get(key);
      if (known === undefined) continue;
      name = known;
      to = i + 1;
    }
    const before = found.at(-1);
    // "DANA HOLLOWAY", whom the text calls Dana and Holloway, is one.
    if (
      name?.type === 'person' &&
      to === from + 1 &&
      before?.type === 'person' &&
      before.to === from &&
      isJoined(u, before)
    )
      found.splice(-1, 1, candidateOf(u, before.from, to, 'person', Sure.likely, null));
    else if (name) found.push(candidateOf(u, from, to, name.type, Sure.likely, name.entry));
    from = Math.max(to, from + 1);
  }
  return found;
}

/** Whether a name is part of a longer one: "Briefing by Kate Hartley", whom the text calls Kate or Hartley. */
function isPart(name: Candidate, { units: u, candidates }: Spotted, found: readonly Candidate[]): boolean {
  if (name.type !== 'person') return false;
  return candidates.some((whole) => {
    if (whole.type !== 'person' || !isInside(name, whole) || whole.to - whole.from === name.to - name.from)
      return false;
    // "Okoye Lund Talks": two people.
    const isOne =
      isGiven(u.bits[whole.from]!) || found.filter((other) => isInside(other, whole)).length === 1;
    return isOne && holdsNoPlainWord(u, whole);
  });
}

/** Whether a name in a headline is begun by a given name or stands behind a title, and holds nothing but names: "Anna Harlan", not "Anna Harlan Grills". */
export const isFullName = (u: Units, name: Candidate): boolean =>
  (isGiven(u.bits[name.from]!) || name.title !== null) && holdsNoPlainWord(u, name);

const holdsNoPlainWord = (u: Units, { from, to }: Candidate): boolean =>
  u.bits
    .subarray(from, to)
    .every((bits) => isGiven(bits) || !!(bits & Word.family) || !(bits & (Word.common | Word.opener)));

const isGiven = (bits: number): boolean => (bits & (Word.given | Word.weakName)) === Word.given;
const isInside = (part: Candidate, whole: Candidate): boolean =>
  whole.from <= part.from && part.to <= whole.to;

/** Whether a name of one word stands right before the next word. */
function isJoined(u: Spotted['units'], { from, to }: Candidate): boolean {
  return to === from + 1 && u.starts[to] === u.ends[to - 1]! + 1;
}
