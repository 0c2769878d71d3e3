import type { Names } from '../names/names';
import type { Place } from '../quotes/draft';
import { AT_ONCE } from '../steps';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import { ISSUE, type PhraseStore } from './phraseStore';
import { isTopical } from './phrases';
import { relationsOf } from './relations';
import { stemsOf } from './stems';

/**
 * What a candidate is: a phrase; the name of a body, of a place, of an agreement or event; a noun of events with
 * a name; an issue; two countries' relations.
 */
export type Sort = 'phrase' | 'body' | 'place' | 'matter' | 'compound' | 'issue' | 'relation';

/** What a document may be about. */
export interface Candidate {
  stems: string[];
  /** Spellings and how often each stands in the text. */
  labels: Map<string, number>;
  /** In document order. */
  mentions: Place[];
  /** What was merged into it. */
  merged: Candidate[];
  /** In how many it stands. */
  paragraphs: number;
  sort: Sort;
  /** Whether it stands in a heading. */
  inHeading: boolean;
  /** Of a compound: the key of the name in it. */
  about?: string;
  /** Of a name: its fullest form. */
  name?: string;
  score: number;
  /** How many candidates the text has before it. */
  order: number;
}

export interface Candidates {
  byKey: Map<string, Candidate>;
  /** Keys of the places whose document it is: of the speakers' countries, and of those whose relations it is about. */
  parties: Set<string>;
}

/** A word that hints at an issue and does not name it: a short one, or one for people ("traffickers"). Else it is called as the text does. */
const HINT = /^(?:[\w'’-]{1,7}|[\w'’-]+(?:[eo]rs?|ists?|ants?|ees?))$/;

/** A document's symbol is no topic: "S/PV.9876". */
const SYMBOL = /^[A-Z]+\/[A-Z\d/.]+$/;

/** Before a speaker's country: "on behalf of the Government and people of …", "my country, …". */
const OWN =
  /\b(?:(?:my|our)\s+(?:country|nation|delegation),?\s+(?:the\s+)?|on\s+behalf\s+of\s+(?:the\s+)?(?:(?:government|people|delegation|republic|kingdom)(?:\s+and\s+(?:the\s+)?(?:people|government))?\s+of\s+)?(?:the\s+)?|delegation\s+of\s+(?:the\s+)?)$/i; // bounded: read from the letters before a name
const OWN_WORD = /\b(?:behalf|delegation|my country|our country|my nation|our nation)\b/i;
/** In letters. */
const LONGEST_OWN = 80;

/** All that a document may be about. @param speakers ids of those who speak: they are no topics */
export function* gatherCandidates(
  passages: readonly Passage[],
  { mentions, names }: Names,
  store: PhraseStore,
  speakers: ReadonlySet<string>,
): Generator<void, Candidates> {
  const candidates = new Map<string, Candidate>();
  const parties = new Set<string>();
  const mentionsOf = byPassage(mentions);
  const keys = new Map<string, string>();
  const keyOf = (id: string): string => {
    let key = keys.get(id);
    if (key === undefined) {
      const country = names[id]?.type === 'nationality' ? names[id].facts?.country : undefined;
      keys.set(
        id,
        (key = stemsOf(typeof country === 'string' ? country : (names[id]?.name ?? '')).join(' ')),
      );
    }
    return key;
  };
  const roles = [...speakers].map((id) => names[id]?.role ?? '').join('\n');
  for (const [id, { type, name }] of Object.entries(names))
    if ((type === 'location' || type === 'nationality') && roles.includes(name)) parties.add(keyOf(id));
  for (const [index, passage] of passages.entries()) {
    if (index % AT_ONCE === 0) yield;
    if (passage.block.kind === 'boilerplate' || passage.block.kind === 'opaque') continue;
    const here = mentionsOf.get(index) ?? [];
    const { text } = passage.block;
    const saysOwn = OWN_WORD.test(text);
    const read = store.read(passage, here);
    const place = (start: number, end: number): Place => ({ passage: index, start, end });
    for (const [i, key] of read.keys.entries()) {
      const at = place(read.bounds[2 * i]!, read.bounds[2 * i + 1]!);
      add(candidates, key, passage, at, key.startsWith(ISSUE) ? 'issue' : 'phrase');
    }
    for (const { head, mention, start, end } of read.compounds) {
      const { id, type } = here[mention]!;
      const about = keyOf(id);
      if (type === 'person' && speakers.has(id)) continue;
      if (about === '' || about.split(' ').includes(head)) continue;
      add(candidates, `${head} ${about}`, passage, place(start, end), 'compound').about = about;
    }
    for (const { id, type, start, end } of here) {
      if (!isTopical(type) || speakers.has(id) || names[id]!.facts?.kind === 'media') continue;
      if (passage.block.dateline && start < passage.block.dateline.end) continue;
      const key = keyOf(id);
      if (key === '' || SYMBOL.test(names[id]!.name)) continue;
      if (type === 'location' && saysOwn && OWN.test(text.slice(Math.max(0, start - LONGEST_OWN), start)))
        parties.add(key);
      const sort = type === 'location' ? 'place' : type === 'organization' ? 'body' : 'matter';
      add(candidates, key, passage, place(start, end), sort).name = names[id]!.name;
    }
  }
  yield;
  const countries = Object.entries(names).flatMap(([id, { type, facts }]) => {
    const key = keyOf(id);
    const country = type === 'location' && facts?.capital !== undefined ? candidates.get(key) : undefined;
    return country ? [{ key, label: shortOf(country), mentions: country.mentions }] : [];
  });
  for (const { label, mentions, of } of relationsOf(countries, passages)) {
    for (const key of of) parties.add(key);
    for (const mention of mentions)
      add(candidates, `${ISSUE}${label}`, passages[mention.passage]!, mention, 'relation');
  }
  yield;
  return { byKey: candidates, parties };
}

/** White space other than one blank. */
const WIDE = /\s\s|[^\S ]/;

function add(
  candidates: Map<string, Candidate>,
  key: string,
  { block }: Passage,
  place: Place,
  sort: Sort,
): Candidate {
  const words = block.text.slice(place.start, place.end);
  const written = WIDE.test(words) ? words.replace(/\s+/g, ' ') : words;
  const isOwn = sort === 'relation' || (sort === 'issue' && HINT.test(written));
  const text = isOwn ? key.slice(ISSUE.length) : written;
  let candidate = candidates.get(key);
  if (!candidate) {
    const stems = key.startsWith(ISSUE) ? stemsOf(key.slice(ISSUE.length)) : key.split(' ');
    candidate = {
      stems,
      labels: new Map(),
      mentions: [],
      merged: [],
      paragraphs: 0,
      sort,
      inHeading: false,
      score: 0,
      order: candidates.size,
    };
    candidates.set(key, candidate);
  }
  if (candidate.sort === 'phrase') candidate.sort = sort;
  candidate.inHeading ||= block.kind === 'heading';
  candidate.labels.set(text, (candidate.labels.get(text) ?? 0) + 1);
  if (candidate.mentions.at(-1)?.passage !== place.passage) candidate.paragraphs++;
  candidate.mentions.push(place);
  return candidate;
}

/** The most frequent spelling; of equals, the first; capitals throughout only for an acronym, with what it stands for. */
export function labelOf(candidate: Candidate): string {
  const best = mostWritten(candidate);
  const { name } = candidate;
  return name?.includes(' ') && /^[A-Z.]{2,6}$/.test(best) && candidate.sort !== 'place'
    ? `${name} (${best})`
    : best;
}

/** "U.S.", where the text says so as well; else the most frequent spelling. */
function shortOf(country: Candidate): string {
  const most = mostWritten(country);
  const short = [...country.labels.keys()].find((label) => /^(?:[A-Z]\.){2,3}$|^[A-Z]{2,4}$/.test(label));
  return most.includes(' ') && short !== undefined ? short : most;
}

function mostWritten(candidate: Candidate): string {
  const written = [...candidate.labels].filter(([label]) => /\p{Ll}/u.test(label) || label.length <= 5);
  let best = '';
  let count = 0;
  for (const [label, n] of written.length ? written : candidate.labels)
    if (n > count) [best, count] = [label, n];
  return best;
}
