import type { Span, Speaker } from '../analysis';
import type { Names } from '../names/names';
import type { QuoteDraft } from '../quotes/draft';
import type { Resolved } from '../speakers/speakers';
import { AT_ONCE } from '../steps';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import type { TurnDraft } from '../transcript/turns';
import { Actors } from './actors';
import { ActStore } from './actStore';
import type { ActDraft } from './draft';
import { resolutionOf } from './resolutions';

/** An act with its actor, in a passage. */
export interface ActFound extends ActDraft {
  passage: number;
  actor: Speaker;
  /** Whom it is done to, by name or in the text's words. */
  targetName: string | null;
  /** In a resolution: "PP2", "OP4". */
  paragraph: string | null;
  /** Whether several act together: "the sides agreed". */
  agreed: boolean;
}

/**
 * What is done by what a document says: the diplomatic acts of its sentences, each with its actor. An act whose actor is
 * open is left out.
 * @param drafts the document's quotes, and who speaks in each
 * @param store what is known of the passages from the document's version before
 * @returns in the order of the text
 */
export function* findActs(
  passages: readonly Passage[],
  names: Names,
  turns: readonly TurnDraft[],
  drafts: readonly QuoteDraft[],
  resolved: readonly Resolved[],
  store = new ActStore(),
): Generator<void, ActFound[]> {
  const mentionsOf = byPassage(names.mentions);
  yield;
  const resolution = resolutionOf(passages);
  const actors = new Actors(passages, names, turns, drafts, resolved, resolution?.opening ?? null);
  yield;
  const found: ActFound[] = [];
  for (const [passage, reading] of passages.entries()) {
    if (reading.block.kind === 'opaque' || reading.block.kind === 'boilerplate') continue;
    const paragraph = resolution?.paragraphs.get(passage) ?? null;
    const before = store.paragraphsRead;
    const acts = store.read(reading, mentionsOf.get(passage) ?? [], paragraph !== null);
    if (store.paragraphsRead > before || passage % AT_ONCE === 0) yield;
    for (const act of acts) {
      const actor = actors.actor(passage, act.subject, act.start);
      if (!actor) continue;
      const targetName = act.target && actors.target(passage, act.target);
      const rule =
        paragraph !== null && !act.subject
          ? paragraph.startsWith('OP')
            ? 'operative'
            : 'preamble'
          : act.rule;
      found.push({
        ...act,
        rule,
        paragraph,
        passage,
        actor,
        targetName,
        agreed: isJoint(actor, reading, act.subject),
      });
    }
  }
  return found;
}

/** Whether those who act are several who act as one. */
function isJoint({ members }: Speaker, { block }: Passage, subject: Span | null): boolean {
  return (
    members !== undefined ||
    (subject !== null &&
      /^(?:(?:the|both|two) )*(?:sides|parties)$/i.test(block.text.slice(subject.start, subject.end)))
  );
}
