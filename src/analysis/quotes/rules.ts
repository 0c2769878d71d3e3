/**
 * The rules of attribution, by the name that an analysis carries. `reason` is what a person is told; `confidence` is
 * how often a quote attributed by the rule had the right source (docs/analysis.md says on what it was measured).
 */
export interface Rule {
  reason: string;
  confidence: number;
}

export const RULES = {
  /** “We are open,” Lavrov said. */
  'quote-then-speaker': { reason: 'The speaker and the verb follow the quotation.', confidence: 0.99 },
  /** “We are open,” said Lavrov. */
  'quote-then-verb': { reason: 'The verb and the speaker follow the quotation.', confidence: 0.97 },
  /** Lavrov said: “We are open.” */
  'speaker-then-quote': { reason: 'The speaker and the verb introduce the quotation.', confidence: 0.9 },
  /** Lavrov said the talks were “open”. */
  'quoted-in-clause': {
    reason: 'The quotation stands in a clause that the speaker is reported to have said.',
    confidence: 0.92,
  },
  /** “We are open,” he said, “and ready.” */
  'split-quotation': { reason: 'The speaker and the verb interrupt the quotation.', confidence: 0.98 },
  /** “We are open,” Lavrov said. “We are ready.” */
  'same-paragraph': {
    reason: 'The quotation goes on in the paragraph of the speaker’s last words.',
    confidence: 0.98,
  },
  /** Lavrov dismissed the report. “It is false.” */
  'introduced-by-sentence': {
    reason: 'The sentence before the quotation has one person as its subject.',
    confidence: 0.8,
  },
  /** Lavrov was blunt: “It is false.” */
  'introduced-by-colon': { reason: 'A colon behind the speaker introduces the quotation.', confidence: 0.85 },
  /** “It is false.” – Sergey Lavrov */
  'credited-behind': { reason: 'The name behind the dash is credited with the quotation.', confidence: 0.95 },
  /** A paragraph of quotation alone, after the speaker's own words. */
  'next-paragraph': {
    reason: 'The paragraph before ends in this speaker’s words and names nobody else.',
    confidence: 0.7,
  },
  /** According to Lavrov, talks go on. */
  'according-to': { reason: 'The statement is given according to its source.', confidence: 0.97 },
  /** Lavrov said (that) talks go on. */
  'reported-clause': { reason: 'The clause follows the speaker and a verb of speech.', confidence: 0.94 },
  /** Talks go on, Lavrov said. */
  'reported-before': { reason: 'The speaker and a verb of speech follow the clause.', confidence: 0.98 },
  /** Lavrov condemned the attack. */
  'reported-act': { reason: 'The verb names a diplomatic act of the speaker.', confidence: 0.89 },
  /** No source in the text that a rule could find. */
  unattributed: { reason: 'No speaker could be found with certainty.', confidence: 0 },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;
