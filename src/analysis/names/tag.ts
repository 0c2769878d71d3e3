import type { EntityType } from '../analysis';
import type { Tagger } from '../tagger/tagger';
import type { WordClasses } from '../tagger/wordClasses';
import { type Candidate, candidateOf, isKnownForCertain, type Spotted, Sure } from './candidate';
import type { NameFeatures } from './features';
import { isBegin, kindOf, LABELLED } from './labels';
import { Word } from './lexicon';
import { openUnits } from './openUnits';

/** What training made: how to label a sequence, and which words are used alike. */
export interface NameModel {
  tagger: Tagger;
  classes: WordClasses;
}

/** In units: what is longer is no name, but a list or a run of capitals. */
const LONGEST_NAME = 25;

/** A stretch of units that the tagger takes for a name. */
export interface Tagged {
  from: number;
  to: number;
  kind: number;
}

/**
 * Decides which units of a passage are names, and of which type, by what a trained tagger sees there: it reads the rules'
 * candidates with all else, and its names take their place. Of events and agreements, which it knows as names of
 * another kind, the rules say which they are.
 */
export function decide(passage: Spotted, tagged: readonly Tagged[]): void {
  if (passage.candidates.length === 0 && tagged.length === 0) return;
  const candidates: Candidate[] = [];
  const passedOver: Candidate[] = [];
  let next = 0;
  for (const candidate of passage.candidates) {
    while (next < tagged.length && tagged[next]!.to <= candidate.from) next++;
    if (candidate.sure === Sure.certain || stands(candidate, tagged, next)) candidates.push(candidate);
    else if ((tagged[next]?.from ?? Infinity) >= candidate.to) passedOver.push(candidate);
  }
  const spotted = new Map(passage.candidates.map((candidate) => [candidate.from, candidate]));
  for (const { from, to, kind } of tagged) {
    const type = LABELLED[kind]!;
    if (type === 'other') continue;
    const same = spotted.get(from);
    candidates.push(same?.to === to && same.type === type ? same : nameOf(passage, from, to, type));
  }
  passage.candidates = candidates;
  passage.passedOver = passedOver;
}

/** Reads each stretch of a passage's open units as one sequence. */
export function tag(passage: Spotted, features: NameFeatures, tagger: Tagger): Tagged[] {
  const tagged: Tagged[] = [];
  const open = openUnits(passage);
  if (!open.includes(1)) return tagged;
  features.enter(passage, open);
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
  return tagged.filter((name) => name.to - name.from <= LONGEST_NAME);
}

/**
 * Whether a candidate stands beside what the tagger sees there, from its name at `next` on. What the knowledge base holds
 * for certain does unless it is part of a longer name ("UN" in "UN Charter"). An event or an agreement does unless the
 * tagger sees a person, a body, a place or a people there that is no mere part of it ("Paris" in "the Paris Agreement").
 */
function stands(candidate: Candidate, tagged: readonly Tagged[], next: number): boolean {
  const { from, to, type, sure } = candidate;
  const known = isKnownForCertain(candidate);
  if (!known && type !== 'event' && type !== 'agreement') return false;
  for (let i = next; i < tagged.length && tagged[i]!.from < to; i++) {
    const name = tagged[i]!;
    if (LABELLED[name.kind] === 'other') continue;
    const within = from <= name.from && name.to <= to;
    if (known && within) continue;
    if (!(within && name.to - name.from < to - from && sure === Sure.sure)) return false;
  }
  return known ? next < tagged.length && tagged[next]!.from < to : true;
}

/** A tagged name that no rule spotted as it is, with what the knowledge base has of it, and its title. */
function nameOf(passage: Spotted, from: number, to: number, type: EntityType): Candidate {
  const { units, matcher } = passage;
  // "The Hague" has its article, which training data leave out.
  const start = units.keys[from - 1] === 'the' && matcher.lookUp(from - 1, to)?.to === to ? from - 1 : from;
  const known = matcher.lookUp(start, to);
  const entry = known?.to === to && known.entry.type === type ? known.entry : null;
  const candidate = candidateOf(units, entry ? start : from, to, type, Sure.likely, entry);
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
