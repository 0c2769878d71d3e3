import type { Act } from '../../knowledge/acts';
import type { Span } from '../analysis';

/** Why an act was seen; docs/analysis.md explains each. */
export type ActRule =
  | 'act-verb'
  | 'act-noun'
  | 'act-adjective'
  | 'binding-will'
  | 'refusal'
  | 'obligation'
  | 'preamble'
  | 'operative';

/** An act as its sentence tells it, before its actor is known. Offsets are relative to the passage. */
export interface ActDraft extends Span {
  act: Act;
  strength: number;
  /** Who acts, as the sentence says it; null for the one whose words the sentence is. */
  subject: Span | null;
  /** Whom it is done to, as the sentence says it. */
  target: Span | null;
  /** What it is about. */
  object: Span | null;
  rule: ActRule;
}
