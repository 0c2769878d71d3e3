import { type Act, type Strength } from '../../knowledge/acts';
import {
  actAdjective,
  actNouns,
  type ActVerb,
  actVerbs,
  BINDING,
  FIRMER,
  REFUSED,
  resolvingVerbs,
  SOFTER,
} from '../../knowledge/actVerbs';
import { nounPhraseBackward, nounPhraseForward } from '../quotes/nounPhrases';
import { isPlural } from '../quotes/subjects';
import type { Item, Range, Unit } from '../quotes/units';
import { type Chain, chainBefore, isVerb } from '../quotes/verbGroups';
import type { Span } from '../analysis';
import { endOfClause } from './clauses';
import type { ActDraft, ActRule } from './draft';
import { type Filled, fill } from './frames';
import { binds, isObliged, isRuledOut, isSomebody, OBLIGED, PARTY } from './parties';
import { performativeBefore, subjectOf } from './subjects';

/** What a verb of a sentence does, before its subject is looked for. */
interface Performed extends Filled {
  act: Act;
  strength: Strength;
  rule: ActRule;
}

/**
 * Finds the acts of a sentence: by verbs in their frames ("called on X to"), by nouns with a verb ("expressed concern"),
 * by adjectives ("remains committed to"), and by what somebody will, will not or must do. What is only asked, supposed,
 * denied to have been done or foreseen is none.
 * @param heading whether it is a title, in which every word may begin with a capital
 * @param resolves whether it is a paragraph of a resolution: its first verb is that of the body, which it does not name again
 */
export function readActs(unit: Unit, heading = false, resolves = false): ActDraft[] {
  const items = unit.items.filter(({ word }) => !MARK.test(word));
  if (items.at(-1)?.word === '?') return [];
  const acts: ActDraft[] = [];
  const subjects: Range[] = [];
  for (let at = 0; at < items.length; at++) {
    // "Persons Who Threaten Stabilization Efforts" is a name.
    if (items[at]!.capital && at > 0 && !heading && items[at - 1]!.capital) continue;
    const performed = actAt(items, at, resolves && at <= OPENING);
    if (!performed) continue;
    const verbAt = performed.verb;
    const opens = resolves && verbAt <= OPENING;
    const found = opens
      ? { subject: null, first: Math.min(verbAt, performed.chain.before + 1) }
      : subjectOf(items, performed.chain, verbAt, subjects);
    if (!found) continue;
    const { subject, first } = found;
    if (
      subject &&
      (isConditional(items, subject.first, items[verbAt]!.word) ||
        isRuledOut(items, subject) ||
        !agrees(items, performed, subject) ||
        (WILLED.has(performed.act) && !isSomebody(items, subject)))
    )
      continue;
    if (performed.act === 'welcome' && receives(items, performed.object)) continue;
    if (performed.act === 'commend' && wishes(items, performed.object)) continue;
    if (performed.act === 'reject' && SILENCE.test(items[performed.object]?.word ?? '')) continue;
    // "what Norway called for" ends where its object would begin.
    const last = endOfClause(items, Math.min(Math.max(performed.object, verbAt), items.length - 1));
    if (subject) subjects.push(subject);
    acts.push({
      start: items[first]!.start,
      end: items[last]!.end,
      act: performed.act === 'commend' && isCourtesy(items, performed.object) ? 'thank' : performed.act,
      strength: adjusted(performed.strength, items, first, Math.min(last, performed.object)),
      subject: performed.rule === 'obligation' ? null : spanOrNull(items, subject),
      target: spanOrNull(
        items,
        performed.rule === 'obligation'
          ? subject
          : (performed.party ?? targetIn(items, performed.object, last)),
      ),
      object: performed.object <= last ? spanOf(items, { first: performed.object, last }) : null,
      rule: performed.rule,
    });
    at = Math.max(at, performed.object - 1);
  }
  return acts;
}

/** Acts that take somebody's will: things and texts do none. */
const WILLED = new Set<Act>(['offer', 'commit', 'threaten', 'agree', 'commend', 'thank', 'deny']);

/** So many items may stand before a resolution's verb: its number and an adverb. */
const OPENING = 5;

/** "Declined to comment": who says nothing, rejects nothing. */
const SILENCE =
  /^(?:comment|say|answer|discuss|disclose|elaborate|reveal|name|identify|speak|talk|give|provide|confirm)$/;

/** A quotation mark. */
const MARK = /^(?:["“”„«»‘’]|''|``)$/;

/** Whether subject and verb go together: "Biden … and condemn" do not, nor does a forecast bind whom it speaks of. */
function agrees(items: readonly Item[], { rule, verb, chain }: Verb, subject: Range): boolean {
  if (rule === 'binding-will') return binds(items, subject, verb);
  if (rule === 'act-adjective' || chain.modal !== null || items[chain.before]?.word === 'to') return true;
  const { word } = items[verb]!;
  const forms = [...actVerbs(word), ...actNouns(word)].map(({ form }) => form);
  return !forms.every((form) => form === 'base') || isPlural(items, subject);
}

/** What the verb, the adjective or the modal at an item performs, by the first way of reading it that fits. */
function actAt(items: readonly Item[], at: number, opens: boolean): Verb | null {
  const { word } = items[at]!;
  if (word === 'will' || word === 'not' || word === "n't" || word === 'cannot') return byModal(items, at);
  if (word === 'must' || word === 'should') return byObligation(items, at);
  const adjective = actAdjective(word) && byAdjective(items, at, opens);
  const verbs = opens ? resolvingVerbs(word) : actVerbs(word);
  return adjective ?? (verbs.length || actNouns(word).length ? byVerb(items, at, verbs, opens) : null);
}

/** A verb group with what it performs. */
type Verb = Performed & { verb: number; chain: Chain };

/** "condemned the attack", "expressed deep concern about" */
function byVerb(items: readonly Item[], at: number, verbs: readonly ActVerb[], opens: boolean): Verb | null {
  const forms = verbs.length ? verbs : NOUN_VERBS;
  // What opens a resolution's paragraph is its verb, though "Requests" looks like a noun.
  if (!(opens && items[at]!.word.endsWith('s')) && !isVerb(items, at, forms)) return null;
  if (items[at]!.mention?.type === 'person') return null;
  const chain = chainBefore(items, at);
  if (chain.negated || !isDone(items, at, chain)) return null;
  const performed =
    chain.passive && !isProgressive(items, at) ? null : (byNoun(items, at) ?? byFrame(verbs, items, at));
  return performed && { ...performed, verb: at, chain };
}

/** Any form: what verb it is shows by its noun. */
const NOUN_VERBS = [{ form: 'past' }] as const;

const isProgressive = (items: readonly Item[], at: number): boolean => items[at]!.word.endsWith('ing');

/** Whether a verb is said to have happened or to be performed: not supposed, not foreseen, not aimed at. */
function isDone(items: readonly Item[], at: number, { before, modal }: Chain): boolean {
  // "I can announce"; what one can offer or reach, one does not offer or reach yet.
  if (modal !== null) return (modal === 'can' && TOLD.test(items[at]!.word)) || isPerformative(items, at);
  const previous = items[before]?.word;
  if (previous === 'to') return performativeBefore(items, before) !== null;
  if (!items[at]!.word.endsWith('ing')) return true;
  return !/^(?:of|for|by|without|against|from|about|on|in|to|than|at|with|like)$/.test(previous ?? '');
}

/** Verbs whose saying is the deed. */
const TOLD =
  /^(?:announce|confirm|assure|deny|reaffirm|reiterate|affirm|guarantee|propose|recommend|welcome|congratulate|thank|praise|condemn|reject|rule|say|tell|inform|report)$/;

/** "I must reject": what one has to say, one says. */
const isPerformative = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'i' || word === 'we') &&
  items.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'must');

/** The first frame of a verb that the words behind it fill. */
function byFrame(verbs: readonly ActVerb[], items: readonly Item[], at: number): Performed | null {
  // "I promised myself": to nobody else.
  if (/^(?:my|your|him|her|it)self$|^(?:our|your|them)selves$/.test(items[at + 1]?.word ?? '')) return null;
  for (const { act, strength, frames } of verbs)
    for (const frame of frames) {
      const filled = fill(frame, items, at + 1);
      if (filled) return { act, strength, rule: 'act-verb', ...filled };
    }
  return null;
}

/** How many words stand between a verb and its noun at most. */
const NOUN_WITHIN = 7;

/** "expressed its deep concern", "signed a gas development agreement" */
function byNoun(items: readonly Item[], at: number): Performed | null {
  for (const { act, strength, nouns } of actNouns(items[at]!.word))
    for (let k = at + 1; k < items.length && k <= at + NOUN_WITHIN; k++) {
      const { word, pos } = items[k]!;
      if (nouns.has(word) && pos !== 'VERB')
        return { act, strength, rule: 'act-noun', party: null, object: k };
      if (/^(?:VERB|ADP|SCONJ|PUNCT)$/.test(pos) && !/^(?:of|to|,)$|(?:ed|ing)$/.test(word)) break;
    }
  return null;
}

/**
 * "is deeply concerned about", "remains committed to"
 * @param opens whether it may open its sentence: "Deeply concerned about"
 */
function byAdjective(items: readonly Item[], at: number, opens: boolean): Verb | null {
  const { act, strength, behind } = actAdjective(items[at]!.word)!;
  if (!behind.has(items[at + 1]?.word ?? '')) return null;
  if (act === 'offer' && !isOffered(items, at + 1)) return null;
  const chain = chainBefore(items, at);
  if (chain.negated || (chain.modal !== null && chain.modal !== 'will')) return null;
  const copula = items[chain.before]?.word ?? '';
  const remains = /^(?:remains?|remained|stands?|stood|feels?|felt)$/.test(copula);
  if (!opens && !chain.passive && !remains && copula !== "'re" && copula !== "'m") return null;
  const before = chain.passive || opens ? chain.before : chain.before - 1;
  return {
    // Who remains committed says so again.
    ...{
      act: remains && act === 'commit' ? 'reaffirm' : act,
      strength,
      rule: 'act-adjective',
      party: null,
      object: at + 2,
      verb: at,
    },
    chain: { ...chain, before },
  };
}

/** Whether what somebody is ready to do is for others: "to help", "to look into it with Iraq", "for talks". */
function isOffered(items: readonly Item[], at: number): boolean {
  if (items[at]!.word === 'for') return items[at - 1]!.word !== 'prepared';
  if (OFFERED.has(items[at + 1]?.word ?? '')) return true;
  const partner = items.findIndex(({ word }, k) => k > at && k < at + NOUN_WITHIN && word === 'with');
  return partner > 0 && (items[partner + 1]?.mention != null || OTHERS.test(items[partner + 1]?.word ?? ''));
}

const OTHERS = /^(?:you|them|him|her|us|all|any|our|its|their|other|the)$/;
const OFFERED = new Set(
  'help assist support provide host mediate facilitate discuss talk negotiate meet cooperate work share contribute join engage resume hold develop participate take send offer give supply lend extend continue consider return receive welcome act serve'.split(
    ' ',
  ),
);

/** "we will continue to", "will not accept", "does not recognise" */
function byModal(items: readonly Item[], at: number): Verb | null {
  const negated = items[at]!.word !== 'will';
  let verb = at + 1;
  while (items[verb]?.pos === 'ADV' && !/^(?:not|never)$/.test(items[verb]!.word)) verb++;
  const word = items[verb]?.word ?? '';
  const chain = chainBefore(items, verb);
  if (negated) {
    if (word === 'hesitate' && chain.modal === 'will')
      return { act: 'commit', strength: 3, rule: 'binding-will', party: null, object: verb + 1, verb, chain };
    if (!REFUSED.has(word) || /^(?:would|could|might|may|should)$/.test(chain.modal ?? '')) return null;
    return { act: 'reject', strength: 3, rule: 'refusal', party: null, object: verb + 1, verb, chain };
  }
  if (!BINDING.has(word) || chain.negated) return null;
  return { act: 'commit', strength: 3, rule: 'binding-will', party: null, object: verb + 1, verb, chain };
}

/** "all sides must respect": said of others, it is a call on them. */
function byObligation(items: readonly Item[], at: number): Verb | null {
  const next = items[at + 1];
  if (!next || !/^(?:VERB|AUX|ADV)$/.test(next.pos) || next.word === 'be') return null;
  const chain = chainBefore(items, at + 1);
  const head = items[chain.before];
  if (!head || !(PARTY.test(head.mention?.type ?? '') || OBLIGED.test(head.word))) return null;
  const party = nounPhraseBackward(items, chain.before);
  if (!party || !isObliged(items, party)) return null;
  return {
    ...{ act: 'call-on', strength: items[at]!.word === 'must' ? 3 : 2, rule: 'obligation' },
    ...{ party: null, object: at + 1, verb: at + 1, chain },
  };
}

/** "I appreciate the question": for what is said so it is thanks, not praise. */
function isCourtesy(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + 3).some(({ word }) => COURTESIES.test(word));
}

const COURTESIES =
  /^(?:it|questions?|time|patience|interest|opportunity|chance|call|coming|joining|being|attention|hospitality)$/;

/** "congratulated the people on Independence Day" */
function wishes(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + NOUN_WITHIN).some(({ word }) => FEASTS.test(word));
}

const FEASTS =
  /^(?:day|holidays?|anniversary|birthday|christmas|easter|ramadan|eid|nowruz|diwali|hanukkah|festival|year)$/;

/** Whether it is a guest who is welcomed. */
function receives(items: readonly Item[], at: number): boolean {
  const guest = nounPhraseForward(items, at);
  if (!guest || items[guest.last + 1]?.word === "'s") return false;
  const words = items.slice(at, guest.last + 1);
  const end = words.findIndex(({ word }) => word === 'to' || word === 'in');
  const named = (end < 0 ? words : words.slice(0, end)).at(-1);
  return named?.mention?.type === 'person' || GUESTS.test(named?.word ?? '');
}

const GUESTS =
  /^(?:delegations?|guests?|visitors?|ministers?|presidents?|ambassadors?|leaders?|counterparts?|everyone|colleagues|friends|audience)$/;

/** "if Russia threatens to", "whether they agreed to"; "after the Parties agree", which has not happened yet. */
function isConditional(items: readonly Item[], first: number, verb: string): boolean {
  const before = items.slice(Math.max(0, first - 2), first).map(({ word }) => word);
  if (before.some((word) => /^(?:if|unless|whether|should|until|when|once|whenever)$/.test(word)))
    return true;
  return /^(?:after|before)$/.test(before.at(-1) ?? '') && !/(?:ed|ing)$/.test(verb);
}

/** One firmer or softer where a word says so. */
function adjusted(strength: Strength, items: readonly Item[], first: number, last: number): number {
  const words = items.slice(Math.max(0, first - 1), last + 1).map(({ word }) => word);
  const firmer = words.some((word) => FIRMER.test(word)) ? 1 : 0;
  const softer = words.some((word) => SOFTER.test(word)) ? 1 : 0;
  return Math.max(1, Math.min(5, strength + firmer - softer));
}

/** Whom a thing that is condemned, welcomed or demanded is of: "Russia's attack", "the attack by Russia", "Hamas". */
function targetIn(items: readonly Item[], first: number, last: number): Range | null {
  for (let k = first; k <= last; k++) {
    const { mention } = items[k]!;
    if (!mention || !/^(?:person|organization|location)$/.test(mention.type)) continue;
    let end = k;
    while (end < last && items[end + 1]!.mention === mention) end++;
    const before = items[k - 1]?.word ?? '';
    const possessive = /^'s?$/.test(items[end + 1]?.word ?? '');
    if (
      possessive ||
      /^(?:by|against|with|from|to|for)$/.test(before) ||
      (k <= first + 1 && !/^(?:in|on|at)$/.test(before))
    )
      return { first: k, last: end };
    k = end;
  }
  return null;
}

const spanOf = (items: readonly Item[], { first, last }: Range): Span => ({
  start: items[first]!.start,
  end: items[last]!.end,
});
const spanOrNull = (items: readonly Item[], range: Range | null): Span | null =>
  range && spanOf(items, range);
