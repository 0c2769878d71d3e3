import type { Span } from '../analysis';
import type { Cue } from './cues';
import { type QuoteDraft, reportedBy } from './draft';
import type { Quotation } from './marks';
import type { RuleName } from './rules';
import { holdsOnlyQuotations, type Item, type Range, type Unit } from './units';

/** A quotation in its paragraph: what a rule of attribution looks at. */
export interface AttributionContext {
  /** The paragraph's text. */
  text: string;
  units: readonly Unit[];
  /** The quotation's unit, and its index. */
  unit: Unit;
  u: number;
  /** Index of the quotation's item in its unit. */
  k: number;
  /** The reporting clauses of the unit, in order. */
  cues: readonly Cue[];
  /** The unit's mixed quotes by their reporting clause: further quoted pieces of a clause join them. */
  mixed: Map<Cue, QuoteDraft>;
  /** The paragraph's quotations that are attributed already. */
  attributed: ReadonlyMap<Quotation, QuoteDraft>;
  /** The paragraph's quotes so far. */
  drafts: readonly QuoteDraft[];
}

/** What a rule of attribution answers: the quote, new or grown, and the reporting clause that it uses up. */
export interface Found {
  draft: QuoteDraft;
  cue: Cue | null;
}

/** A rule of attribution; null where it does not apply. */
export type AttributionRule = (context: AttributionContext) => Found | null;

/** Makes a mixed quote of some stretches of a unit, kept for further quoted pieces of the same clause. */
export function mixedQuote(
  unit: Unit,
  cue: Cue,
  parts: readonly Range[],
  rule: RuleName,
  mixed: Map<Cue, QuoteDraft>,
): Found {
  const draft = reportedBy(unit, cue, parts, 'mixed', rule);
  mixed.set(cue, draft);
  return { draft, cue };
}

/** Whether a quotation closes with a full stop or the like, closing marks aside. */
export function endsSentence(text: string, { start, end }: Item): boolean {
  return /[.?!…][)\]]?["'”’»]*$/.test(text.slice(start, end));
}

/** Whether a quotation closes with a comma or a dash, closing marks aside. */
export function endsWithComma(text: string, { start, end }: Item): boolean {
  return /[,—–-]\s?["'”’»]*$/.test(text.slice(start, end));
}

/** Whether a quotation stands in a sentence of quotations alone and reads as one itself. */
export function standsAlone({ unit, k, text }: AttributionContext): boolean {
  const item = unit.items[k]!;
  return holdsOnlyQuotations(unit) && (wordsIn(text, item).length >= 4 || endsSentence(text, item));
}

/** The words in a stretch of text. */
export function wordsIn(text: string, { start, end }: Span): string[] {
  return text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
