import { ISSUE_CUES, type IssueCue } from '../../knowledge/issues';
import type { Span } from '../analysis';
import type { Passage } from '../tokens/passage';

/**
 * Where a passage shows an issue of diplomacy: by its cues, the longest at each place, but not by a part of a name.
 * @param names the spans of names, in order
 */
export function issueMentions(
  { tokens, block }: Passage,
  names: readonly Span[],
): (Span & { label: string })[] {
  const from = Math.max(block.dateline?.end ?? 0, block.label?.body ?? 0);
  const found: (Span & { label: string })[] = [];
  let end = 0;
  let n = 0;
  for (let t = 0; t < tokens.count; t++) {
    const start = tokens.starts[t]!;
    if (start < from || start < end) continue;
    const cue = cuesOf(tokens.words[t]!).find(({ phrase }) => standsAt(phrase, block.text, start));
    if (!cue) continue;
    end = start + cue.phrase.length;
    while (n < names.length && names[n]!.end <= start) n++;
    const name = names[n];
    if (name && name.start <= start && end <= name.end && end - start < name.end - name.start) continue;
    found.push({ label: cue.label, start, end });
  }
  return found;
}

const NONE: readonly IssueCue[] = [];
/** The cues of words met before: most words of a text are met again and again. */
const known = new Map<string, readonly IssueCue[]>();
/** So many words are remembered. */
const MOST_KNOWN = 20_000;

/** The cues that a word may begin. */
function cuesOf(word: string): readonly IssueCue[] {
  let cues = known.get(word);
  if (!cues) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, (cues = ISSUE_CUES.get(beginningOf(word)) ?? NONE));
  }
  return cues;
}

/** A word's letters up to the first mark in it, in lower case: "Non-proliferation" begins with "non". */
function beginningOf(word: string): string {
  const mark = word.search(/[^A-Za-z0-9]/);
  return (mark < 0 ? word : word.slice(0, mark)).toLowerCase();
}

/** Whether a phrase stands at an offset, as whole words. */
function standsAt(phrase: string, text: string, start: number): boolean {
  const end = start + phrase.length;
  return (
    text.slice(start, end).replaceAll('’', "'").toLowerCase() === phrase &&
    !/[\p{L}\p{N}]/u.test(text[end] ?? ' ') &&
    !/[\p{L}\p{N}-]/u.test(text[start - 1] ?? ' ')
  );
}
