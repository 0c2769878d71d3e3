import type { EntityType } from '../analysis';
import type { Tagger } from '../tagger/tagger';
import type { WordClasses } from '../tagger/wordClasses';
import { type Candidate, candidateOf, type Spotted, Sure } from './candidate';
import { type Evidence } from './evidence';
import { NameFeatures } from './features';
import { isBegin, kindOf, LABELLED } from './labels';
import { Word } from './lexicon';
import { openUnits } from './openUnits';

/** What training made: how to label a sequence, and which words are used alike. */
export interface NameModel {
  tagger: Tagger;
  classes: WordClasses;
}

/** A stretch of units that the tagger takes for a name. */
interface Tagged {
  from: number;
  to: number;
  kind: number;
}

/**
 * Decides which of a passage's units are names, and of which type: the trained tagger reads the rules' candidates with
 * all else that it sees, and its names take their place. Of events and agreements, which it knows as names of another
 * kind, the rules say which they are.
 */
export function tagNames(passage: Spotted, evidence: Evidence, model: NameModel): void {
  const tagged = tag(passage, evidence, model);
  const kept = passage.candidates.filter(
    (candidate) =>
      candidate.sure === Sure.certain ||
      ((candidate.type === 'event' || candidate.type === 'agreement') && !contradicted(candidate, tagged)),
  );
  const names = tagged.flatMap(({ from, to, kind }) => {
    const type = LABELLED[kind]!;
    return type === 'other' ? [] : [nameOf(passage, from, to, type)];
  });
  const candidates = [...kept, ...names].sort((a, b) => a.start - b.start || b.end - a.end);
  passage.candidates = withoutOverlap(candidates);
}

/** Reads each stretch of open units as one sequence. */
function tag(passage: Spotted, evidence: Evidence, { tagger, classes }: NameModel): Tagged[] {
  const tagged: Tagged[] = [];
  const open = openUnits(passage);
  if (!open.includes(1)) return tagged;
  const features = new NameFeatures(passage, open, evidence, classes);
  for (let from = open.indexOf(1); from >= 0 && from < open.length;) {
    let to = open.indexOf(0, from);
    if (to < 0) to = open.length;
    tagger.start(to - from);
    for (let i = from; i < to; i++) {
      features.read(i);
      tagger.add(i - from, features.buffer, features.count);
    }
    const labels = tagger.labels();
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i]!;
      if (label === 0) continue;
      if (isBegin(label)) tagged.push({ from: from + i, to: from + i + 1, kind: kindOf(label) });
      else tagged.at(-1)!.to = from + i + 1;
    }
    from = open.indexOf(1, to);
  }
  return tagged;
}

/**
 * Whether the tagger sees a person, a body, a place or a people in it: no contradiction when that is but a part of what
 * the rules are sure of ("Paris" in "the Paris Agreement"), or of what is known whole.
 */
function contradicted(candidate: Candidate, tagged: readonly Tagged[]): boolean {
  const { from, to, sure, entry } = candidate;
  return tagged.some((name) => {
    if (LABELLED[name.kind] === 'other' || name.to <= from || to <= name.from) return false;
    const within = from <= name.from && name.to <= to;
    return !within || !(entry !== null || (sure === Sure.sure && name.to - name.from < to - from));
  });
}

/** A tagged name with what the rules know of it: its entry, its title. */
function nameOf(passage: Spotted, from: number, to: number, type: EntityType): Candidate {
  const { units, candidates, matcher } = passage;
  const same = candidates.find((other) => other.from === from && other.to === to && other.type === type);
  if (same) return same;
  const known = matcher.lookUp(from, to);
  const entry = known?.to === to && known.entry.type === type ? known.entry : null;
  const candidate = candidateOf(units, from, to, type, Sure.likely, entry);
  if (type === 'person') candidate.title = titleBefore(passage, from);
  return candidate;
}

/** The title that ends before a name, where it names a person: "Foreign Minister", not "minister of". */
function titleBefore({ titles, units: u }: Spotted, from: number): Candidate['title'] {
  const title = titles.get(from);
  if (!title || /^(?:of|for|the|and|to)$/.test(u.keys[from - 1]!)) return null;
  for (let i = title.from; i < title.to; i++) if (u.bits[i]! & (Word.rank | Word.address)) return title;
  return null;
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
