import { accordingToSource } from './accordingTo';
import { settle } from './settle';
import type { AttributionContext, AttributionRule, Found } from './context';
import { sameParagraph } from './continuation';
import { speakerThenQuote } from './cueBefore';
import { quotedInClauseBefore, quoteThenSpeaker, speakerInNextSentence, splitQuotation } from './cueBehind';
import { type Cue, findCues } from './cues';
import type { QuoteDraft } from './draft';
import type { Quotation } from './marks';
import { reportedStatements } from './reported';
import { mayReport, type ReportReader } from './reports';
import type { Unit } from './units';
import { creditedBehind, introducedByColon, introducedBySentence } from './withoutVerb';

/** What a paragraph gives: its quotes, and the quotations in it that are none. */
export interface Attributed {
  drafts: QuoteDraft[];
  /** Quotations for which nothing in the paragraph speaks, with the unit they stand in. */
  rest: { quotation: Quotation; unit: Unit; index: number }[];
}

/** The rules in the order of their certainty; the first that applies decides. */
const ORDER: readonly AttributionRule[] = [
  splitQuotation,
  quoteThenSpeaker,
  speakerThenQuote,
  quotedInClauseBefore,
  speakerInNextSentence,
  accordingToSource,
  creditedBehind,
  introducedByColon,
  sameParagraph,
  introducedBySentence,
];

/**
 * Attributes the quotations of a paragraph and finds its indirect statements: rules read each unit, then a trained tagger
 * reads it with what they found and has the last word on what is reported and where it begins and ends.
 * @param units the paragraph's units in order
 * @param text the paragraph's text
 * @param reader the tagger
 */
export function attributeParagraph(
  units: readonly Unit[],
  text: string,
  reader: Pick<ReportReader, 'read'>,
): Attributed {
  const drafts: QuoteDraft[] = [];
  const rest: Attributed['rest'] = [];
  const attributed = new Map<Quotation, QuoteDraft>();
  for (const [u, unit] of units.entries()) {
    if (!mayReport(unit)) continue;
    const before = drafts.length;
    const cues = findCues(unit);
    const used = new Set<Cue>();
    const mixed = new Map<Cue, QuoteDraft>();
    const left: Attributed['rest'] = [];
    for (const [k, { quotation }] of unit.items.entries()) {
      if (!quotation || attributed.has(quotation)) continue;
      const context = { text, units, unit, u, k, cues, mixed, attributed, drafts };
      const found = attributeQuotation(context);
      if (!found) {
        left.push({ quotation, unit, index: k });
        continue;
      }
      if (found.cue) used.add(found.cue);
      attributed.set(quotation, found.draft);
      if (!drafts.includes(found.draft)) drafts.push(found.draft);
    }
    drafts.push(...reportedStatements(unit, cues, used));
    const byRule = drafts.slice(before);
    const settled = settle(unit, cues, byRule, reader.read(unit, byRule));
    drafts.splice(before, byRule.length, ...settled.drafts);
    for (const [quotation, draft] of settled.attributed) attributed.set(quotation, draft);
    rest.push(...left.filter(({ quotation }) => !attributed.has(quotation)));
  }
  return { drafts, rest };
}

function attributeQuotation(context: AttributionContext): Found | null {
  for (const rule of ORDER) {
    const found = rule(context);
    if (found) return found;
  }
  return null;
}
