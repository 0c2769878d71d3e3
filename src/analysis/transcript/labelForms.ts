import { labelForm } from '../layout/labels';
import type { Label } from '../layout/layout';
import type { Passage } from '../tokens/passage';

/** "Senator Kane. Thank you …", "The Chairman. The committee …": a record in print sets labels off by a full stop. */
const STOPPED =
  /^\s*((?:The\s+(?:Chair(?:man|woman|person)?|Clerk|President|Speaker|Vice[- ]Chair(?:man|woman)?)|(?:Senator|Sen|Mr|Mrs|Ms|Dr|Prof|Chair(?:man|woman|person)?|Representative|Rep|Congress(?:man|woman)|Ambassador|Secretary|Minister|General|Gen|Admiral|Lord|Lady|Baroness|Judge)\.?\s+(?:\p{Lu}[\p{L}’'-]+\s+){0,2}\p{Lu}[\p{L}’'-]+))\.\s+(?=[“"‘'(\p{Lu}\p{N}])/u;
/** In letters. */
const LONGEST_HEADING = 60;
const LONGEST_LED = 100;
/** A document has at least so many of them, or none. */
const LEAST = 4;

/**
 * The labels that a document as a whole shows to be such, by their passages: names that end in a full stop, headings
 * that are a name or a part alone (`### Question`), names before a dash or in square brackets.
 * All are forms of other things too, so that several have to recur.
 */
export function labelsByForm(passages: readonly Passage[]): ReadonlyMap<number, Label> {
  for (const read of [stopped, headed, dashed, bracketed]) {
    const labels = recurring(passages, read);
    if (labels) return labels;
  }
  return new Map<number, Label>();
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

/** "Mr Vik – Thank you.", "VIK. – Thank you." */
const DASHED =
  /^\s{0,8}(\p{Lu}[^–—:?!"“”\s]{0,30}(?:\s[^–—:?!"“”\s]{1,30}){0,5}?)\s{1,4}(?:[–—]|--?)\s{1,4}(?=\S)/u;
/** "[Vik] Thank you." */
const BRACKETED = /^\s*\[(\p{Lu}[^[\]:?!"“”\n]{1,60})\]\s+(?=\S)/u;
const dashed = (passage: Passage): Label | null => led(passage, DASHED);
const bracketed = (passage: Passage): Label | null => led(passage, BRACKETED);

/** The label that a paragraph begins with by a form. */
function led({ block: { text, kind, label } }: Passage, pattern: RegExp): Label | null {
  const match = kind === 'paragraph' && !label ? pattern.exec(text.slice(0, LONGEST_LED)) : null;
  const words = match?.[1]!.replace(/\.$/, '');
  const form = words === undefined ? null : labelForm(words);
  if (!match || words === undefined || !form) return null;
  const start = match[0].indexOf(words);
  return { start, end: start + words.length, body: match[0].length, form };
}
