import type { Mention, Names } from '../names/names';
import type { Passage } from '../tokens/passage';
import { type Field, HEAD, withoutAddress } from './fields';
import type { TurnDraft } from './turns';

const OFFICES: readonly (readonly [label: RegExp, role: RegExp, rank: string])[] = [
  [/^the vice president$/i, /^vice[- ]president/i, 'president'],
  [/^the president$/i, /^president/i, 'president'],
  [/^the first lady$/i, /^first lady/i, 'first lady'],
  [/^the chair(?:man|woman|person)?$/i, /^chair(?:man|woman|person)?\b/i, 'chair'],
];

/**
 * "THE PRESIDENT:" is the one person of the document who holds the office: named in its headings or its head, else
 * anywhere but in the holder's own turns and in questions. A council's president, among "Mr. Tan (Singapore):", is
 * nobody by name, unless the head names the one who presides.
 * @param fields whom the head gives a part
 */
export function nameHolders(
  passages: readonly Passage[],
  { mentions, names }: Names,
  turns: readonly TurnDraft[],
  fields: ReadonlyMap<string, Field>,
): void {
  for (const turn of turns) {
    const field = fields.get((turn.words ?? '').toLowerCase().replace(/^the\s+/, ''));
    if (turn.speaker !== null || !field) continue;
    turn.speaker = field.id;
    turn.words = field.name;
  }
  nameByOffice(passages, { mentions, names }, turns);
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

/** An office alone, as a label has it. */
const OFFICE =
  /^(?:the )?((?:deputy |foreign |prime |first |state |federal |defen[cs]e |assistant |under-?)*(?:minister|secretary|chancellor|ambassador|commissioner|secretary-general|high representative|premier|governor|director-general|director|spokes(?:man|woman|person)))$/i;

/** "The Minister:" is the one person of the head whose role is that. */
function nameByOffice(
  passages: readonly Passage[],
  { mentions, names }: Names,
  turns: readonly TurnDraft[],
): void {
  const head = turns.find((turn) => turn.label)?.first ?? 0;
  const found = new Map<string, string | null>();
  for (const turn of turns) {
    const office = turn.speaker === null ? OFFICE.exec(turn.words ?? '')?.[1]?.toLowerCase() : undefined;
    if (office === undefined) continue;
    let holder = found.get(office);
    if (holder === undefined) {
      holder = only(
        mentions.filter(
          ({ type, id, passage }) =>
            type === 'person' &&
            (passage < head || passages[passage]!.block.kind === 'heading') &&
            (names[id]?.role ?? '').toLowerCase().includes(office),
        ),
      );
      // Of several ministers it is the one who opened.
      const opening = turns.find(({ label }) => !label)?.speaker;
      if (holder === null && opening != null && (names[opening]?.role ?? '').toLowerCase().includes(office))
        holder = opening;
      found.set(office, holder);
    }
    turn.speaker = holder;
  }
}

function only(mentions: readonly Mention[]): string | null {
  const ids = new Set(mentions.map(({ id }) => id));
  return ids.size === 1 ? [...ids][0]! : null;
}

/**
 * "A" is the one who answers: whom the head names as the speaker, the one person who answers under a name of his own,
 * else the only one whom the head names at all.
 */
export function nameRespondent(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  turns: readonly TurnDraft[],
  fields: ReadonlyMap<string, Field>,
): void {
  const open = turns.filter(({ speaker, words }) => speaker === null && /^(?:a|answer)$/i.test(words ?? ''));
  const first = turns.find(({ label }) => label)?.first;
  if (!open.length || first === undefined) return;
  const named = new Set(
    turns.flatMap(({ speaker, role }) => (speaker !== null && role !== 'question' ? [speaker] : [])),
  );
  const head = new Set(
    passages
      .slice(0, first)
      .flatMap((_, index) =>
        (mentionsOf.get(index) ?? []).filter(({ type }) => type === 'person').map(({ id }) => id),
      ),
  );
  const [speaker] =
    [
      ['speaker', 'guest', 'interviewee', 'respondent'].flatMap((part) => fields.get(part)?.id ?? []),
      [...named],
      [...head],
    ].find((ids) => ids.length === 1) ?? [];
  if (speaker !== undefined) for (const turn of open) turn.speaker = speaker;
}

/** A label of a surname alone, of somebody whom the head lists in full: "Vik" is "Jonas Vik, Deputy Minister". */
export function nameInFull(passages: readonly Passage[], turns: readonly TurnDraft[]): void {
  const first = turns.find(({ label }) => label)?.first ?? 0;
  const full = new Map<string, Set<string>>();
  for (const { block } of passages.slice(0, Math.min(first, HEAD)))
    for (const name of namesIn(block.text)) {
      const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
      full.set(surname, (full.get(surname) ?? new Set()).add(withoutAddress(name)));
    }
  for (const turn of turns) {
    const names =
      turn.speaker === null && turn.words !== null
        ? full.get(withoutAddress(turn.words).toLowerCase())
        : undefined;
    const [name] = names ?? [];
    if (name !== undefined && names?.size === 1) turn.words = name;
  }
}

/** Words with capitals in a row, two to four of them. */
function namesIn(text: string): string[] {
  return text
    .split(/[^\p{L}.’' -]+|\s{2,}/u)
    .flatMap((part) => runsOf(part.trim().split(' ')))
    .filter((words) => words.length > 1 && words.length < 5)
    .map((words) => words.join(' '));
}

/** The stretches of words that begin with a capital. */
function runsOf(words: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) runs.at(-1)!.push(word);
    else runs.push([]);
  }
  return runs;
}
