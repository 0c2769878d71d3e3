import type { Complement, ReportingVerb } from '../../knowledge/verbs';
import { nounPhraseBackward, nounPhraseForward } from './nounPhrases';
import { firstSubject, isPlural, subjectBefore, subjectBehind } from './subjects';
import { type Item, lastIndex, type Range, type Unit } from './units';
import { chainBefore, isVerb } from './verbGroups';

/** A reporting clause: who, by which verb. */
export interface Cue {
  /** The verb. */
  at: number;
  /** The words shown as the cue: the verb, or "according to". */
  range: Range;
  verb: ReportingVerb;
  readings: readonly ReportingVerb[];
  source: Range | null;
  /** `before`: the subject stands before the verb; `after`: "said Lavrov"; `shared`: it is another verb's subject too. */
  order: 'before' | 'after' | 'shared';
  /** Whom it was said to, for "told X". */
  addressee: Range | null;
  /** Who passed it on: "Interfax quoted Peskov as saying". */
  relay: Range | null;
  /** "was told", "was quoted as saying" */
  passive: boolean;
}

/** Finds the reporting clauses of a unit, left to right. Verbs inside quotations do not count. */
export function findCues(unit: Unit): Cue[] {
  const { items } = unit;
  const cues: Cue[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.quotation || item.mention?.type === 'person') continue;
    const { readings } = item;
    if (!readings || !isVerb(items, i, readings)) continue;
    const cue = cueAt(items, i, readings, cues);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Where the clause of a cue opens: at its subject or its verb; a shared subject stands in another clause. */
export function startOf({ at, source, order }: Cue): number {
  return order === 'shared' ? at : Math.min(at, source?.first ?? at);
}

/** Where verb and subject end: at the verb, or at a subject behind it. */
export function endOf({ range, source }: Cue): number {
  return Math.max(range.last, source?.last ?? range.last);
}

/** Where verb, subject and addressee end: what was said may begin behind. */
export function endWithAddressee(cue: Cue): number {
  const { at, addressee } = cue;
  return Math.max(endOf(cue), addressee && addressee.first > at ? addressee.last : at);
}

/** Whether a cue's verb takes what was said in one of some ways. */
export function takes({ readings }: Cue, ...complements: readonly Complement[]): boolean {
  return readings.some((reading) => complements.includes(reading.complement));
}

/** Whether a cue's verb may report words, not only name an act: "said" and "stressed", but not "condemned". */
export function reportsWords(cue: Cue): boolean {
  return takes(cue, 'clause', 'that', 'addressed');
}

/** Whether "I" or "we" is the subject of a cue. */
export function isFirstPerson({ items }: Unit, { source }: Cue): boolean {
  return source !== null && /^(?:i|we)$/.test(items[source.last]!.word);
}

/** The reporting clause of a verb, or null when it reports nothing or has no subject. */
function cueAt(
  items: readonly Item[],
  at: number,
  readings: readonly ReportingVerb[],
  earlier: readonly Cue[],
): Cue | null {
  const verb = readings[0]!;
  const { before, passive, negated, modal } = chainBefore(items, at);
  if (negated) return null; // "did not say"
  const cue: Cue = {
    at,
    range: { first: at, last: items[at + 1]?.word === 'out' ? at + 1 : at },
    verb,
    readings,
    source: null,
    order: 'before',
    addressee: null,
    relay: null,
    passive: passive && verb.form === 'past',
  };
  const back = items[before];
  if (back?.word === 'to' && isBare(cue)) {
    // "went on to say" reports; "is expected to say" does not.
    const wentOn =
      items[before - 1]?.word === 'on' && /^(?:went|goes|going|go)$/.test(items[before - 2]?.word ?? '');
    return wentOn ? withSubject(cue, items, before - 3, earlier) : null;
  }
  if (isBare(cue) && modal !== null) return null;
  if (cue.passive) return passiveCue(cue, items, before);
  if (verb.form === 'participle' && !(passive && back)) return participleCue(cue, items, before, earlier);
  return withSubject(cue, items, before, earlier);
}

/** Whether a verb can only be a base form: "say". */
const isBare = ({ readings }: Cue): boolean => readings.every((reading) => reading.form === 'base');

/** "Lavrov was told that …" has no source; "Peskov was quoted as saying" has; "said to be" reports nothing. */
function passiveCue(cue: Cue, items: readonly Item[], before: number): Cue | null {
  const { at, verb } = cue;
  const by = items.findIndex((item, k) => k > at && k < at + 12 && item.word === 'by');
  if (verb.complement === 'addressed' || verb.lemma === 'ask') {
    const subject = nounPhraseBackward(items, before);
    const source = by === at + 1 ? nounPhraseForward(items, by + 1) : null;
    return { ...cue, source, addressee: subject, order: 'after' };
  }
  const source = by >= 0 ? nounPhraseForward(items, by + 1) : null;
  return source ? { ...cue, source, order: 'after' } : null;
}

/** ", adding that …": the subject is the one of the clause it hangs on. */
function participleCue(
  cue: Cue,
  items: readonly Item[],
  before: number,
  earlier: readonly Cue[],
): Cue | null {
  if (items[before]?.word === 'as') {
    // "Interfax quoted Peskov as saying", "was quoted by Interfax as saying"
    const quoted = lastIndex(items, before, (item) => item.word === 'quoted' || item.word === 'cited');
    if (quoted < 0) return null;
    const isPassive = /^(?:was|were|is|been)$/.test(items[quoted - 1]?.word ?? '');
    const source = isPassive ? nounPhraseBackward(items, quoted - 2) : nounPhraseForward(items, quoted + 1);
    const relay = isPassive ? relayBy(items, quoted) : nounPhraseBackward(items, quoted - 1);
    return source && { ...cue, source, relay };
  }
  // ", citing a senior official": what follows is a source, not what was said.
  if (cue.verb.lemma === 'cite') return null;
  const source = earlier.at(-1)?.source ?? firstSubject(items, cue.at);
  return source && { ...cue, source, order: 'shared' };
}

/** "was quoted by Interfax as saying" */
function relayBy(items: readonly Item[], quoted: number): Range | null {
  return items[quoted + 1]?.word === 'by' ? nounPhraseForward(items, quoted + 2) : null;
}

/** A finite verb with its subject: shared with the verb before ("nodded and said"), behind it or before it. */
function withSubject(cue: Cue, items: readonly Item[], before: number, earlier: readonly Cue[]): Cue | null {
  const previous = items[before];
  if (previous?.word === 'and') {
    const last = earlier.at(-1);
    const source =
      last?.order === 'before' || last?.order === 'shared' ? last.source : firstSubject(items, before);
    if (source) return { ...cue, source, order: 'shared' };
  }
  const source = subjectBefore(items, before);
  // Nobody is told behind the verb: "told Lavrov" is no "said Lavrov".
  const after =
    takes(cue, 'clause', 'that') && /^(?:past|present)$/.test(cue.verb.form)
      ? subjectBehind(items, cue.at)
      : null;
  // `“…,” said Lavrov`: no subject before, or only what was said.
  if (
    after &&
    (!source || previous?.quotation !== null || (previous.word === ',' && items[before - 1]?.quotation))
  )
    return { ...cue, source: after, order: 'after' };
  // "thank", "say": a base form in the present has a plural subject.
  if (!source || (isBare(cue) && !isPlural(items, source))) return null;
  // "told reporters that"
  const addressee = cue.verb.complement === 'addressed' ? nounPhraseForward(items, cue.at + 1) : null;
  return { ...cue, source, addressee };
}
