import { labelForm } from '../layout/labels';
import type { Label } from '../layout/layout';
import type { Passage } from '../tokens/passage';

/** "Senator Kane. Thank you …", "The Chairman. The committee …": a record in print sets labels off by a full stop. */
const STOPPED =
  /^\s*((?:The\s+(?:Chair(?:man|woman|person)?|Clerk|President|Speaker|Vice[- ]Chair(?:man|woman)?)|(?:Senator|Sen|Mr|Mrs|Ms|Dr|Prof|Chair(?:man|woman|person)?|Representative|Rep|Congress(?:man|woman)|Ambassador|Secretary|Minister|General|Gen|Admiral|Lord|Lady|Baroness|Judge)\.?\s+(?:\p{Lu}[\p{L}’'-]+\s+){0,2}\p{Lu}[\p{L}’'-]+))\.\s+(?=[“"‘'(\p{Lu}\p{N}])/u;
/** In letters. */
const LONGEST_HEADING = 60;
/** A document has at least so many of them, or none. */
const LEAST = 4;

/**
 * The labels that a document as a whole shows to be such, by their passages: names that end in a full stop, and headings
 * that are a name or a part alone (`### Question`). Both forms are those of other things too, so that several have to recur.
 */
export function labelsByForm(passages: readonly Passage[]): ReadonlyMap<number, Label> {
  return recurring(passages, stopped) ?? recurring(passages, headed) ?? new Map<number, Label>();
}

function recurring(
  passages: readonly Passage[],
  read: (passage: Passage) => Label | null,
): ReadonlyMap<number, Label> | null {
  const labels = new Map<number, Label>();
  const words = new Map<string, number>();
  for (const [index, passage] of passages.entries()) {
    const label = read(passage);
    if (!label) continue;
    labels.set(index, label);
    const key = passage.block.text.slice(label.start, label.end);
    words.set(key, (words.get(key) ?? 0) + 1);
  }
  const recur = [...words.values()].filter((times) => times > 1);
  const again = recur.reduce((sum, times) => sum + times, 0);
  return labels.size >= LEAST && recur.length > 0 && words.size > 1 && again >= labels.size / 2
    ? labels
    : null;
}

function stopped({ block: { text, kind, label } }: Passage): Label | null {
  // Most paragraphs begin with a longer sentence.
  const stop = kind === 'paragraph' && !label ? text.indexOf('. ', text.indexOf(' ') + 1) : -1;
  const match = stop > 0 && stop < LONGEST_HEADING ? STOPPED.exec(text) : null;
  if (!match) return null;
  const start = text.indexOf(match[1]!);
  return { start, end: start + match[1]!.length, body: match[0].length, form: 'name' };
}

function headed({ block: { text, kind, label } }: Passage): Label | null {
  const words = text.trim();
  if (kind !== 'heading' || label || words.length > LONGEST_HEADING) return null;
  const form = labelForm(words);
  if (!form) return null;
  const start = text.indexOf(words);
  return { start, end: start + words.length, body: text.length, form };
}
