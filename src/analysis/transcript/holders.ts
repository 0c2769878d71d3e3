import { type Office, parseOffice } from '../../knowledge/offices';
import type { Mention, Names } from '../names/names';
import type { Passage } from '../tokens/passage';
import { chairAt, chairChanges, isChair } from './chairs';
import { type Field, HEAD, withoutAddress } from './fields';
import type { TurnDraft } from './turns';

const OFFICES: readonly (readonly [label: RegExp, role: RegExp, rank: string])[] = [
  [/^(?:(?:his|her) excellency )?the vice[- ]president$/i, /\bvice[- ]president\b/i, 'vice president'],
  [/^(?:(?:his|her) excellency )?the president$/i, /\bpresident\b/i, 'president'],
  [/^the first (?:lady|gentleman)$/i, /\bfirst (?:lady|gentleman)\b/i, 'first lady'],
  [/^the second (?:lady|gentleman)$/i, /\bsecond (?:lady|gentleman)\b/i, 'second lady'],
  [/^the chair(?:man|woman|person)?$/i, /\bchair(?:man|woman|person)?\b/i, 'chair'],
];

/**
 * "THE PRESIDENT:" is the one person of the document who holds the office: named in its headings or its head, else
 * anywhere but in the holder's own turns and in questions. A council's president, among "Mr. Tan (Singapore):", is
 * nobody by name, unless the head names the one who presides.
 * @param fields whom the head gives a part
 */
export function nameHolders(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  { mentions, names }: Names,
  turns: readonly TurnDraft[],
  fields: ReadonlyMap<string, Field>,
): void {
  const isPresided = turns.some(({ speaker, words }) => speaker === null && isChair(words ?? ''));
  const changes = isPresided ? chairChanges(passages, mentionsOf, { mentions, names }) : [];
  for (const turn of turns) {
    if (turn.speaker !== null || turn.words === null) continue;
    const part = turn.words.toLowerCase().replace(/^the\s+/, '');
    const given = isChair(turn.words)
      ? chairAt(turn.first, changes, fields.get(part) ?? fields.get('president') ?? fields.get('chair'))
      : fields.get(part);
    if (!given) continue;
    turn.speaker = given.id;
    turn.words = given.name;
  }
  nameByOffice(passages, { mentions, names }, turns);
  const council = turns.some(
    ({ first, label }) =>
      label && /\([^()]{3,60}\)\s*$/.test(passages[first]!.block.text.slice(0, label.end)),
  );
  if (council) return;
  const head = turns.find((turn) => turn.label)?.first ?? 0;
  const named = new Set(turns.map(({ speaker }) => speaker));
  const turnOf = new Map<number, number>();
  for (const [turn, { first, last }] of turns.entries())
    for (let passage = first; passage <= last; passage++) turnOf.set(passage, turn);
  for (const [form, role, rank] of OFFICES) {
    const theirs = new Set<number>();
    for (const [i, { speaker, words }] of turns.entries())
      if (speaker === null && form.test(words ?? '')) theirs.add(i);
    const [opening] = theirs;
    if (opening === undefined) continue;
    const holds = (title: string, office: Office | null): boolean =>
      role.test(title) &&
      !PAST.test(title) &&
      (!rank.endsWith('president') || (office?.rank === rank && isOfState(office.of)));
    // Whoever speaks under his own name is another president.
    const holders = mentions.filter(({ passage, type, id, title }) => {
      if (type !== 'person' || named.has(id)) return false;
      const { role: of, office } = names[id]!;
      // "Vice President Keller", who is a senator elsewhere in the text.
      const words = title ? passages[passage]!.block.text.slice(title.start, title.end) : '';
      return holds(of ?? '', office) || (title !== null && holds(words, parseOffice(words.split(/\s+/))));
    });
    const titled = only(
      holders.filter(({ passage }) => passage < head || passages[passage]!.block.kind === 'heading'),
    );
    const announcer = turns[opening - 1];
    const introduced = announcer && holders.find((mention) => isLastWord(mention, announcer, passages));
    const isTheirs = ({ passage }: Mention): boolean => theirs.has(turnOf.get(passage) ?? -1);
    const own = new Set(holders.filter(isTheirs).map(({ id }) => id));
    const others = holders.filter((mention) => !isTheirs(mention));
    const isMeant = others.some((mention) => {
      const turn = turnOf.get(mention.passage) ?? -1;
      const asked = turns[turn]?.role === 'question';
      return (
        (!asked || isAddressed(mention, passages[mention.passage]!)) &&
        // Whom a president himself speaks of is another, unless he has just been introduced.
        (!own.has(mention.id) || theirs.has(turn + 1))
      );
    });
    const holder = titled ?? introduced?.id ?? (isMeant ? only(others) : null);
    if (holder !== null) for (const turn of theirs) turns[turn]!.speaker = holder;
  }
}

/** "Ladies and gentlemen, President Keller! (Applause.)": whether a turn ends with a name. */
function isLastWord({ passage, end }: Mention, { last }: TurnDraft, passages: readonly Passage[]): boolean {
  return (
    passage === last &&
    /^(?:[.!:]|\s*\([^()]{1,40}\))*$/.test(passages[passage]!.block.text.slice(end).trim())
  );
}

/** Not in office: nobody calls him by it alone. */
const PAST = /\b(?:former|ex|late|deputy|designate|elect)\b/i;

/** Whether an office is a country's, as far as the text says. */
const isOfState = (of: string | null): boolean => of === null || /^[A-Z]{2}$/.test(of);

/** "Thank you, Vice President Marsh.", "please welcome Vice President Marsh" */
function isAddressed({ start, end, title }: Mention, { block: { text, label } }: Passage): boolean {
  const before = text.slice(label?.end ?? 0, Math.min(start, title?.start ?? start)).trimEnd();
  return (
    /(?:^|[,:.?!—–-]|\b(?:thank you|thanks|welcome|introduce)(?: so much| very much| again)?(?: to)?)$/i.test(
      before,
    ) && /^(?:[,.!?;—–]|\s(?:and|for)\b|$)/.test(text.slice(end))
  );
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
      // Nobody of the head: the one of the whole text, whom perhaps a label names.
      holder ??= only(
        mentions.filter(
          ({ type, id }) => type === 'person' && (names[id]?.role ?? '').toLowerCase().includes(office),
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
