import type { Span, TurnRole } from '../analysis';
import type { Label } from '../layout/layout';
import type { Names } from '../names/names';
import { AT_ONCE } from '../steps';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import { lastOfTurn } from './ends';
import { fieldsOf } from './fields';
import { nameHolders, nameInFull, nameRespondent } from './holders';
import { openingTurn } from './opening';
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
  /** Whether the label says that it was spoken in another language, or by an interpreter. */
  translated?: boolean;
}

const MODERATOR = /^(?:the\s+)?(?:moderator|host|presenter|anchor|operator|interpreter|translator)\b/i;
/** Labels of words that somebody in the room said. */
const NOBODYS =
  /^(?:remarks?|voices?|inaudible|unidentified|unknown|audience|comment)\b|\b(?:audience|floor|hall|public|crowd|room|back)$|^$/i;
/** "(spoke in Russian)", "(retranslated from Chinese)", "(through the interpreter)" */
const TRANSLATED =
  /\b(?:spoke in|speaking in|(?:re)?translated|translation|interpreter|interpreted|in \p{Lu}\p{L}{1,12}(?:ese|ish|ian|ic|ench|man|eek|ew|i|ch))\b/u;
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
  const accepted = isTranscript(labelled) ? labelled.filter(({ sure, outlet }) => sure || outlet) : [];
  const turns: TurnDraft[] = [];
  const opening = openingTurn(passages, mentionsOf, names, accepted, fields);
  if (opening) turns.push(opening);
  yield;
  for (const [i, { index, label, words, speaker, outlet }] of accepted.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) yield;
    const limit = (accepted[i + 1]?.index ?? passages.length) - 1;
    turns.push({
      first: index,
      last: lastOfTurn(passages, index, limit),
      body: label.body,
      label,
      role: roleOf(label, words),
      speaker: outlet ? null : speaker,
      words: NOBODYS.test(words) ? null : words,
      ...(TRANSLATED.test(/[([].*/.exec(passages[index]!.block.text.slice(0, label.body))?.[0] ?? '')
        ? { translated: true }
        : {}),
    });
  }
  yield;
  nameRoles(passages, turns);
  yield;
  nameHolders(passages, { mentions, names }, turns, fields);
  yield;
  nameInFull(passages, turns);
  nameRespondent(passages, mentionsOf, turns, fields);
  return turns;
}

function roleOf(label: Label, words: string): TurnRole {
  if (label.form === 'mark') return words.startsWith('A') ? 'answer' : 'question';
  if (QUESTION.test(words)) return 'question';
  if (MODERATOR.test(words)) return 'moderator';
  return ANSWER.test(words) ? 'answer' : 'statement';
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
