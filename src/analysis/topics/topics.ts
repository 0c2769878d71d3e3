import type { Mention, Names } from '../names/names';
import type { Place } from '../quotes/draft';
import { lookupKey } from '../tokens/fold';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import { GENERIC_NOUNS, OPENERS } from './words';

export interface TopicDraft {
  label: string;
  score: number;
  mentions: Place[];
}

interface Candidate {
  key: string;
  stems: string[];
  /** Spellings and how often each stands in the text. */
  labels: Map<string, number>;
  mentions: Place[];
  paragraphs: Set<number>;
  named: boolean;
}

const MOST = 12;

/**
 * What a document is about, as ranked key phrases: noun phrases by part of speech and names of bodies, places,
 * agreements and events, ranked by how often and how widely they stand (after RAKE, Rose et al. 2010: longer phrases
 * that recur say more), shorter ones merged into the longer that hold them. Speakers, politeness and general nouns
 * are no topics.
 * @param speakers ids of those who speak
 */
export function findTopics(
  passages: readonly Passage[],
  { mentions, names }: Names,
  speakers: ReadonlySet<string>,
): TopicDraft[] {
  const candidates = new Map<string, Candidate>();
  const mentionsOf = byPassage(mentions);
  for (const [index, passage] of passages.entries()) {
    if (passage.block.kind === 'boilerplate' || passage.block.kind === 'opaque') continue;
    const here = mentionsOf.get(index) ?? [];
    for (const place of nounPhrases(passage, index, here)) add(candidates, passage, place, null);
    for (const mention of here) {
      if (!/^(?:organization|location|agreement|event)$/.test(mention.type) || speakers.has(mention.id))
        continue;
      if (passage.block.dateline && mention.start < passage.block.dateline.end) continue;
      add(candidates, passage, mention, { key: mention.id, name: names[mention.id]?.name ?? '' });
    }
  }
  const ranked = [...candidates.values()]
    .map((candidate) => ({ candidate, score: scoreOf(candidate, passages.length) }))
    .filter(({ score }) => score > 0);
  ranked.sort(
    (a, b) =>
      b.score - a.score ||
      a.candidate.mentions[0]!.passage - b.candidate.mentions[0]!.passage ||
      a.candidate.mentions[0]!.start - b.candidate.mentions[0]!.start,
  );
  const chosen: typeof ranked = [];
  for (const entry of ranked) {
    if (chosen.length === MOST) break;
    const rival = chosen.find((other) => overlaps(other.candidate, entry.candidate));
    if (rival) rival.candidate.mentions.push(...entry.candidate.mentions);
    else chosen.push(entry);
  }
  const best = chosen[0]?.score ?? 1;
  return chosen.map(({ candidate, score }) => ({
    label: labelOf(candidate),
    score: Math.round((100 * score) / best) / 100,
    mentions: unnested(candidate.mentions),
  }));
}

/** Adjectives and nouns that end in a noun, and "X of Y" where both recur as one. */
function nounPhrases(passage: Passage, index: number, mentions: readonly Mention[]): Place[] {
  const { tokens, block } = passage;
  const from = Math.max(block.dateline?.end ?? 0, block.label?.body ?? 0);
  // Persons with their titles, dates and figures are in no phrase; bodies and places alone are counted by their names.
  const people = mentions
    .filter(({ type }) => /^(?:person|date|time|money|percent|quantity)$/.test(type))
    .map(({ start, end, title }) => ({ start: Math.min(start, title?.start ?? start), end }));
  const named = mentions.filter(({ type }) => /^(?:organization|location|agreement|event)$/.test(type));
  const result: Place[] = [];
  let first = -1;
  let last = -1;
  let p = 0;
  const flush = (): void => {
    if (first >= 0 && last >= first) {
      while (first <= last && OPENERS.has(tokens.words[first]!.toLowerCase())) first++;
      const words = tokens.words.slice(first, last + 1).filter((word) => /[a-z]/i.test(word));
      const place = { passage: index, start: tokens.starts[first] ?? 0, end: tokens.ends[last]! };
      const alone = named.some((mention) => mention.start <= place.start && place.end <= mention.end);
      if (words.length >= 1 && words.length <= 5 && !alone) result.push(place);
    }
    first = last = -1;
  };
  for (let t = 0; t < tokens.count; t++) {
    const start = tokens.starts[t]!;
    if (start < from) continue;
    while (p < people.length && people[p]!.end <= start) p++;
    const inPerson = p < people.length && people[p]!.start < tokens.ends[t]!;
    const pos = tokens.pos[t]!;
    const word = tokens.words[t]!;
    const adjoins = last >= 0 && tokens.starts[t]! - tokens.ends[t - 1]! <= 1;
    const nominal =
      !inPerson && /^[A-Za-z][A-Za-z.-]*$/.test(word) && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ');
    const hyphen = word === '-' && first >= 0 && tokens.starts[t] === tokens.ends[t - 1];
    if (nominal || hyphen) {
      if (first >= 0 && !adjoins && !hyphen && t - 1 !== last && tokens.words[t - 1] !== '-') flush();
      if (first < 0) first = t;
      if (pos === 'NOUN' || pos === 'PROPN') last = t;
    } else flush();
  }
  flush();
  return result;
}

function add(
  candidates: Map<string, Candidate>,
  passage: Passage,
  place: Place,
  named: { key: string; name: string } | null,
): void {
  const text = passage.block.text.slice(place.start, place.end).replace(/\s+/g, ' ');
  const stems = stemsOf(named?.name ?? text);
  if (!stems.length) return;
  const key = stems.join(' ');
  let candidate = candidates.get(key);
  if (!candidate)
    candidates.set(
      key,
      (candidate = {
        key,
        stems,
        labels: new Map(),
        mentions: [],
        paragraphs: new Set(),
        named: named !== null,
      }),
    );
  candidate.named ||= named !== null;
  candidate.labels.set(text, (candidate.labels.get(text) ?? 0) + 1);
  const { passage: index, start, end } = place;
  candidate.mentions.push({ passage: index, start, end });
  candidate.paragraphs.add(index);
}

function stemsOf(text: string): string[] {
  return (lookupKey(text).match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !/^(?:the|of|and|s|a|an)$/.test(word))
    .map((word) => word.replace(/(?:ies|es|s)$/, ''));
}

function scoreOf(candidate: Candidate, paragraphs: number): number {
  const { stems, mentions, named } = candidate;
  const words = stems.filter((stem) => !GENERIC_NOUNS.has(stem));
  if (words.length === 0) return 0;
  if (!named && stems.length === 1 && (mentions.length < 3 || stems[0]!.length < 4)) return 0;
  if (named && stems.length === 1 && mentions.length < 2 && paragraphs > 6) return 0;
  const length = named ? 1.3 : [0, 0.55, 1.5, 1.7, 1.6, 1.4][Math.min(5, stems.length)]!;
  const specific = words.length / stems.length;
  const early = 1 + 0.3 * Math.max(0, 1 - candidate.mentions[0]!.passage / Math.max(4, paragraphs / 3));
  return (
    length *
    specific *
    early *
    Math.log2(1 + mentions.length) *
    (1 + 0.25 * Math.log2(candidate.paragraphs.size))
  );
}

/** Two candidates are one topic when one's words all stand in the other. */
function overlaps(a: Candidate, b: Candidate): boolean {
  const [short, long] = a.stems.length <= b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems];
  if (a.named && b.named) return false;
  return short.every((stem) => long.includes(stem));
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
