import type { Act, Strength } from './acts';
import { formsOf, type VerbForm } from './inflect';

/**
 * The words by which diplomacy acts: condemns, demands, promises, denies. Curated for this project after the classes of
 * illocutionary acts (Searle 1976; Bach & Harnish 1979), the initiating and the operative phrases of resolutions of the
 * United Nations (United Nations Editorial Manual), and the codebooks of political events (CAMEO, Gerner et al. 2002;
 * PLOVER, Halterman et al. 2023). Licence: MIT, as the project.
 */

/**
 * What stands behind a verb that performs an act, word by word: `X` a party (the act's target), `N` a thing or a party,
 * `S` a clause without "that", `ing` a gerund, `to-do` an infinitive with its "to", all else itself. What follows is the act's object.
 */
export type Frame = readonly string[];

export interface ActVerb {
  lemma: string;
  form: VerbForm;
  act: Act;
  strength: Strength;
  frames: readonly Frame[];
}

/** act, strength, frames (parted by `|`), verbs */
const VERBS: readonly (readonly [Act, Strength, string, string])[] = [
  ['condemn', 4, 'N', 'condemn denounce'],
  ['condemn', 3, 'N', 'decry slam blast lambast assail castigate'],
  ['deplore', 3, 'N|that|the fact that', 'deplore'],
  ['deplore', 2, 'N', 'criticize criticise lament bemoan'],
  ['regret', 2, 'N|that|to-do', 'regret'],
  ['regret', 2, 'for', 'apologize apologise'],
  ['call-on', 2, 'on X to-do|upon X to-do|on X for|upon X for|for', 'call'],
  ['call-on', 2, 'to X to-do|to X for|for|to N', 'appeal'],
  ['call-on', 2, 'X to-do|X not', 'encourage exhort advise'],
  ['call-on', 2, 'N', 'encourage'],
  ['urge', 3, 'X to-do|X not|N|that', 'urge'],
  ['urge', 3, 'X to-do', 'implore press pressure'],
  ['demand', 4, 'N|that|to-do|X to-do', 'demand'],
  ['demand', 3, 'that X must|that X should|on N', 'insist'],
  ['demand', 4, 'X to-do', 'order summon'],
  ['welcome', 2, 'N|that', 'welcome'],
  ['welcome', 2, 'N', 'endorse'],
  ['commend', 2, 'X for|N', 'commend praise applaud hail laud salute'],
  ['commend', 2, 'X on|X for', 'congratulate'],
  ['commend', 1, 'N', 'appreciate'],
  ['propose', 2, 'N|that|to-do|ing', 'propose'],
  ['propose', 2, 'that|N', 'recommend'],
  ['propose', 2, 'forward N', 'put'],
  ['offer', 2, 'N|to-do', 'offer'],
  ['commit', 3, 'to-do|that|S|N|X that|X to-do', 'pledge promise'],
  ['commit', 4, 'to-do|that|S', 'vow'],
  ['commit', 3, 'to', 'commit recommit'],
  ['commit', 3, 'N to|itself to|themselves to|ourselves to', 'commit recommit'],
  ['commit', 3, 'to-do', 'undertake'],
  ['commit', 2, 'X that|X of', 'assure'],
  ['agree', 3, 'to-do|on|upon|that', 'agree'],
  ['reaffirm', 3, 'that|S|to-do|N', 'reaffirm'],
  ['reaffirm', 2, 'that|S|to-do|N', 'reiterate restate reconfirm affirm'],
  ['reject', 4, 'N|that', 'reject'],
  ['reject', 3, 'N', 'oppose rebuff dismiss repudiate'],
  ['reject', 3, 'to-do', 'refuse decline'],
  ['reject', 3, 'to', 'object'],
  ['reject', 3, 'out N', 'rule'],
  ['reject', 3, 'down N', 'turn'],
  ['deny', 3, 'that|S|ing|N', 'deny'],
  ['deny', 3, 'N', 'refute rebut disavow'],
  ['accuse', 4, 'X of', 'accuse'],
  ['accuse', 3, 'X for|N on X', 'blame'],
  ['accuse', 3, 'that', 'allege'],
  ['threaten', 5, 'to-do|N with|ing', 'threaten'],
  ['warn', 3, 'that|S|of|against|about|X that|X of|X against|X about|X to-do|X not', 'warn'],
  ['warn', 3, 'X that|X against', 'caution'],
  ['announce', 2, 'that|S|N', 'announce unveil'],
  ['request', 2, 'N|that|X to-do', 'request'],
  ['request', 2, 'X to-do|X for|for', 'ask'],
  ['request', 2, 'X to-do', 'invite'],
  ['thank', 2, 'X for|X', 'thank'],
];

/** Verbs that perform an act where they open a paragraph of a resolution. */
const RESOLVING: typeof VERBS = [
  ['commit', 3, 'to-do', 'decide'],
  ['demand', 4, 'that X shall', 'decide'],
  ['reaffirm', 2, 'N|that', 'recall'],
  ['concern', 3, 'with concern|with deep concern|with grave concern|with serious concern', 'note'],
];

/** An act that a verb performs together with a noun, adjectives between them: "expressed deep concern", "made an appeal". */
export interface ActNoun {
  form: VerbForm;
  act: Act;
  strength: Strength;
  nouns: ReadonlySet<string>;
}

/** verbs, nouns, act, strength */
const NOUNS: readonly (readonly [string, string, Act, Strength])[] = [
  ['express voice share have raise reiterate convey', 'concern concerns alarm worry worries', 'concern', 3],
  ['express voice convey reiterate', 'regret regrets', 'regret', 2],
  ['express convey extend reiterate voice', 'gratitude appreciation thanks', 'thank', 2],
  ['express voice reiterate convey', 'support commitment solidarity determination resolve', 'reaffirm', 2],
  ['express voice reiterate convey', 'readiness willingness', 'offer', 2],
  ['express voice reiterate', 'opposition rejection', 'reject', 3],
  ['express voice', 'outrage indignation condemnation', 'condemn', 4],
  ['express voice', 'dismay disappointment displeasure', 'deplore', 2],
  ['express extend', 'congratulations', 'commend', 1],
  ['make issue', 'appeal appeals', 'call-on', 2],
  ['issue', 'warning warnings', 'warn', 3],
  ['issue', 'apology', 'regret', 2],
  ['make', 'pledge pledges promise promises', 'commit', 3],
  ['give make', 'assurance assurances', 'commit', 2],
  ['make', 'proposal proposals', 'propose', 2],
  ['extend issue', 'invitation', 'request', 2],
  ['pay', 'tribute', 'commend', 2],
  [
    'reach sign conclude initial',
    'agreement agreements deal deals accord accords memorandum memoranda treaty treaties understanding protocol contract contracts pact',
    'agree',
    3,
  ],
  [
    'stress emphasize emphasise underscore underline highlight reassert',
    'commitment commitments support importance need determination solidarity readiness willingness position resolve opposition necessity',
    'reaffirm',
    2,
  ],
];

/** What one who is, remains or stands such does by saying so. */
export interface ActAdjective {
  act: Act;
  strength: Strength;
  /** What has to follow. */
  behind: ReadonlySet<string>;
}

/** adjectives, act, strength, what has to follow */
const ADJECTIVES: readonly (readonly [string, Act, Strength, string])[] = [
  ['concerned worried alarmed disturbed troubled', 'concern', 3, 'about by over at that with'],
  ['appalled outraged', 'condemn', 4, 'by at that over'],
  ['dismayed disappointed saddened', 'deplore', 2, 'by at that with over'],
  ['grateful thankful', 'thank', 2, 'to for'],
  ['committed determined', 'commit', 3, 'to'],
  ['ready willing prepared', 'offer', 2, 'to for'],
  ['opposed', 'reject', 3, 'to'],
];

/** What "will" binds the speaker to: "we will continue to support". */
export const BINDING = new Set(
  'continue work support do provide ensure stand promote strengthen uphold seek cooperate take implement maintain deepen expand pursue intensify impose defend help strive keep spare enhance advance contribute respond coordinate invest establish'.split(
    ' ',
  ),
);
/** What is rejected by not doing it: "we will not accept", "does not recognise". */
export const REFUSED = new Set(
  'accept tolerate allow recognize recognise permit support negotiate condone yield'.split(' '),
);

const verbs = byForm(VERBS);
const resolving = byForm([...VERBS, ...RESOLVING]);

function byForm(rows: typeof VERBS): ReadonlyMap<string, readonly ActVerb[]> {
  const map = new Map<string, ActVerb[]>();
  for (const [act, strength, frames, lemmas] of rows) {
    const split = frames.split('|').map((frame) => frame.split(' '));
    for (const lemma of lemmas.split(' '))
      for (const [word, form] of formsOf(lemma))
        listIn(map, word).push({ lemma, form, act, strength, frames: split });
  }
  return map;
}

const withNouns = new Map<string, ActNoun[]>();
for (const [lemmas, nouns, act, strength] of NOUNS) {
  const set = new Set(nouns.split(' '));
  for (const lemma of lemmas.split(' '))
    for (const [word, form] of formsOf(lemma))
      listIn(withNouns, word).push({ form, act, strength, nouns: set });
}

const adjectives = new Map<string, ActAdjective>();
for (const [words, act, strength, behind] of ADJECTIVES)
  for (const word of words.split(' '))
    adjectives.set(word, { act, strength, behind: new Set(behind.split(' ')) });

const NONE: readonly never[] = [];

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** @param word a token, folded and in lower case. @returns how it performs an act as a verb */
export const actVerbs = (word: string): readonly ActVerb[] => verbs.get(word) ?? NONE;
/** @param word as above. @returns how it performs an act where it opens a paragraph of a resolution */
export const resolvingVerbs = (word: string): readonly ActVerb[] => resolving.get(word) ?? NONE;
/** @param word a token, folded and in lower case. @returns the acts that it performs with a noun */
export const actNouns = (word: string): readonly ActNoun[] => withNouns.get(word) ?? NONE;
/** @param word a token, folded and in lower case. @returns the act of one who is such */
export const actAdjective = (word: string): ActAdjective | undefined => adjectives.get(word);

/** Adverbs and phrases that make an act firmer by one, and those that soften it. */
export const FIRMER =
  /^(?:strongly|firmly|categorically|unequivocally|unconditionally|utterly|totally|completely|resolutely|vehemently|vigorously|deeply|gravely|seriously|extremely|profoundly|unreservedly|wholeheartedly|warmly|highly|sincerely|deep|grave|serious|strong|firm|full|unwavering|unreserved|strongest|ironclad|utmost|profound|sincere|heartfelt|immediately)$/;
export const SOFTER = /^(?:mildly|cautiously|partly|somewhat|possibly|broadly|slight|some)$/;
