import type { Span, TurnRole } from '../analysis';
import type { Label } from '../layout/layout';
import type { Names } from '../names/names';
import { AT_ONCE } from '../steps';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import { lastOfTurn } from './ends';
import { fieldsOf } from './fields';
import { nameHolders, nameInFull, nameRespondent } from './holders';
import { nameInitials, nameIntroduced } from './introductions';
import { isAnnounced, openingTurn } from './opening';
import { findSpeakers, isTranscript } from './labelled';
import { withUnlabelledAnswers } from './unlabelled';

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
  /** Whether the label says that it was spoken in another language, or by an interpreter. */
  translated?: boolean;
}

const MODERATOR = /^(?:the\s+)?(?:moderator|host|presenter|anchor|operator|interpreter|translator)\b/i;
/** Labels of words that somebody in the room said. */
const NOBODYS =
  /^(?:remarks?|voices?|inaudible|unidentified|unknown|audience(?! member)|comment)\b|\b(?:audience|floor|hall|public|crowd|room|back)$|^$/i;
/** "(spoke in Russian)", "(retranslated from Chinese)", "(through the interpreter)" */
const TRANSLATED =
  /\b(?:spoke in|speaking in|speaks in|(?:re)?translated|translation|interpretation|interpreter|interpreted|in \p{Lu}\p{L}{1,12}(?:ese|ish|ian|ic|ench|man|eek|ew|i|ch))\b/u;
const BRACKETS = /^\s*[([][^()[\]]{1,60}[)\]]/;
/** In letters. */
const LONGEST = 80;
const ANSWER = /^(?:a|answer|response|reply)$/i;

/**
 * The speakers' turns of a transcript. A text with labels is one when labels recur, or when a question stands beside a
 * named speaker, or when its one label is a person's name with a title; an opening without a label belongs to the
 * person whom the title names, if it speaks in the first person.
 */
export function* findTurns(
  passages: readonly Passage[],
  { mentions, names }: Names,
): Generator<void, TurnDraft[]> {
  const mentionsOf = byPassage(mentions);
  const fields = fieldsOf(passages, mentionsOf, { mentions, names });
  yield;
  const isField = new Set([...fields.values()].map(({ passage }) => passage));
  const labelled = findSpeakers(passages, mentionsOf, { mentions, names }).filter(
    ({ index }) => !isField.has(index),
  );
  yield;
  const announced = isAnnounced(passages, labelled[0]?.index ?? 0);
  const accepted = isTranscript(labelled, announced)
    ? labelled.filter(({ sure, outlet }) => sure || outlet)
    : [];
  const found: TurnDraft[] = [];
  const opening = openingTurn(passages, mentionsOf, names, accepted, fields);
  if (opening) found.push(opening);
  yield;
  for (const [i, { index, label, words, speaker, outlet, question }] of accepted.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield;
    const limit = (accepted[i + 1]?.index ?? passages.length) - 1;
    found.push({
      first: index,
      last: lastOfTurn(passages, index, limit),
      body: label.body,
      label,
      role: roleOf(label, words, question),
      speaker: outlet ? null : speaker,
      words: NOBODYS.test(words) ? null : words,
      ...(isTranslated(passages[index]!.block.text, label.body) ? { translated: true } : {}),
    });
  }
  const turns = withUnlabelledAnswers(passages, mentionsOf, found);
  yield;
  markAskers(passages, turns);
  yield;
  nameHolders(passages, mentionsOf, { mentions, names }, turns, fields);
  yield;
  nameIntroduced(passages, mentionsOf, turns);
  nameInitials(passages, mentionsOf, turns);
  markModeration(passages, turns);
  nameInFull(passages, turns);
  nameRespondent(passages, mentionsOf, turns, fields);
  keepAskers(turns);
  linkAnswers(turns);
  return turns;
}

/** Whether brackets in a label, or at once behind it, tell of another language. */
function isTranslated(text: string, body: number): boolean {
  const brackets =
    (/[([].*/.exec(text.slice(0, body))?.[0] ?? '') +
    (BRACKETS.exec(text.slice(body, body + LONGEST))?.[0] ?? '');
  return TRANSLATED.test(brackets);
}

function roleOf(label: Label, words: string, question: boolean): TurnRole {
  if (label.form === 'mark') return words.startsWith('A') ? 'answer' : 'question';
  if (question) return 'question';
  if (MODERATOR.test(words)) return 'moderator';
  return ANSWER.test(words) ? 'answer' : 'statement';
}

/** Who asks, where the labels are names alone. */
function markAskers(passages: readonly Passage[], turns: TurnDraft[]): void {
  if (turns.some((turn) => turn.role === 'question')) return;
  markInterviewers(passages, turns);
  markOutlets(passages, turns);
}

/** Whoever asks once under his name asks throughout, also where he only thanks. */
function keepAskers(turns: readonly TurnDraft[]): void {
  const askers = new Set(turns.filter(({ role }) => role === 'question').map(({ speaker }) => speaker));
  for (const turn of turns)
    if (turn.label && turn.speaker !== null && askers.has(turn.speaker)) turn.role = 'question';
}

/** Ties what is said behind a question to it as an answer. */
function linkAnswers(turns: readonly TurnDraft[]): void {
  let question = -1;
  for (const [i, turn] of turns.entries()) {
    if (turn.role === 'question') question = i;
    else if (question >= 0 && (turn.role === 'statement' || turn.role === 'answer')) {
      turn.role = 'answer';
      turn.answers = question;
    }
  }
}

/** Gives somebody else the floor. */
const GIVES_FLOOR =
  /\b(?:(?:first|next|last|final|another|one more) (?:question|one)|the floor|(?:question|over) (?:to|from)|welcome|thank you (?:all|very much|both))\b|\bplease[.!]?\s*$|^next\b/i;
const LONGEST_MODERATION = 400;

const SPOKESPERSON = /^(?:the )?spokes(?:man|woman|person)$/i;

/**
 * Whoever moderates under a part moderates under his name as well; so does a spokesperson who mostly gives others the
 * floor. A stranger who has it from a moderator, and asks, is no guest.
 */
function markModeration(passages: readonly Passage[], turns: readonly TurnDraft[]): void {
  const textOf = ({ first, last, body }: TurnDraft): string =>
    passages
      .slice(first, last + 1)
      .map(({ block }) => block.text)
      .join(' ')
      .slice(body);
  const spokes = turns.filter(({ role, words }) => role === 'statement' && SPOKESPERSON.test(words ?? ''));
  const giving = spokes
    .map(textOf)
    .filter((text) => text.length < LONGEST_MODERATION && GIVES_FLOOR.test(text));
  if (giving.length > 1 && giving.length > spokes.length * 0.6)
    for (const turn of spokes) turn.role = 'moderator';
  const moderators = new Set(turns.filter(({ role }) => role === 'moderator').map(({ speaker }) => speaker));
  for (const [i, turn] of turns.entries()) {
    if (turn.role === 'question' || !turn.label) continue;
    if (turn.speaker !== null && moderators.has(turn.speaker)) turn.role = 'moderator';
    else if (turn.speaker === null && turns[i - 1]?.role === 'moderator' && /\?\s*$/.test(textOf(turn)))
      turn.role = 'question';
  }
}

/** Of two who speak in turn, one whose turns mostly end in a question mark and are the shorter is the interviewer. */
function markInterviewers(passages: readonly Passage[], turns: TurnDraft[]): void {
  const bySpeaker = new Map<string, TurnDraft[]>();
  for (const turn of turns) {
    if (turn.role !== 'statement' || !turn.label) continue;
    const key = turn.speaker ?? turn.words?.toLowerCase() ?? '';
    const theirs = bySpeaker.get(key);
    if (theirs) theirs.push(turn);
    else bySpeaker.set(key, [turn]);
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
