/** Where a clause ends, roughly: marks, and words that open another one. */
const MARKS = '[.;:!?“”"()—–]';
const OPENERS = '\\b(?:that|which|who|when|while|because|where|if)\\b';
const CLAUSE_BEFORE = new RegExp(`${MARKS}|,\\s|${OPENERS}|\\b(?:and|but)\\b`, 'g');
const CLAUSE_BEHIND = new RegExp(`${MARKS}|,\\s|${OPENERS}`);
const SENTENCE_BEFORE = new RegExp(`${MARKS}|${OPENERS}`, 'g');
const FUTURE =
  /\b(?:will|shall|won[’']t|(?:is|are) to|would be [a-z]+|to be (?:held|signed|opened|published|released|announced)|to (?:meet|hold|visit|host|sign|discuss|attend|begin|start|resume|address|speak|vote|travel)|due (?:to|on|in|at|for)|(?:scheduled|slated|planned|set) (?:to|on|in|for)|expected (?:to|on|in|by)|plans?|planning|intends?|going to|upcoming|forthcoming|ahead of)\b|[’']ll\b|\b(?:by|until|till)\s$/;
const PAST =
  /\b(?:said|told|was|were|had|did|met|held|took|went|came|began|made|gave|left|spoke|wrote|saw|led|fell|rose|broke|sent|kept|lost|won|got|became|found|brought|built|shot|struck|hit|[a-z]{2,}ed)\b/;
const REACH = 120;

/**
 * Whether the clause around a stretch of a text looks back or ahead, by its verbs: those before the stretch, those
 * behind it, then those further before. Null where none shows.
 */
export function tenseAround(text: string, start: number, end: number): 'past' | 'future' | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const [behind] = text
    .slice(end, end + REACH)
    .replace(/^,\s/, '')
    .split(CLAUSE_BEHIND, 1);
  return (
    tenseOf(behindLast(before, CLAUSE_BEFORE)) ??
    tenseOf(behind!) ??
    tenseOf(behindLast(before, SENTENCE_BEFORE))
  );
}

/** What stands behind the last boundary. */
function behindLast(text: string, boundary: RegExp): string {
  let from = 0;
  for (const match of text.matchAll(boundary)) from = match.index + match[0].length;
  return text.slice(from);
}

function tenseOf(clause: string): 'past' | 'future' | null {
  return FUTURE.test(clause) ? 'future' : PAST.test(clause) ? 'past' : null;
}
