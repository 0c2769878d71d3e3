import type { Mention, Names } from '../names/names';
import type { Passage } from '../tokens/passage';
import type { TurnDraft } from './turns';

const OFFICES: readonly (readonly [label: RegExp, role: RegExp, rank: string])[] = [
  [/^the vice president$/i, /^vice[- ]president/i, 'president'],
  [/^the president$/i, /^president/i, 'president'],
  [/^the first lady$/i, /^first lady/i, 'first lady'],
];

/**
 * "THE PRESIDENT:" is the one person of the document who holds the office: named in its headings or its head, else
 * anywhere but in the holder's own turns and in questions. A council's president, among "Mr. Tan (Singapore):", is
 * nobody by name.
 */
export function nameHolders(
  passages: readonly Passage[],
  { mentions, names }: Names,
  turns: readonly TurnDraft[],
): void {
  const council = turns.some(
    ({ first, label }) =>
      label && /\([^()]{3,60}\)\s*$/.test(passages[first]!.block.text.slice(0, label.end)),
  );
  if (council) return;
  const head = turns.find((turn) => turn.label)?.first ?? 0;
  for (const [form, role, rank] of OFFICES) {
    const theirs = turns.filter(({ speaker, words }) => speaker === null && form.test(words ?? ''));
    if (!theirs.length) continue;
    const own = (passage: number): boolean =>
      theirs.some(({ first, last }) => passage >= first && passage <= last);
    const asked = (passage: number): boolean =>
      turns.some(({ first, last, role }) => role === 'question' && passage >= first && passage <= last);
    const holders = mentions.filter(({ type, id }) => {
      const name = names[id];
      return (
        type === 'person' &&
        !!name &&
        role.test(name.role ?? '') &&
        (rank !== 'president' || name.office?.rank === rank)
      );
    });
    const titled = only(
      holders.filter(({ passage }) => passage < head || passages[passage]!.block.kind === 'heading'),
    );
    const ids = new Set(holders.filter(({ passage }) => own(passage)).map(({ id }) => id));
    const elsewhere = only(holders);
    const holder =
      titled ??
      (elsewhere !== null && !ids.has(elsewhere) && holders.some(({ passage }) => !asked(passage))
        ? elsewhere
        : null);
    if (holder !== null) for (const turn of theirs) turn.speaker = holder;
  }
}

function only(mentions: readonly Mention[]): string | null {
  const ids = new Set(mentions.map(({ id }) => id));
  return ids.size === 1 ? [...ids][0]! : null;
}
