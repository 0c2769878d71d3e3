import type { Mention } from '../names/names';
import type { Passage } from '../tokens/passage';
import { HEAD } from './fields';
import type { TurnDraft } from './turns';

/** Behind it somebody says who he is. */
const SELF = /\b(?:I am|I['’]m|my name is|this is)\s+(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?$/i;
/** A part without a name that its holder keeps throughout. */
const PART =
  /^(?:the )?(?:moderator|host|presenter|anchor|interviewer|facilitator|chair(?:man|woman|person)?|spokes(?:man|woman|person)|operator|rapporteur)$/i;

/**
 * Names who holds a part by what the text says of it: "Spokesperson (Anna Reiter):" in its label, "I am Elena Pruteanu"
 * in its first turn. The name is then that of all the turns of the part.
 */
export function nameIntroduced(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  turns: readonly TurnDraft[],
): void {
  const parts = new Map<string, TurnDraft[]>();
  for (const turn of turns) {
    if (turn.speaker !== null || turn.words === null || !PART.test(turn.words)) continue;
    const key = turn.words.toLowerCase();
    const theirs = parts.get(key);
    if (theirs) theirs.push(turn);
    else parts.set(key, [turn]);
  }
  for (const theirs of parts.values()) {
    const named = new Set(theirs.flatMap((turn) => inLabel(turn, mentionsOf) ?? []));
    const [holder = selfNamed(theirs[0]!, passages, mentionsOf)] = named;
    // Whoever speaks under a name of his own as well was introduced, not named by himself.
    const isOther = named.size === 0 && turns.some(({ speaker }) => speaker === holder);
    if (named.size < 2 && holder !== undefined && !isOther) for (const turn of theirs) turn.speaker = holder;
  }
}

const INITIALS = /^\p{Lu}{2,3}$/u;

/** "KT" is Kaisa Tamm, the only one of the head with these initials. */
export function nameInitials(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  turns: readonly TurnDraft[],
): void {
  const open = turns.filter(({ speaker, words }) => speaker === null && INITIALS.test(words ?? ''));
  const first = turns.find(({ label }) => label)?.first ?? 0;
  if (!open.length) return;
  const people = new Map<string, Set<string>>();
  for (let index = 0; index < Math.min(first, HEAD); index++) {
    const { text } = passages[index]!.block;
    for (const { type, id, start, end } of mentionsOf.get(index) ?? []) {
      if (type !== 'person') continue;
      const initials = text.slice(start, end).replace(/[^\p{Lu}]/gu, '');
      people.set(initials, (people.get(initials) ?? new Set()).add(id));
    }
  }
  for (const turn of open) {
    const [id, ...others] = people.get(turn.words!) ?? [];
    if (id !== undefined && others.length === 0) turn.speaker = id;
  }
}

/** Whom the brackets of a label name. */
function inLabel(
  { first, label }: TurnDraft,
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
): string | undefined {
  return (mentionsOf.get(first) ?? []).find(
    ({ type, start, end }) => type === 'person' && label && start >= label.start && end <= label.end,
  )?.id;
}

/** Who says in a turn's first paragraph that he is. */
function selfNamed(
  { first, body }: TurnDraft,
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
): string | undefined {
  const { text } = passages[first]!.block;
  return (mentionsOf.get(first) ?? []).find(
    ({ type, start, title }) =>
      type === 'person' &&
      start >= body &&
      SELF.test(text.slice(body, title ? Math.min(start, title.start) : start)),
  )?.id;
}
