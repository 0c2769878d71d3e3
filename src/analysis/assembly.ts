import type { ActFound } from './acts/acts';
import type { DiplomaticAct, Entity, Mark, MarkUse, Notice, Quote, Span, Turn } from './analysis';
import type { Block } from './layout/layout';
import type { Mention, Names } from './names/names';
import type { Place, QuoteDraft } from './quotes/draft';
import { RULES } from './quotes/rules';
import type { Resolved } from './speakers/speakers';
import { speakerOfTurn } from './speakers/turnSpeaker';
import type { Passage } from './tokens/passage';
import type { TurnDraft } from './transcript/turns';

/** From what the stages found, relative to their passages, to the analysis with the document's offsets. */

/** A mention as the analysis has it. Field by field: V8 gives each object that is spread and added to a shape of its own. */
export function readMention({ start, end, type, id, value }: Mention, { block }: Passage): Entity {
  const entity: Entity = { start: block.start + start, end: block.start + end, type, id };
  if (value !== undefined) entity.value = value;
  return entity;
}

/** What stands in marks and is no quote, as the analysis has it. */
export function readMark({ start, end, use }: Place & { use: MarkUse }, { block }: Passage): Mark {
  return { start: block.start + start, end: block.start + end, use };
}

/** An act as the analysis has it. @param at gives a place's offsets in the document */
export function readAct(found: ActFound, at: (place: Place) => Span): DiplomaticAct {
  const { passage, start, end, act, actor, targetName, object, strength, agreed, rule, paragraph } = found;
  return {
    ...at({ passage, start, end }),
    ...{ act, actor: actor.name, actorId: actor.id, target: targetName },
    object: object && at({ passage, ...object }),
    ...{ strength, agreed, rule },
    ...(paragraph === null ? {} : { paragraph }),
  };
}

/** A turn as the analysis has it, in the document's offsets; its label's marks of Markdown belong to it. */
export function readTurn(turn: TurnDraft, passages: readonly Passage[], names: Names, text: string): Turn {
  const first = passages[turn.first]!.block;
  const from = first.start + (turn.label ? turn.label.start : 0);
  const marks = /(?:#{1,6}[ \t]{1,8})?[*_]{0,3}\[?$/.exec(text.slice(first.start, from))?.[0].length ?? 0;
  const start = from - marks;
  const end = passages[turn.last]!.block.end;
  return {
    start,
    end,
    body: turn.label ? bodyOf(turn, passages) : start,
    speaker: speakerOfTurn(turn, names),
    role: turn.role,
    ...(turn.answers === undefined ? {} : { answers: turn.answers }),
    ...(turn.translated ? { flags: ['translated'] } : {}),
  };
}

/** Where a turn's speech starts: past its label and what Markdown's marks leave blank there, perhaps in the next paragraph. */
function bodyOf({ first, last, body }: TurnDraft, passages: readonly Passage[]): number {
  for (let i = first; i <= last; i++) {
    const { start, text } = passages[i]!.block;
    const spoken = text.slice(i === first ? body : 0).search(/\S/);
    if (spoken >= 0) return start + (i === first ? body : 0) + spoken;
  }
  return passages[last]!.block.end;
}

/** How often a source that nobody of the text could be found for is the right words all the same. */
const UNRESOLVED = 0.88;

/** A quote as the analysis has it: its spans, its people, and how sure both are together. */
export function readQuote(
  draft: QuoteDraft,
  { speaker, addressee, relay, sure }: Resolved,
  at: (place: Place) => Span,
): Quote {
  const fragments = draft.fragments.map(at);
  const confidence =
    speaker || draft.source ? RULES[draft.rule].confidence * (speaker ? sure : UNRESOLVED) : 0;
  return {
    start: fragments[0]!.start,
    end: Math.max(...fragments.map((fragment) => fragment.end)),
    fragments,
    kind: draft.kind,
    speaker,
    source: draft.source && at(draft.source),
    cue: draft.cue && at(draft.cue),
    addressee,
    relay,
    confidence: Math.round(confidence * 100) / 100,
    rule: draft.rule,
    ...(draft.flags.length ? { flags: draft.flags } : {}),
  };
}

/** That a document over the size limit was not read to its end. */
export function noticeOfCut(start: number, end: number): Notice {
  const message = 'The document is over the size limit: it was read up to here.';
  return { code: 'cut', message, start, end };
}

/** What a reader should know of the layout: paragraphs without end. */
export function noticesOfBlocks(blocks: readonly Block[]): Notice[] {
  const message = 'This paragraph is very long: it was read in parts, and a quotation between two of them may be missed.'; // prettier-ignore
  const notices: Notice[] = [];
  for (const [i, { goesOn, end }] of blocks.entries()) {
    if (!goesOn) continue;
    if (blocks[i - 1]!.goesOn) notices.at(-1)!.end = end;
    else notices.push({ code: 'long-paragraph', message, start: blocks[i - 1]!.start, end });
  }
  return notices;
}

/** What a reader should know of the quotes: marks that were never closed. */
export function noticesOfQuotes(quotes: readonly Quote[]): Notice[] {
  return quotes
    .filter((quote) => quote.flags?.includes('unclosed-mark'))
    .map(({ start, end }) => ({
      code: 'unclosed-mark',
      message: 'This quotation is never closed; it was taken to end with its paragraph.',
      start,
      end,
    }));
}
