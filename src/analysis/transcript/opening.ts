import type { Mention, Names } from '../names/names';
import { isInFirstPerson } from '../tokens/firstPerson';
import type { Passage } from '../tokens/passage';
import { lastOfTurn } from './ends';
import type { Field } from './fields';
import type { Labelled } from './labelled';
import type { TurnDraft } from './turns';

const SALUTATION =
  /^\s*(?:(?:(?:dear|esteemed|distinguished|honou?red)\s|(?:good (?:morning|afternoon|evening|day)|ladies and gentlemen|thank you|welcome|hello|mr\.? (?:president|speaker|chair\p{L}*|secretary-general)|excellenc(?:y|ies)|colleagues|friends|minister|madam)\b))/iu;
const SPOKEN_TITLE =
  /\b(?:remarks?|answers?|answered|speech|address|statement|opening|comments?|(?:news|press|media) (?:conference|briefing|availability|stakeout|statement)|briefing|interview|toast|lecture|keynote|intervention|testimony|doorstep|stakeout|transcript|questions?|speaks|spoke|meets)\b/i;
/** A document's first blocks may hold its title. */
const HEAD = 12;
/** A title on a line of its own, or above other lines of the head: "Remarks by the President". */
const TITLE_OF_SPEECH =
  /^\s*(?:\p{L}+\s){0,3}(?:remarks|speech|address|statement|toast|keynote|lecture|intervention|testimony|message)\s(?:by|of|from|to|at|in|on|before|after|during|delivered|made)\b/iu;

/** Whether a title above the first label says that what follows was spoken. */
export const isAnnounced = (passages: readonly Passage[], limit: number): boolean =>
  passages
    .slice(0, Math.min(limit, HEAD))
    .some(({ block: { kind, text } }) =>
      kind === 'heading' ? SPOKEN_TITLE.test(text) : TITLE_OF_SPEECH.test(text),
    );

/**
 * An opening statement without a label: it is whose the title says, if it speaks in the first person. Where two are
 * named, it is not the one whose turn follows.
 * @param accepted the labels of speakers, in order
 * @param fields whom the head gives a part
 */
export function openingTurn(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, Mention[]>,
  names: Names['names'],
  accepted: readonly Labelled[],
  fields: ReadonlyMap<string, Field>,
): TurnDraft | null {
  const limit = accepted[0]?.index ?? passages.length;
  const title = passages
    .slice(0, Math.min(limit, HEAD))
    .findIndex(({ block }) => block.kind === 'heading' && SPOKEN_TITLE.test(block.text));
  if (title < 0) return null;
  let first = title + 1;
  while (first < limit && (passages[first]!.block.kind !== 'paragraph' || !speaks(passages[first]!))) first++;
  if (first >= limit) return null;
  const speaker =
    speakerOfHead(passages, mentionsOf, title, first, accepted[0]?.speaker ?? null) ??
    fields.get('speaker')?.id ??
    null;
  if (speaker === null || !names[speaker]) return null;
  const last = lastOfTurn(passages, first, limit - 1);
  const spoken = passages.slice(first, last + 1).filter(({ block }) => block.kind === 'paragraph');
  const personal = spoken.filter(({ block }) => isInFirstPerson(block.text)).length;
  const greets = SALUTATION.test(spoken[0]!.block.text);
  if (personal < Math.max(greets ? 0 : 1, spoken.length * (greets ? 0.1 : accepted.length > 0 ? 0.2 : 0.4)))
    return null;
  return { first, last, body: 0, label: null, role: 'statement', speaker, words: null };
}

/** What an office writes above a speech. */
const EDITORS =
  /^\s*(?:check against delivery|as (?:delivered|prepared)|embargoed|transcript|unofficial translation|courtesy translation|provisional|advance (?:copy|text))\b.{0,60}$/i;

/** "The following statement by Minister Ode was read out:" */
const READ_OUT =
  /^.{0,60}\b(?:statement|message|letter|speech|address|remarks)\b[^.?!:]{0,160} (?:was|were|is|are) (?:read|delivered|issued|released|made)\b/i;
const DATED = /^.{0,60}\b(?:1[89]|20)\d{2}\b.{0,20}$/;

/** Whether a passage is a line of a place or a paper and a day: what is named there is nobody. */
export const isDateLine = ({ block }: Passage): boolean => DATED.test(block.text.trim());

/** In letters: a line of the head, "by Minister Ode" or "Oslo, 3 May". */
const LONGEST_HEAD_LINE = 100;
const SENTENCE_END = /[.?!…:,;—–-]["”’»)\]]?\s*$/;
/** In letters: a line that announces. */
const LONGEST_LINE = 300;
const isReadOut = (text: string): boolean => text.length < LONGEST_LINE && READ_OUT.test(text.trim());

/** Whether a paragraph is speech, not an editor's line in brackets or a field of the head ("Date: 3 May"). */
function speaks({ block: { text } }: Passage): boolean {
  return (
    !EDITORS.test(text) &&
    !isReadOut(text) &&
    !/^\s*[([<].*[)\]>]\s*$/.test(text) &&
    !/^\s*\p{Lu}\p{L}+(?: \p{L}+)?:\s.{0,80}$/u.test(text) &&
    (text.length > LONGEST_HEAD_LINE || SENTENCE_END.test(text) || SALUTATION.test(text))
  );
}

/** The one whom the title names as speaking, else the only person of the head. */
function speakerOfHead(
  passages: readonly Passage[],
  mentionsOf: ReadonlyMap<number, Mention[]>,
  title: number,
  body: number,
  next: string | null,
): string | null {
  const peopleIn = (index: number) => (mentionsOf.get(index) ?? []).filter(({ type }) => type === 'person');
  const announcing = isReadOut(passages[body - 1]!.block.text) ? [body - 1] : [];
  for (const index of [...announcing, title]) {
    const titled = titleSpeaker(passages[index]!.block.text, peopleIn(index), next);
    if (titled !== null) return titled;
  }
  // "Remarks to the Assembly" / "by Minister Ode": the lines below the title, down to the speech.
  const others = new Set<string>();
  for (let index = 0; index < body; index++) {
    if (index === title || isDateLine(passages[index]!)) continue;
    for (const { id } of peopleIn(index)) others.add(id);
  }
  const [only] = others;
  return peopleIn(title).length === 0 && others.size === 1 ? only! : null;
}

/**
 * "Foreign Minister X's remarks …", "Remarks by X …", "X answers questions …": the one named as such; others in the title
 * are guests. Of two who speak together the one whose turn does not come next.
 */
function titleSpeaker(title: string, people: readonly Mention[], next: string | null): string | null {
  const [first] = people;
  if (!first) return null;
  const possessive = people.find((mention) => /^['’]s?\s/.test(title.slice(mention.end, mention.end + 3)));
  if (
    possessive &&
    /^['’]s?\s+(?:\p{L}+\s+){0,4}?(?:remarks?|answers?|speech|address|statement|opening|comments?|interview|news|press|toast|intervention|keynote|lecture)/iu.test(
      title.slice(possessive.end),
    )
  )
    return possessive.id;
  const by =
    people.find((mention) =>
      /\b(?:by|of|from)\s+(?:[\p{L}.,’'-]+\s+){0,8}$/iu.test(title.slice(0, mention.start)),
    ) ??
    // Whom the title begins with, behind an office at most.
    (/^\s*(?:[\p{L}’'-]+\s+){0,6}$/u.test(title.slice(0, first.start)) &&
    !/\b(?:with|to|on|about|for)\s/i.test(title.slice(0, first.start))
      ? first
      : undefined);
  if (!by) return null;
  const joint = people.find(
    (mention) =>
      mention.id !== by.id &&
      mention.start > by.end &&
      /^\s*(?:and|,)\s/.test(title.slice(by.end, by.end + 6)),
  );
  if (!joint) return by.id;
  if (next === joint.id) return by.id;
  return next === by.id ? joint.id : null;
}
