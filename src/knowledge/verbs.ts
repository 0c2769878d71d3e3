import { formsOf, type VerbForm } from './inflect';

/**
 * Verbs that report what somebody said, curated for this project after the reporting verbs of English grammars
 * (Quirk et al. 1985, §14.28ff; §16.31) and the acts of diplomatic language.
 * Licence: MIT, as the project.
 */

/**
 * How a verb takes what was said.
 * - `clause`: with or without "that", and direct speech: "said (that) …"
 * - `that`: direct speech, and a clause only behind "that": "emphasized that …"
 * - `addressed`: somebody first: "told reporters (that) …"
 * - `act`: a thing, an infinitive or a clause behind "that": "condemned the attack", "pledged to …"
 */
export type Complement = 'clause' | 'that' | 'addressed' | 'act';

export interface ReportingVerb {
  lemma: string;
  complement: Complement;
  form: VerbForm;
}

const LEMMAS: Record<Complement, string> = {
  clause:
    'say add note argue claim insist announce warn explain suggest confirm acknowledge admit reply respond write report assert state maintain contend concede predict reveal recall conclude allege indicate observe remark tweet comment testify stipulate hint fear reckon declare signal proclaim',
  that: 'emphasize emphasise stress underscore underline affirm continue highlight mention clarify elaborate point repeat reiterate joke quip complain lament boast echo charge disclose imply assess specify caution cry exclaim shout chant yell answer retort interject interrupt read post opine muse protest object elaborate vow pledge promise agree propose recommend advise question wonder ask inquire reaffirm express voice recount counter',
  addressed: 'tell assure inform remind notify warn convince persuade',
  act: 'condemn deplore denounce welcome praise commend criticize criticise applaud hail reject dismiss deny refute rebuke decry blast slam accuse blame urge demand call appeal pledge vow promise commit agree reaffirm reiterate propose offer request ask thank congratulate regret apologize apologise express voice convey stress emphasize emphasise underline underscore highlight recommend threaten endorse praise acknowledge describe cite mention question mock label brand characterize characterise liken refer tout lambast assail bemoan invoke reference portray rebut dispute order credit scold chide',
};

const forms = new Map<string, ReportingVerb[]>();
for (const [complement, lemmas] of Object.entries(LEMMAS) as [Complement, string][]) {
  for (const lemma of new Set(lemmas.split(' '))) {
    const add = (form: string, kind: ReportingVerb['form']): void => {
      const list = forms.get(form) ?? [];
      if (!list.some((verb) => verb.complement === complement && verb.form === kind))
        list.push({ lemma, complement, form: kind });
      forms.set(form, list);
    };
    for (const [form, kind] of formsOf(lemma)) add(form, kind);
  }
}

/**
 * @param word a token, folded and in lower case
 * @returns the readings of a form of a reporting verb; undefined when it is none
 */
export function reportingVerb(word: string): readonly ReportingVerb[] | undefined {
  return forms.get(word);
}

/** Verbs whose subject says nothing, so that a quotation in their clause is a name or a term, not speech. */
export const NAMING =
  /^(?:call(?:ed|s|ing)?|dub(?:bed|s)?|name(?:d|s)?|title(?:d|s)?|entitled|known|nicknamed|label(?:l?ed|s)?|so-called|termed|codenamed|code-named)$/;

/** Those of them that never report, whatever stands behind them: what is called so may be said, what is titled so is not. */
export const TITLING =
  /^(?:dub(?:bed|s)?|name(?:d|s)?|title(?:d|s)?|entitled|known|nicknamed|so-called|codenamed|code-named)$/;
