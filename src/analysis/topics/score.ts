import type { Candidate, Candidates, Sort } from './candidates';
import { rarityOf } from './rarity';
import { GENERIC_NOUNS } from './words';

/** What each sort of candidate weighs; set by hand on the house set, where a change of a fifth changes little. */
const BY_SORT: Record<Exclude<Sort, 'phrase'>, number> = {
  body: 1.1,
  place: 1.1,
  matter: 2.6,
  compound: 1.7,
  issue: 2.3,
  relation: 2.2,
};
/** What a phrase weighs by its words: three or four say the most. */
const BY_LENGTH = [0, 0.55, 1.4, 1.8, 1.8, 1.4];
/** What a phrase of words that every document has weighs, and how much more one of rare words. */
const COMMON = 0.4;
const RARE = 0.8;
/** What is named at the start of the text weighs so much more; and in a heading. */
const EARLY = 0.3;
const IN_HEADING = 1.3;
/** How much of the mentions of its name counts for a compound, and how much standing in many paragraphs for all. */
const OF_NAME = 0.25;
const SPREAD = 0.25;

/** Fewer letters, mentions, or common words alone are no topic. */
const LEAST_LETTERS = 4;
const LEAST_MENTIONS = 3;
const LEAST_RARITY = 0.55;
/** In passages: in a longer document a name of one word has to stand there twice. */
const SHORT = 6;
/** In passages: in a longer one an issue that is named once weighs less. */
const LONG = 14;
const HINTED = 0.7;

/**
 * How much a candidate says of what a document is about: how often and how widely it stands there, how early, and how
 * rare its words are in the field. 0 for what is no topic.
 * @param passages how many the document has
 */
export function scoreOf(candidate: Candidate, passages: number, { byKey, parties }: Candidates): number {
  const { stems, mentions, sort, about } = candidate;
  const isName = sort === 'body' || sort === 'place' || sort === 'matter';
  if (sort === 'place' && parties.has(stems.join(' '))) return 0;
  if (sort === 'phrase' && stems.length === 1 && !isTelling(candidate)) return 0;
  if (isName && stems.length === 1 && mentions.length < 2 && passages > SHORT) return 0;
  let weight = sort === 'phrase' ? weightOfPhrase(stems) : BY_SORT[sort];
  if (sort === 'issue' && mentions.length === 1 && passages > LONG) weight *= HINTED;
  if (isName || sort === 'phrase')
    weight *= stems.filter((stem) => !GENERIC_NOUNS.has(stem)).length / stems.length;
  weight *= 1 + EARLY * Math.max(0, 1 - mentions[0]!.passage / Math.max(4, passages / 3));
  if (candidate.inHeading) weight *= IN_HEADING;
  const ofName = about === undefined ? 0 : (byKey.get(about)?.mentions.length ?? 0);
  const count = mentions.length + Math.min(mentions.length, OF_NAME * ofName);
  return weight * Math.log2(1 + count) * (1 + SPREAD * Math.log2(candidate.paragraphs));
}

/** Whether a word alone stands often enough and is rare enough. */
function isTelling({ stems: [stem = ''], mentions }: Candidate): boolean {
  return mentions.length >= LEAST_MENTIONS && stem.length >= LEAST_LETTERS && rarityOf(stem) > LEAST_RARITY;
}

function weightOfPhrase(stems: readonly string[]): number {
  const rarity = stems.reduce((sum, stem) => sum + rarityOf(stem), 0) / stems.length;
  return BY_LENGTH[Math.min(BY_LENGTH.length - 1, stems.length)]! * (COMMON + RARE * rarity);
}
