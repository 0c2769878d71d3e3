import type { ReportingVerb } from '../../knowledge/verbs';
import type { Item } from './units';
import { ADVERBS, PRONOUNS } from './words';

const AUXILIARIES = new Set(
  "has have had 've 'd is was were are be been being will would can could may might should must shall do does did".split(
    ' ',
  ),
);
const MODALS = new Set('will would can could may might should must shall'.split(' '));

/**
 * Whether an item is a verb where it stands.
 * @param forms the forms that its word may be
 */
export function isVerb(
  items: readonly Item[],
  i: number,
  forms: readonly Pick<ReportingVerb, 'form'>[],
): boolean {
  const { word, pos } = items[i]!;
  const before = items[i - 1];
  // "the proposed wall"
  if (/^(?:the|an?|his|her|its|their|our|my|your|this|these|those)$/.test(before?.word ?? '')) return false;
  if (/^(?:said|says|told|tells|added|adds|wrote|saying|telling|stressed|asked)$/.test(word)) return true;
  if (pos === 'VERB' || pos === 'AUX') return true;
  // "The Post reports that"
  if (items[i + 1]?.word === 'that' && forms.some((verb) => verb.form === 'present')) return true;
  // wink-nlp calls many of them nouns or adjectives ("warned", "welcomed"): a past form behind a subject is a verb.
  if (!before || !forms.some((verb) => verb.form === 'past')) return false;
  return (
    before.mention !== null ||
    PRONOUNS.has(before.word) ||
    before.pos === 'NOUN' ||
    before.pos === 'PROPN' ||
    ADVERBS.has(before.word)
  );
}

/** What stands between a subject and its verb. */
export interface Chain {
  /** The last item before it. */
  before: number;
  passive: boolean;
  negated: boolean;
  /** "will", "could" …; null without one. */
  modal: string | null;
}

/** Reads auxiliaries, negations and adverbs backwards from a verb. */
export function chainBefore(items: readonly Item[], at: number): Chain {
  const chain: Chain = { before: at - 1, passive: false, negated: false, modal: null };
  for (; chain.before >= 0; chain.before--) {
    const { word, pos } = items[chain.before]!;
    if (word === 'not' || word === "n't" || word === 'never') chain.negated = true;
    else if (/^(?:was|were|is|are|been|being|be)$/.test(word)) chain.passive = true;
    else if (MODALS.has(word)) chain.modal = word;
    else if (!AUXILIARIES.has(word) && !ADVERBS.has(word) && !(pos === 'ADV' && !PRONOUNS.has(word))) break;
  }
  return chain;
}
