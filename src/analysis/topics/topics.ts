import type { Names } from '../names/names';
import type { Place } from '../quotes/draft';
import { inSteps } from '../steps';
import type { Passage } from '../tokens/passage';
import { bestFirst } from './bestFirst';
import { type Candidate, gatherCandidates, labelOf } from './candidates';
import { isOneTopic, mergeInto } from './merge';
import { PhraseStore } from './phraseStore';
import { scoreOf } from './score';

export interface TopicDraft {
  label: string;
  score: number;
  mentions: Place[];
}

const MOST = 10;
/** Where it happens is not what it is about: so many places at most. */
const MOST_PLACES = 3;

/**
 * What a document is about, as ranked key phrases: noun phrases by part of speech, names of bodies, places, agreements
 * and events, nouns of events with what they are about, the issues of diplomacy, and the relations of two countries; ranked by
 * how often and how widely they stand, how early, and how rare their words are in the field (after RAKE, Rose et al.
 * 2010, and inverse document frequency, Spärck Jones 1972); what says less is merged into what says more. Speakers,
 * politeness and general nouns are no topics.
 * @param speakers ids of those who speak
 * @param store what is known of the passages from the document's version before
 */
export function* findTopics(
  passages: readonly Passage[],
  names: Names,
  speakers: ReadonlySet<string>,
  store = new PhraseStore(),
): Generator<void, TopicDraft[]> {
  const candidates = yield* gatherCandidates(passages, names, store, speakers);
  const scored: Candidate[] = [];
  yield* inSteps(candidates.byKey.values(), (candidate) => {
    candidate.score = scoreOf(candidate, passages.length, candidates);
    if (candidate.score > 0) scored.push(candidate);
  });
  const chosen: Candidate[] = [];
  let places = 0;
  for (const candidate of bestFirst(scored, isBefore)) {
    if (chosen.length === MOST) break;
    const rival = chosen.find((topic) => isOneTopic(topic, candidate));
    if (rival) mergeInto(rival, candidate);
    else if (candidate.sort !== 'place' || ++places <= MOST_PLACES) chosen.push(candidate);
  }
  const best = chosen[0]?.score ?? 1;
  return chosen.map((candidate) => ({
    label: labelOf(candidate),
    score: Math.round((100 * candidate.score) / best) / 100,
    mentions: unnested([candidate, ...candidate.merged].flatMap(({ mentions }) => mentions)),
  }));
}

function isBefore(a: Candidate, b: Candidate): boolean {
  const [first, second] = [a.mentions[0]!, b.mentions[0]!];
  const by =
    b.score - a.score || first.passage - second.passage || first.start - second.start || a.order - b.order;
  return by < 0;
}

function unnested(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.passage - b.passage || a.start - b.start || b.end - a.end);
  const result: Place[] = [];
  for (const place of sorted) {
    const last = result.at(-1);
    if (last?.passage !== place.passage || place.start >= last.end) result.push(place);
  }
  return result;
}
