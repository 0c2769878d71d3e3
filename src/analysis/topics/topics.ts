import type { Names } from '../names/names';
import type { Place } from '../quotes/draft';
import { AT_ONCE, inSteps } from '../steps';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import { bestFirst } from './bestFirst';
import { ISSUE, isTopical, PhraseStore, stemsOf } from './phraseStore';
import { relationsOf } from './relations';
import { GENERIC_NOUNS } from './words';

export interface TopicDraft {
  label: string;
  score: number;
  mentions: Place[];
}

interface Candidate {
  stems: string[];
  /** Spellings and how often each stands in the text. */
  labels: Map<string, number>;
  mentions: Place[];
  /** In how many it stands. */
  paragraphs: number;
  /** What it is: a phrase of the text, a name, a place's name, an issue of the vocabulary. */
  sort: 'phrase' | 'name' | 'place' | 'issue' | 'relation';
  score: number;
  /** How many candidates the text has before it. */
  order: number;
}

const MOST = 12;
/** Where it happens is not what it is about: so many places at most. */
const MOST_PLACES = 3;
/** In passages: in a shorter document one mention of an issue is enough. */
const SHORT = 14;

/**
 * What a document is about, as ranked key phrases: noun phrases by part of speech and names of bodies, places,
 * agreements and events, ranked by how often and how widely they stand (after RAKE, Rose et al. 2010: longer phrases
 * that recur say more), shorter ones merged into the longer that hold them. Speakers, politeness and general nouns
 * are no topics.
 * @param speakers ids of those who speak
 * @param store what is known of the passages from the document's version before
 */
export function* findTopics(
  passages: readonly Passage[],
  { mentions, names }: Names,
  speakers: ReadonlySet<string>,
  store = new PhraseStore(),
): Generator<void, TopicDraft[]> {
  const candidates = new Map<string, Candidate>();
  const mentionsOf = byPassage(mentions);
  const nameKeys = new Map<string, string>();
  for (const [index, passage] of passages.entries()) {
    if (index % AT_ONCE === 0) yield;
    if (passage.block.kind === 'boilerplate' || passage.block.kind === 'opaque') continue;
    const here = mentionsOf.get(index) ?? [];
    const { keys, bounds } = store.read(passage, here);
    for (const [i, key] of keys.entries())
      add(
        candidates,
        key,
        passage,
        { passage: index, start: bounds[2 * i]!, end: bounds[2 * i + 1]! },
        key.startsWith(ISSUE) ? 'issue' : 'phrase',
      );
    for (const mention of here) {
      const { id, type, start, end } = mention;
      if (!isTopical(type) || speakers.has(id)) continue;
      if (passage.block.dateline && start < passage.block.dateline.end) continue;
      let key = nameKeys.get(id);
      if (key === undefined) nameKeys.set(id, (key = stemsOf(names[id]?.name ?? '').join(' ')));
      if (key !== '')
        add(candidates, key, passage, { passage: index, start, end }, type === 'location' ? 'place' : 'name');
    }
  }
  const countries = Object.entries(names).flatMap(([id, { type, facts }]) => {
    const country =
      type === 'location' && facts?.capital !== undefined
        ? candidates.get(nameKeys.get(id) ?? '')
        : undefined;
    return country ? [{ label: labelOf(country), mentions: country.mentions }] : [];
  });
  yield;
  for (const { label, mentions } of relationsOf(countries, passages))
    for (const mention of mentions)
      add(candidates, `${ISSUE}${label}`, passages[mention.passage]!, mention, 'relation');
  yield;
  const scored: Candidate[] = [];
  yield* inSteps(candidates.values(), (candidate) => {
    candidate.score = scoreOf(candidate, passages.length);
    if (candidate.score > 0) scored.push(candidate);
  });
  const chosen: Candidate[] = [];
  let places = 0;
  for (const candidate of bestFirst(scored, isBefore)) {
    if (chosen.length === MOST) break;
    const rival = chosen.find((other) => overlaps(other, candidate));
    if (!rival && candidate.sort === 'place' && ++places > MOST_PLACES) continue;
    if (rival) rival.mentions.push(...candidate.mentions);
    else chosen.push(candidate);
  }
  const best = chosen[0]?.score ?? 1;
  return chosen.map((candidate) => ({
    label: labelOf(candidate),
    score: Math.round((100 * candidate.score) / best) / 100,
    mentions: unnested(candidate.mentions),
  }));
}

function isBefore(a: Candidate, b: Candidate): boolean {
  const [first, second] = [a.mentions[0]!, b.mentions[0]!];
  const by =
    b.score - a.score || first.passage - second.passage || first.start - second.start || a.order - b.order;
  return by < 0;
}

function add(
  candidates: Map<string, Candidate>,
  key: string,
  { block }: Passage,
  place: Place,
  sort: Candidate['sort'],
): void {
  const written = block.text.slice(place.start, place.end).replace(/\s+/g, ' ');
  // As the text calls it, unless it only hints at it by a word.
  const isOwn = sort === 'relation' || (sort === 'issue' && !written.includes(' '));
  const text = isOwn ? key.slice(ISSUE.length) : written;
  let candidate = candidates.get(key);
  if (!candidate) {
    const stems = key.startsWith(ISSUE) ? stemsOf(key.slice(ISSUE.length)) : key.split(' ');
    const order = candidates.size;
    candidate = { stems, labels: new Map(), mentions: [], paragraphs: 0, sort, score: 0, order };
    candidates.set(key, candidate);
  }
  if (candidate.sort === 'phrase') candidate.sort = sort;
  candidate.labels.set(text, (candidate.labels.get(text) ?? 0) + 1);
  if (candidate.mentions.at(-1)?.passage !== place.passage) candidate.paragraphs++;
  candidate.mentions.push(place);
}

function scoreOf(candidate: Candidate, paragraphs: number): number {
  const { stems, mentions, sort } = candidate;
  const named = sort === 'name' || sort === 'place';
  if (sort === 'issue' && mentions.length < 2 && paragraphs > SHORT) return 0;
  const words = stems.filter((stem) => !GENERIC_NOUNS.has(stem));
  const fixed = sort === 'issue' || sort === 'relation';
  if (words.length === 0 && !fixed) return 0;
  if (sort === 'phrase' && stems.length === 1 && (mentions.length < 3 || stems[0]!.length < 4)) return 0;
  if (named && stems.length === 1 && mentions.length < 2 && paragraphs > 6) return 0;
  const length =
    sort === 'issue'
      ? 1.9
      : sort === 'place'
        ? 0.9
        : named
          ? 1.3
          : [0, 0.55, 1.5, 1.7, 1.6, 1.4][Math.min(5, stems.length)]!;
  const specific = fixed ? 1 : words.length / stems.length;
  const early = 1 + 0.3 * Math.max(0, 1 - candidate.mentions[0]!.passage / Math.max(4, paragraphs / 3));
  return (
    length * specific * early * Math.log2(1 + mentions.length) * (1 + 0.25 * Math.log2(candidate.paragraphs))
  );
}

const isName = ({ sort }: Candidate): boolean => sort === 'name' || sort === 'place';

/** Two candidates are one topic when one's words all stand in the other. */
function overlaps(a: Candidate, b: Candidate): boolean {
  const [short, long] = a.stems.length <= b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems];
  if (isName(a) && isName(b)) return false;
  if (a.sort === 'relation' || b.sort === 'relation') return false;
  return short.every((stem) => long.includes(stem)) || labelOf(a).toLowerCase() === labelOf(b).toLowerCase();
}

/** The most frequent spelling; of equals, the first; capitals throughout only for an acronym. */
function labelOf(candidate: Candidate): string {
  const written = [...candidate.labels].filter(([label]) => /\p{Ll}/u.test(label) || label.length <= 5);
  let best = '';
  let count = 0;
  for (const [label, n] of written.length ? written : candidate.labels)
    if (n > count) [best, count] = [label, n];
  return best;
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
