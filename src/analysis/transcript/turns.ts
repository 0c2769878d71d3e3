import type { Span, TurnRole } from '../analysis';
import type { Label } from '../layout/layout';
import type { Mention, Names } from '../names/names';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import { nameHolders } from './holders';
import { findSpeakers, isTranscript, QUESTION } from './labelled';

/** A turn before its speaker is resolved. Passages run from `first` to `last`, both included. */
export interface TurnDraft {
  first: number;
  last: number;
  /** Offset in the first passage where the speech starts, behind the label. */
  body: number;
  /** The label, relative to the first passage; null for an opening without one. */
  label: Span | null;
  role: TurnRole;
  /** Entity id of the speaker, where the label or the title names one. */
  speaker: string | null;
  /** The label's words, for a speaker without a name ("The President", "Moderator"). */
  words: string | null;
  /** Index of the question turn that this one answers. */
  answers?: number;
}

const MODERATOR = /^(?:the\s+)?(?:moderator|host|presenter|anchor|operator|interpreter|translator)\b/i;
const ANSWER = /^(?:a|answer|response|reply)$/i;

/**
 * The speakers' turns of a transcript. A text with labels is one when labels recur, or when a question stands beside a
 * named speaker, or when its one label is a person's name with a title; an opening without a label belongs to the
 * person whom the title names, if it speaks in the first person.
 */
export function findTurns(passages: readonly Passage[], { mentions, names }: Names): TurnDraft[] {
  const mentionsOf = byPassage(mentions);
  const labelled = findSpeakers(passages, mentionsOf, { mentions, names });
  const accepted = isTranscript(labelled) ? labelled.filter(({ sure, outlet }) => sure || outlet) : [];
  const turns: TurnDraft[] = [];
  const opening = openingTurn(
    passages,
    mentionsOf,
    names,
    accepted[0]?.index ?? passages.length,
    accepted.length > 0,
  );
  if (opening) turns.push(opening);
  for (const [i, { index, label, words, speaker, outlet }] of accepted.entries()) {
    const limit = (accepted[i + 1]?.index ?? passages.length) - 1;
    turns.push({
      first: index,
      last: lastOfTurn(passages, index, limit),
      body: label.body,
      label,
      role: roleOf(label, words),
      speaker: outlet ? null : speaker,
      words,
    });
  }
  nameRoles(passages, turns);
  nameHolders(passages, { mentions, names }, turns);
  return turns;
}

function roleOf(label: Label, words: string): TurnRole {
  if (label.form === 'mark') return words.startsWith('A') ? 'answer' : 'question';
  if (QUESTION.test(words)) return 'question';
  if (MODERATOR.test(words)) return 'moderator';
  return ANSWER.test(words) ? 'answer' : 'statement';
}

/** A turn goes on to the last prose before the next label; what a site adds below is not spoken. */
function lastOfTurn(passages: readonly Passage[], first: number, limit: number): number {
  let last = limit;
  while (last > first && !isSpoken(passages[last]!)) last--;
  return last;
}

function isSpoken({ block }: Passage): boolean {
  if (block.kind === 'paragraph' || block.kind === 'list')
    return !/^\s*(?:END\b|\d{1,2}:\d{2}\s*[AP]\.?M)/.test(block.text);
  // A line cut off in the middle counts as speech, a section's heading does not.
  return block.kind === 'heading' && (block.label !== null || /[—–-]\s*$/.test(block.text));
}

/** Who asks and who answers, where the labels are names alone; each answer is tied to the question before it. */
function nameRoles(passages: readonly Passage[], turns: TurnDraft[]): void {
  const anyQuestion = turns.some((turn) => turn.role === 'question');
  if (!anyQuestion) {
    markInterviewers(passages, turns);
    markOutlets(passages, turns);
  }
  let question = -1;
  for (const [i, turn] of turns.entries()) {
    if (turn.role === 'question') question = i;
    else if (question >= 0 && (turn.role === 'statement' || turn.role === 'answer')) {
      turn.role = 'answer';
      turn.answers = question;
    }
  }
}

/** Of two who speak in turn, one whose turns mostly end in a question mark and are the shorter is the interviewer. */
function markInterviewers(passages: readonly Passage[], turns: TurnDraft[]): void {
  const bySpeaker = new Map<string, TurnDraft[]>();
  for (const turn of turns) {
    if (turn.role !== 'statement' || !turn.label) continue;
    const key = turn.speaker ?? turn.words?.toLowerCase() ?? '';
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), turn]);
  }
  if (bySpeaker.size < 2) return;
  for (const theirs of bySpeaker.values()) {
    const asking = theirs.filter((turn) => /\?[\s"'”’)]*$/.test(passages[turn.last]!.block.text));
    if (theirs.length >= 2 && asking.length / theirs.length >= 0.6)
      for (const turn of theirs) turn.role = 'question';
  }
}

/** Labels that are all different and mostly ask, between the turns of one person who answers them all. */
function markOutlets(passages: readonly Passage[], turns: TurnDraft[]): void {
  const labelled = turns.filter((turn) => turn.label && turn.role === 'statement');
  const keys = labelled.map(({ speaker, words }) => speaker ?? words?.toLowerCase() ?? '');
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const [main] = [...times].sort((a, b) => b[1] - a[1]);
  if (!main || main[1] < 2) return;
  const others = labelled.filter((_, i) => keys[i] !== main[0] && keys[i + 1] === main[0]);
  const strangers = labelled.filter((_, i) => keys[i] !== main[0]);
  if (others.length < 2 || others.length < strangers.length * 0.8) return;
  const outlets = strangers.filter((turn) => turn.speaker === null).length;
  const asking = others.filter(({ first, last }) =>
    passages.slice(first, last + 1).some(({ block }) => block.text.includes('?')),
  ).length;
  const different = new Set(keys).size - 1;
  if (asking < others.length * 0.6 || (outlets < strangers.length * 0.6 && different < strangers.length))
    return;
  for (const turn of others) turn.role = 'question';
}

const FIRST_PERSON = /\b(?:I|we|my|our|me|us)\b/i;
const SPOKEN_TITLE =
  /\b(?:remarks?|answers?|speech|address|statement|opening|comments?|news conference|press conference|briefing|interview|toast)\b/i;

/** An opening statement without a label: the title says whose it is. */
function openingTurn(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, Mention[]>,
  names: Names['names'],
  limit: number,
  transcript: boolean,
): TurnDraft | null {
  let title = -1;
  for (let i = 0; i < Math.min(limit, 12); i++) {
    if (passages[i]!.block.kind !== 'heading' || !SPOKEN_TITLE.test(passages[i]!.block.text)) continue;
    title = i;
    break;
  }
  if (title < 0) return null;
  const people = (mentionsOf.get(title) ?? []).filter((mention) => mention.type === 'person');
  const speaker = titleSpeaker(passages[title]!.block.text, people);
  if (speaker === null || !names[speaker]) return null;
  let first = title + 1;
  while (first < limit && passages[first]!.block.kind !== 'paragraph') first++;
  if (first >= limit) return null;
  const last = lastOfTurn(passages, first, limit - 1);
  const spoken = passages.slice(first, last + 1).filter(({ block }) => block.kind === 'paragraph');
  const personal = spoken.filter(({ block }) =>
    FIRST_PERSON.test(block.text.replace(/[“"][^“”"]*[”"]/g, '')),
  ).length;
  if (personal < Math.max(1, spoken.length * (transcript ? 0.2 : 0.4))) return null;
  return { first, last, body: 0, label: null, role: 'statement', speaker, words: null };
}

/** "Foreign Minister X's remarks …", "Remarks by X …": one speaker, named as such; others in the title are guests. */
function titleSpeaker(title: string, people: readonly Mention[]): string | null {
  const [first] = people;
  if (!first) return null;
  const possessive = people.find((mention) => /^['’]s?\s/.test(title.slice(mention.end, mention.end + 3)));
  if (
    possessive &&
    /^['’]s?\s+(?:\p{L}+\s+){0,4}?(?:remarks?|answers?|speech|address|statement|opening|comments?|interview|news|press|toast)/iu.test(
      title.slice(possessive.end),
    )
  )
    return possessive.id;
  const by = people.find((mention) =>
    /\b(?:by|of|from)\s+(?:[\p{L}.’'-]+\s+){0,8}$/iu.test(title.slice(0, mention.start)),
  );
  if (!by) return null;
  const joint = people.find(
    (mention) =>
      mention !== by &&
      mention.id !== by.id &&
      /^\s*(?:and|,)\s/.test(title.slice(by.end, by.end + 6)) &&
      mention.start > by.end,
  );
  return joint ? null : by.id;
}
