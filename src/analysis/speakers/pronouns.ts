import type { Mention } from '../names/names';
import type { Place } from '../quotes/draft';
import type { TurnDraft } from '../transcript/turns';
import { type Answer, joint, named } from './answer';
import { twoLeaders } from './offices';
import { type Context, lastQuote, precedingPeople, unique } from './context';

/**
 * Whom a pronoun stands for.
 * @param key the pronoun, folded and in lower case
 * @param source where it stands
 * @param turn the speaker's turn around it, in a transcript
 * @returns the answer, null when it is open; undefined when the words are no pronoun
 */
export function resolvePronoun(
  key: string,
  source: Place,
  context: Context,
  turn: TurnDraft | null,
): Answer | null | undefined {
  if (/^(?:i|we|me|us|myself|ourselves)$/.test(key)) return turnSpeaker(turn, context);
  if (key === 'you') return answering(turn, context);
  if (/^(?:he|him)$/.test(key)) return learned('m', heOrShe('m', source, context), context);
  if (/^(?:she|her)$/.test(key)) return learned('f', heOrShe('f', source, context), context);
  if (/^(?:they|them|it|both|the two|who|which|all|some|many|others|one|none|everyone)$/.test(key))
    return collective(key, source, context);
  return undefined;
}

/** In a transcript "I" and "we" are the turn's speaker. */
function turnSpeaker(turn: TurnDraft | null, { names }: Context): Answer | null {
  return turn?.speaker == null ? null : named(turn.speaker, names, 0.96);
}

/** In a question "you" is whoever answers it. */
function answering(turn: TurnDraft | null, context: Context): Answer | null {
  if (turn?.role !== 'question') return null;
  const question = context.turns.indexOf(turn);
  const answers: TurnDraft[] = [];
  for (let i = question + 1; context.turns[i]?.answers === question; i++) answers.push(context.turns[i]!);
  const [first] = answers;
  // Where several answer, who was asked is open.
  return first && answers.every(({ speaker }) => speaker === first.speaker)
    ? turnSpeaker(first, context)
    : null;
}

/**
 * The last speaker or subject whom "he" or "she" may stand for. A first name alone tells no gender: where titles say
 * nothing, only a person who was speaking or stands alone in the sentences before is taken.
 */
function heOrShe(gender: 'm' | 'f', source: Place, context: Context): Answer | null {
  const { names } = context;
  const fits = (id: string): boolean => {
    const record = names.names[id];
    const known = record?.gender ?? context.genders.get(id) ?? gender;
    return record?.type === 'person' && known === gender;
  };
  const recent = precedingPeople(source, context, 2).filter((mention) => fits(mention.id));
  const last = lastQuote(
    context,
    source,
    2,
    ({ speaker }) => speaker?.id != null && !speaker.members && names.names[speaker.id]?.type === 'person',
  );
  const id = last?.speaker?.id;
  if (last && id && fits(id)) {
    // Somebody else was named as a subject since: then it is open, unless the gender decides.
    const since = recent.find(
      (mention) => mention.id !== id && isAfter(mention, last.draft.source!) && isSubject(mention, context),
    );
    return since ? named(since.id, names, 0.88) : named(id, names, 0.96);
  }
  const alone = unique(recent).length === 1;
  const subject = recent.find((mention) => isSubject(mention, context));
  // Among several whose gender nothing shows, the subject is only probable.
  const shown = subject && (names.names[subject.id]!.gender ?? context.genders.get(subject.id)) === gender;
  if (subject) return named(subject.id, names, alone ? 0.95 : shown ? 0.92 : 0.88);
  return alone ? named(recent[0]!.id, names, 0.88) : null;
}

/** Whom "she" stood for once, "he" stands for no more. */
function learned(gender: 'm' | 'f', answer: Answer | null, { genders }: Context): Answer | null {
  if (answer?.speaker.id != null && !genders.has(answer.speaker.id)) genders.set(answer.speaker.id, gender);
  return answer;
}

const isAfter = (mention: Mention, place: Place): boolean =>
  mention.passage > place.passage || (mention.passage === place.passage && mention.start > place.end);

/** Whether a mention opens its sentence or stands right before its verb. */
function isSubject(mention: Mention, { passages }: Context): boolean {
  const text = passages[mention.passage]!.block.text;
  const start = Math.min(mention.title?.start ?? mention.start, mention.start);
  const opens =
    /(?:^|[.!?:]["'”’]?\s+|,\s+(?:and\s+)?|\b(?:but|while|as|when|after|because|that|and)\s+)(?:the\s+)?$/i;
  const verb =
    /^[^.,;]{0,3}\s+(?:also\s+|then\s+|has\s+|had\s+|was\s+)?(?:\p{L}+ed|said|says|told|is|was|has|had|will|wrote|met|made|held)\b/u;
  return (
    opens.test(text.slice(Math.max(0, start - 40), start)) ||
    verb.test(text.slice(mention.end, mention.end + 40))
  );
}

/** Pronouns for several. */
const SEVERAL = /^(?:they|both|the two)$/;

/** "They", "the two": the last joint speaker or body, or two persons just named; "it": the last body. */
function collective(key: string, source: Place, context: Context): Answer | null {
  const speaker = lastQuote(context, source, 1, (quote) => quote.speaker !== null)?.speaker;
  if (speaker) {
    const type = speaker.id === null ? undefined : context.names.names[speaker.id]?.type;
    const plural =
      speaker.members !== undefined ||
      type === 'organization' ||
      (type !== 'person' && speaker.name.endsWith('s'));
    const body = type === 'organization' || type === 'location';
    if (key === 'it' ? body : SEVERAL.test(key) && plural) return { speaker, sure: 0.88 };
    // One of two leaders who meet has spoken: "they" are the two.
    const together = SEVERAL.test(key) ? twoLeaders(source, context) : null;
    if (speaker.id !== null && together?.speaker.members?.includes(speaker.id))
      return { ...together, sure: 0.88 };
  }
  if (!SEVERAL.test(key)) return null;
  return bothNamed(source, context) ?? (key === 'they' ? null : twoLeaders(source, context));
}

/** "They" right behind a sentence that names exactly two persons. */
function bothNamed(source: Place, context: Context): Answer | null {
  const people = new Set(precedingPeople(source, context, 0).map((mention) => mention.id));
  if (people.size !== 2) return null;
  // In the order in which the text first names them.
  const { names, firstMentions } = context;
  const first = (id: string): Mention => firstMentions.get(id)!;
  const inOrder = [...people].sort(
    (a, b) => first(a).passage - first(b).passage || first(a).start - first(b).start,
  );
  return joint(inOrder, names, 0.88);
}
