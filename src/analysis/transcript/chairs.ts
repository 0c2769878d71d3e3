import { bareLabel } from '../layout/labels';
import type { Mention, Names } from '../names/names';
import type { Passage } from '../tokens/passage';
import { bareName, type Field } from './fields';

/** Who presides from a passage on; null: whoever the document's head says. */
interface Change {
  from: number;
  holder: Pick<Field, 'id' | 'name'> | null;
}

/** "In the absence of the President, Mr. Rask (Denmark), Vice-President, took the Chair." */
const CHANGE =
  /^(?:in the absence of [^,.]{3,80}(?:\. ?[^,.]{3,80})?, )?((?:mr|mrs|ms|dr|sir|dame|prince|princess|sheikh|h\.e)\.? [^.?!(,]{2,60}|(?:the )?[^.?!(,]{2,60}?)(?:[(,][^.?!]{2,120})? (?:took|resumed|returned to|occupied) the chair\b/i;
/** In letters. */
const LONGEST = 300;
/** "The Acting President:", "The Chair:" */
const CHAIR = /^(?:the )?(?:acting |temporary )?(?:president|chair(?:man|woman|person)?)$/i;

/** Whether a label's words are an office of whoever presides. */
export const isChair = (words: string): boolean => CHAIR.test(words);

/** How a record says that the chair passes on, in document order; "The President (Ms. Aasen):" says it as well. */
export function chairChanges(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  { names }: Names,
): Change[] {
  const changes: Change[] = [];
  for (const [from, { block }] of passages.entries()) {
    const inLabel = block.label
      ? (mentionsOf.get(from) ?? []).find(
          ({ type, start, end }) => type === 'person' && start > block.label!.start && end < block.label!.end,
        )
      : undefined;
    if (inLabel && isChair(bareLabel(block.text.slice(block.label!.start, block.label!.end))))
      changes.push({ from, holder: { id: inLabel.id, name: names[inLabel.id]!.name } });
    const match = block.label === null ? CHANGE.exec(block.text.trim().slice(0, LONGEST)) : null;
    if (!match) continue;
    const words = match[1]!.trim();
    if (isChair(words)) {
      changes.push({ from, holder: null });
      continue;
    }
    const end = block.text.indexOf(words) + words.length;
    const person = (mentionsOf.get(from) ?? []).find(
      (mention) => mention.type === 'person' && mention.start < end,
    );
    const name = person ? names[person.id]?.name : bareName(words);
    if (name) changes.push({ from, holder: { id: person?.id ?? null, name } });
  }
  return changes;
}

/** Who presides at a passage: by the last change before it, else by the document's head. */
export function chairAt(
  passage: number,
  changes: readonly Change[],
  head: Pick<Field, 'id' | 'name'> | undefined,
): Pick<Field, 'id' | 'name'> | undefined {
  let holder = head;
  for (const change of changes) {
    if (change.from > passage) break;
    holder = change.holder ?? head;
  }
  return holder;
}
