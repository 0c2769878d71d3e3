import type { EntityType } from '../analysis';
import type { Introduction } from './acronyms';
import { type Candidate, type Spotted, Sure } from './candidate';
import { type Entry, Word } from './lexicon';
import { Shape } from './units';

/** What a document shows of a form of words. */
interface Evidence {
  /** Votes of candidates that are sure. */
  sure: Map<EntityType, number>;
  /** Votes of what stands around the others. */
  hints: Map<EntityType, number>;
  /** How often it stands in running text where a capital means something. */
  capital: number;
}

/**
 * Decides the doubtful candidates of a document by the sure ones: what one mention shows for certain ("Foreign
 * Minister Wang Yi") holds for the others ("Wang"). After Krupka & Hausman (MUC-7, 1998) and Mikheev, Moens & Grover
 * (EACL 1999), who tag in passes from certain to doubtful.
 */
export function resolve(document: readonly Spotted[], introductions: readonly Introduction[]): void {
  const evidence = gather(document);
  const acronyms = new Map(introductions.map(({ acronym, expansion }) => [acronym, expansion]));
  const parts = personParts(document);
  const lower = lowerWords(document);
  for (const spotted of document) {
    for (const candidate of spotted.candidates) {
      const expansion =
        candidate.to - candidate.from === 1 ? acronyms.get(spotted.units.keys[candidate.from]!) : undefined;
      if (expansion && spotted.units.shapes[candidate.from] === Shape.acronym) {
        Object.assign(candidate, { type: expansion.type, sure: Sure.sure, entry: expansion.entry });
        continue;
      }
      if (candidate.sure === Sure.sure && candidate.type !== null) continue;
      if (candidate.borne) decideBorne(spotted, candidate, parts, lower);
      else decide(spotted, candidate, evidence, parts.all, lower);
    }
    spotted.candidates = withoutOverlap(spotted.candidates.filter((candidate) => candidate.type !== null));
  }
}

/** The longer name takes back what lies in it: "the Good Friday Agreement" holds no date. */
function withoutOverlap(candidates: Candidate[]): Candidate[] {
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

/** Of the plain words that open a sentence with a capital, those that the document writes small as well. */
function lowerWords(document: readonly Spotted[]): Set<string> {
  const wanted = new Set<string>();
  for (const { units, candidates } of document)
    for (const { from, to } of candidates)
      if (to - from === 1 && units.bits[from]! & (Word.common | Word.rank)) wanted.add(units.keys[from]!);
  const lower = new Set<string>();
  if (wanted.size === 0) return lower;
  for (const { units } of document)
    for (let i = 0; i < units.count; i++)
      if (units.shapes[i] === Shape.lower && wanted.has(units.keys[i]!)) lower.add(units.keys[i]!);
  return lower;
}

/** "Trump said": the family name of a person of the document; one written small as well needs a sign beside it. */
function decideBorne(
  { units, passage }: Spotted,
  candidate: Candidate,
  { family }: Parts,
  lower: ReadonlySet<string>,
): void {
  const { from, to, key } = candidate;
  const person = candidate.hint === 'person' || units.keys[to] === "'s";
  const auxiliary = passage.tokens.pos[units.tokens[from]!] === 'AUX';
  if (family.has(key) && (person || !(lower.has(key) || auxiliary))) candidate.type = 'person';
}

function gather(document: readonly Spotted[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const spotted of document) {
    for (const candidate of spotted.candidates) {
      const { key } = candidate;
      let entry = evidence.get(key);
      if (!entry) evidence.set(key, (entry = { sure: new Map(), hints: new Map(), capital: 0 }));
      const vote = (votes: Map<EntityType, number>, type: EntityType, n: number): void =>
        void votes.set(type, (votes.get(type) ?? 0) + n);
      if (candidate.type !== null && candidate.sure === Sure.sure) vote(entry.sure, candidate.type, 1);
      else if (candidate.type !== null && candidate.sure === Sure.likely)
        vote(entry.hints, candidate.type, 1);
      if (candidate.hint !== null) vote(entry.hints, candidate.hint, 1);
      const { units } = spotted;
      if (!units.opens[candidate.from] && !units.titleCase && !units.capitals) entry.capital++;
    }
  }
  return evidence;
}

/** The words of the sure persons' names: each is a person where it stands alone. */
interface Parts {
  all: Set<string>;
  /** Those at a name's end. */
  family: Set<string>;
}

function personParts(document: readonly Spotted[]): Parts {
  const parts: Parts = { all: new Set(), family: new Set() };
  for (const { units, candidates } of document) {
    for (const candidate of candidates) {
      if (candidate.type !== 'person') continue;
      // "Dana Fowler": likely enough to lend the family name to a capital that opens a sentence.
      if (candidate.to - candidate.from > 1 && units.shapes[candidate.to - 1] === Shape.capital)
        parts.family.add(units.keys[candidate.to - 1]!);
      if (candidate.sure !== Sure.sure) continue;
      for (let i = candidate.from; i < candidate.to; i++) {
        if (units.shapes[i] === Shape.initial || units.shapes[i] === Shape.lower) continue;
        if (units.keys[i]!.length < 2) continue;
        parts.all.add(units.keys[i]!);
        if (i === candidate.to - 1) parts.family.add(units.keys[i]!);
      }
    }
  }
  return parts;
}

function decide(
  spotted: Spotted,
  candidate: Candidate,
  evidence: ReadonlyMap<string, Evidence>,
  parts: ReadonlySet<string>,
  lower: ReadonlySet<string>,
): void {
  const { units } = spotted;
  const shown = evidence.get(candidate.key)!;
  const sure = best(shown.sure);
  const single = candidate.to - candidate.from === 1;
  const last = units.keys[candidate.to - 1]!;
  if (
    single &&
    parts.has(last) &&
    (candidate.entry === null || candidate.entry.weak) &&
    sure !== 'location'
  ) {
    candidate.type = 'person';
    candidate.entry = null;
    return;
  }
  if (sure !== null && candidate.entry === null) {
    candidate.type = sure;
    return;
  }
  if (candidate.entry) {
    // A city that is a person's name as well, said to speak: "Lincoln said".
    const plain = units.bits[candidate.from]! & Word.common && single;
    const doubtful = plain && (units.titleCase || units.opens[candidate.from]) && !sure;
    // A state opens a sentence like any name, unless the document writes the word small: turkey, china.
    if (doubtful && shown.capital === 0 && (!isState(candidate.entry) || lower.has(candidate.key)))
      candidate.type = null;
    return;
  }
  if (!single) {
    if (candidate.type !== null) {
      const person = candidate.type === 'person' && candidate.sure === Sure.likely;
      if (person && units.titleCase && shown.capital === 0) candidate.type = null;
      return;
    }
    // Plain words with capitals ("Member States", "Contracting Parties") are terms more often than names.
    const plain = allPlain(spotted, candidate);
    candidate.type =
      units.titleCase || units.capitals || plain ? null : (best(shown.hints) ?? 'organization');
    return;
  }
  const hint = best(shown.hints);
  const common = units.bits[candidate.from]! & Word.common;
  if (common && (shown.capital === 0 || units.shapes[candidate.from] !== Shape.acronym)) {
    candidate.type = null;
    return;
  }
  if ((units.titleCase || units.capitals) && shown.capital === 0) {
    candidate.type = null;
    return;
  }
  candidate.type = hint;
}

const isState = (entry: Entry): boolean => /^location:[A-Z]{2}$/.test(entry.id);

function allPlain({ units }: Spotted, { from, to }: Candidate): boolean {
  for (let i = from; i < to; i++)
    if (!(units.bits[i]! & Word.common) || units.shapes[i] !== Shape.capital) return false;
  return true;
}

function best(votes: ReadonlyMap<EntityType, number>): EntityType | null {
  let found: EntityType | null = null;
  let most = 0;
  for (const [type, count] of votes) {
    if (count > most) {
      most = count;
      found = type;
    }
  }
  return found;
}
