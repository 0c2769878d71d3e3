import type { QuoteKind, Span } from '../analysis';
import type { RuleName } from './rules';

/** A span within a passage. */
export interface Place extends Span {
  passage: number;
}

/** A quote with the words that attribute it, before its source is resolved to a speaker. */
export interface QuoteDraft {
  fragments: Place[];
  kind: QuoteKind;
  source: Place | null;
  cue: Place | null;
  addressee: Place | null;
  relay: Place | null;
  rule: RuleName;
  flags: string[];
}
