import type { Analysis } from '../analysis';
import type { Mention, Names } from '../names/names';
import type { Passage } from '../tokens/passage';

/** Verbs and nouns of meeting: who stands in a sentence with one takes part. */
const MEETING =
  /\b(?:met|meets|meeting|spoke (?:with|to|by)|welcomed|hosted|received|talks with|call with|telephoned|led by|joined by|accompanied by|delegations?|participants|attended|signed by)\b/i;
/** In passages. */
const OPENING = 4;

/**
 * Who speaks, meets or signs, by the fullest names: in a transcript those who speak and do not only ask, in an account of a
 * meeting also those whom it tells to have met, else those who are quoted.
 */
export function participantsOf(
  { turns, speakers, quotes, names, document: { genre } }: Analysis,
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
): string[] {
  const members = new Map(
    [...quotes, ...turns].map(({ speaker }) => [speaker?.id, speaker?.members ?? []] as const),
  );
  const ids: string[] = [];
  if (turns.length > 1) {
    for (const { speaker, role } of turns)
      if (speaker?.id != null && role !== 'question') ids.push(speaker.id);
  } else {
    if (genre === 'readout' || genre === 'joint-statement' || genre === 'communique')
      ids.push(...thoseWhoMeet(passages, mentionsOf, names));
    ids.push(...speakers.map(({ id }) => id));
  }
  const people = ids.flatMap((id) => (members.get(id)?.length ? members.get(id)! : [id]));
  return [...new Set(people)].flatMap((id) => (names[id]?.type === 'person' ? [names[id].name] : []));
}

/** The persons with a title whom the first paragraphs tell to meet. */
function thoseWhoMeet(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  names: Names['names'] | Analysis['names'],
): string[] {
  const ids: string[] = [];
  let read = 0;
  for (const [index, { block }] of passages.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'list') continue;
    if (++read > OPENING) break;
    if (!MEETING.test(block.text)) continue;
    for (const { type, id, title } of mentionsOf.get(index) ?? [])
      if (type === 'person' && (title !== null || (names[id]?.name ?? '').includes(' '))) ids.push(id);
  }
  return ids;
}
