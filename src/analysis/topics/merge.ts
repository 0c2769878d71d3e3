import type { Place } from '../quotes/draft';
import { type Candidate, labelOf } from './candidates';

/** Stems of nouns for what two countries have with each other. */
const RELATION_NOUNS = new Set('relation relationship tie alliance partnership cooperation talk'.split(' '));
/** Of an issue's mentions so much has to be a compound's for it to lend its name, where the issue has one of its own. */
const SHARE_OF_NAMED = 0.5;
const SHARE_OF_HINTED = 0.25;

/** Whether two candidates are one topic: one's words all stand in the other, or most of its places do. Both with their mentions in order. */
export function isOneTopic(a: Candidate, b: Candidate): boolean {
  if (isName(a) && isName(b)) return false;
  if (a.sort === 'relation' || b.sort === 'relation') return a.sort !== b.sort && isOfRelation(a, b);
  const [short, long] = a.stems.length <= b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems];
  return (
    short.every((stem) => long.includes(stem)) ||
    labelOf(a).toLowerCase() === labelOf(b).toLowerCase() ||
    standsIn(a, b)
  );
}

/** Takes a candidate that is one topic with a better one into it. */
export function mergeInto(topic: Candidate, other: Candidate): void {
  // "the invasion of X" says more than "invasion".
  if (topic.sort === 'issue' && other.sort === 'compound') {
    const share = labelOf(topic).includes(' ') ? SHARE_OF_NAMED : SHARE_OF_HINTED;
    if (other.mentions.length >= share * topic.mentions.length) topic.labels = other.labels;
  }
  topic.merged.push(other);
}

const isName = ({ sort }: Candidate): boolean => sort === 'body' || sort === 'place' || sort === 'matter';

/** Whether one is a relation and the other what the text calls the same: "ties with Oman", "the alliance". */
function isOfRelation(a: Candidate, b: Candidate): boolean {
  const [relation, other] = a.sort === 'relation' ? [a, b] : [b, a];
  const head = other.sort === 'compound' ? other.stems[0] : other.stems.at(-1);
  if (!RELATION_NOUNS.has(head ?? '')) return false;
  return other.stems.every(
    (stem) => stem === head || stem === 'bilateral' || stem === 'diplomatic' || relation.stems.includes(stem),
  );
}

/** Whether most of the places of the rarer of two are also the other's. */
function standsIn(a: Candidate, b: Candidate): boolean {
  const [few, many] = a.mentions.length <= b.mentions.length ? [a, b] : [b, a];
  let shared = 0;
  let k = 0;
  for (const one of few.mentions) {
    while (k < many.mentions.length && isBefore(many.mentions[k]!, one)) k++;
    const other = many.mentions[k];
    if (other?.passage === one.passage && other.start < one.end) shared++;
  }
  return 2 * shared > few.mentions.length;
}

/** Whether a place ends before another begins. */
const isBefore = (a: Place, b: Place): boolean =>
  a.passage < b.passage || (a.passage === b.passage && a.end <= b.start);
