import { SOURCE_NOUNS } from '../../knowledge/sources';
import { reportingVerb, type ReportingVerb } from '../../knowledge/verbs';
import type { Item, Unit } from './units';

/** A stretch of items of a unit, both ends included. */
export interface Range {
  first: number;
  last: number;
}

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
  /** "was told", "was quoted as saying" */
  passive: boolean;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PRON', 'PART', 'SYM', 'X']);
const JOINING = new Set(['of', 'for', 'at', 'from', 'to']);
const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'which',
  'both',
  'all',
  'some',
  'many',
  'others',
  'one',
  'none',
  'everyone',
]);
/** Never a subject: "let me emphasise". */
const OBJECTS = new Set(['me', 'us', 'him', 'them', 'there']);
const AUXILIARIES = new Set(
  "has have had 's 've 'd is was were are be been being will would can could may might should must shall do does did".split(
    ' ',
  ),
);
const MODALS = new Set('will would can could may might should must shall'.split(' '));
const SKIPPED = new Set(
  'also then later further again just now recently already repeatedly once still only first even again thus therefore however meanwhile separately earlier previously immediately publicly privately reportedly famously always often never'.split(
    ' ',
  ),
);
/** Subordinators and relatives: no subject goes back over them. */
const BARRIERS = new Set(
  'that while as if when because after before although though since until unless whether where but or and'.split(
    ' ',
  ),
);
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|later|earlier|here|there|recently|then|also|again|separately)$/;

/** Finds the reporting clauses of a unit, left to right. Verbs inside quotations do not count. */
export function findCues(unit: Unit): Cue[] {
  const { items } = unit;
  const cues: Cue[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.quotation || item.mention?.type === 'person') continue;
    const readings = reportingVerb(item.word);
    if (!readings || !isVerb(items, i, readings)) continue;
    const cue = cueAt(unit, i, readings, cues);
    if (cue) cues.push(cue);
  }
  return cues;
}

function isVerb(items: readonly Item[], i: number, readings: readonly ReportingVerb[]): boolean {
  const { word, pos } = items[i]!;
  // "the proposed wall"
  if (/^(?:the|an?|his|her|its|their|our|my|your|this|these|those)$/.test(items[i - 1]?.word ?? ''))
    return false;
  if (/^(?:said|says|told|tells|added|adds|wrote|saying|telling|stressed|asked)$/.test(word)) return true;
  if (pos === 'VERB' || pos === 'AUX') return true;
  // wink-nlp calls many of them nouns or adjectives ("warned", "welcomed"): a past form behind a subject is a verb.
  const before = items[i - 1];
  if (items[i + 1]?.word === 'that' && readings.some((verb) => verb.form === 'present')) return true; // "The Post reports that"
  if (!before || !readings.some((verb) => verb.form === 'past')) return false;
  return (
    before.mention !== null ||
    PRONOUNS.has(before.word) ||
    before.pos === 'NOUN' ||
    before.pos === 'PROPN' ||
    SKIPPED.has(before.word)
  );
}

function cueAt(
  unit: Unit,
  at: number,
  readings: readonly ReportingVerb[],
  earlier: readonly Cue[],
): Cue | null {
  const { items } = unit;
  const verb = readings[0]!;
  let i = at - 1;
  let passive = false;
  let negated = false;
  let modal = false;
  for (; i >= 0; i--) {
    const { word, pos } = items[i]!;
    if (word === 'not' || word === "n't" || word === 'never') negated = true;
    else if (/^(?:was|were|is|are|been|being|be)$/.test(word)) passive = true;
    else if (MODALS.has(word)) modal = true;
    else if (
      !(AUXILIARIES.has(word) && word !== "'s") &&
      !SKIPPED.has(word) &&
      !(pos === 'ADV' && !PRONOUNS.has(word))
    )
      break;
  }
  if (negated) return null; // "did not say"
  const cue = (source: Range | null, order: Cue['order']): Cue => ({
    at,
    range: { first: at, last: items[at + 1]?.word === 'out' ? at + 1 : at },
    verb,
    readings,
    source,
    order,
    addressee: null,
    passive: passive && verb.form === 'past',
  });
  const back = items[i];
  const bare = readings.every((reading) => reading.form === 'base');
  if (back?.word === 'to' && bare) {
    // "went on to say" reports; "is expected to say" does not.
    const before = items[i - 1]?.word ?? '';
    if (!(before === 'on' && /^(?:went|goes|going|go)$/.test(items[i - 2]?.word ?? ''))) return null;
    return withSubject(cue(null, 'before'), unit, i - 3, earlier);
  }
  if (bare && modal) return null;
  if (passive && verb.form === 'past') return passiveCue(cue(null, 'before'), items, at, i);
  if (passive && verb.form === 'participle' && back)
    return withSubject(cue(null, 'before'), unit, i, earlier);
  if (verb.form === 'participle') return participleCue(cue(null, 'shared'), unit, i, earlier);
  return withSubject(cue(null, 'before'), unit, i, earlier);
}

/** "Lavrov was told that …" has no source; "Peskov was quoted as saying" has; "said to be" reports nothing. */
function passiveCue(cue: Cue, items: readonly Item[], at: number, before: number): Cue | null {
  const by = items.findIndex((item, k) => k > at && k < at + 12 && item.word === 'by');
  if (cue.verb.complement === 'addressed' || cue.verb.lemma === 'ask') {
    const subject = nounPhraseBackward(items, before);
    const source = by === at + 1 ? nounPhraseForward(items, by + 1) : null;
    return { ...cue, source, addressee: subject, order: 'after' };
  }
  const source = by >= 0 ? nounPhraseForward(items, by + 1) : null;
  return source ? { ...cue, source, order: 'after' } : null;
}

/** ", adding that …": the subject is the one of the clause it hangs on. */
function participleCue(cue: Cue, unit: Unit, before: number, earlier: readonly Cue[]): Cue | null {
  const { items } = unit;
  const last = earlier.at(-1);
  const asSaying = items[before]?.word === 'as';
  if (asSaying) {
    // "Interfax quoted Peskov as saying", "was quoted by Interfax as saying"
    const quoted = lastIndex(items, before, (item) => item.word === 'quoted' || item.word === 'cited');
    if (quoted < 0) return null;
    const isPassive = /^(?:was|were|is|been)$/.test(items[quoted - 1]?.word ?? '');
    const source = isPassive ? nounPhraseBackward(items, quoted - 2) : nounPhraseForward(items, quoted + 1);
    return source ? { ...cue, source, order: 'before' } : null;
  }
  if (last?.source) return { ...cue, source: last.source };
  const subject = firstSubject(items, cue.at);
  return subject ? { ...cue, source: subject } : null;
}

function withSubject(cue: Cue, unit: Unit, before: number, earlier: readonly Cue[]): Cue | null {
  const { items } = unit;
  const previous = items[before];
  // A verb tied to the one before: "nodded and said".
  if (previous?.word === 'and' || (previous?.word === ',' && items[before - 1]?.pos === 'VERB')) {
    const last = earlier.at(-1);
    const source =
      last?.order === 'before' || last?.order === 'shared' ? last.source : firstSubject(items, before);
    if (source && previous.word === 'and') return { ...cue, source, order: 'shared' };
  }
  const source = subjectBefore(items, before);
  // Nobody is told behind the verb: "told Lavrov" is no "said Lavrov".
  const speech = cue.readings.some(
    (reading) => reading.complement === 'clause' || reading.complement === 'that',
  );
  const after = speech && /^(?:past|present)$/.test(cue.verb.form) ? inverted(items, cue.at) : null;
  // `“…,” said Lavrov`: no subject before, or only what was said.
  if (
    after &&
    (!source || previous?.quotation !== null || (previous.word === ',' && items[before - 1]?.quotation))
  ) {
    return finish({ ...cue, source: after, order: 'after' }, items);
  }
  // "thank", "say": a base form in the present has a plural subject.
  if (source && base(cue) && !isPlural(items, source)) return null;
  return source ? finish({ ...cue, source, order: 'before' }, items) : null;
}

const base = (cue: Cue): boolean => cue.readings.every((reading) => reading.form === 'base');

function isPlural(items: readonly Item[], { first, last }: Range): boolean {
  const head = items[last]!.word;
  return (
    /^(?:they|we|you|i|who|which|all|some|many|others|both|people|police|media|folks)$/.test(head) ||
    /[^s]s$/.test(head) ||
    items.slice(first, last).some((item) => item.word === 'and')
  );
}

/** Fills in the addressee: "told reporters that". */
function finish(cue: Cue, items: readonly Item[]): Cue {
  if (cue.verb.complement !== 'addressed' || cue.order === 'after') return cue;
  return { ...cue, addressee: nounPhraseForward(items, cue.at + 1) };
}

/** The subject that ends before an item: over an apposition or a relative clause between commas. */
function subjectBefore(items: readonly Item[], end: number): Range | null {
  const item = items[end];
  if (!item || item.quotation || OBJECTS.has(item.word)) return null;
  if (item.word === 'who' || item.word === 'which' || item.word === 'that')
    return subjectBefore(items, items[end - 1]?.word === ',' ? end - 2 : end - 1);
  if (item.word === ',') {
    const open = lastIndex(items, end - 1, (it) => it.word === ',' || it.quotation !== null);
    if (open < 0 || items[open]!.quotation || end - open > 30) return null;
    const opener = items[open + 1]!;
    const interposed =
      /^(?:who|whose|which|whom)$/.test(opener.word) ||
      ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'ADP', 'VERB', 'ADV', 'PRON'].includes(opener.pos);
    if (!interposed) return null;
    const main = nounPhraseBackward(items, open - 1);
    // "The ministry's spokesman, Lee Min, said": the name between the commas belongs to the source.
    if (main && opener.mention?.type === 'person' && items[end - 1]!.mention === opener.mention)
      return { first: main.first, last: end - 1 };
    return main && couldSpeak(items, main) ? main : null;
  }
  return nounPhraseBackward(items, end);
}

/** The first noun phrase of a unit that could be a subject: a person or a body, or what stands before the first verb. */
function firstSubject(items: readonly Item[], limit: number): Range | null {
  for (let i = 0; i < limit; i++) {
    const item = items[i]!;
    if (item.quotation) continue;
    if (/^(?:he|she|they|we|i)$/.test(item.word)) return { first: i, last: i };
    if (item.pos !== 'VERB' && item.pos !== 'AUX') continue;
    let end = i - 1;
    while (end >= 0 && (items[end]!.pos === 'ADV' || SKIPPED.has(items[end]!.word))) end--;
    const subject = end >= 0 ? subjectBefore(items, end) : null;
    if (subject && couldSpeak(items, subject)) return subject;
  }
  return null;
}

/** Whether a phrase may name a speaker at all: not a date, an amount, a bare number. */
function couldSpeak(items: readonly Item[], { first, last }: Range): boolean {
  const head = items[last]!;
  if (head.mention && /^(?:date|time|money|percent|quantity)$/.test(head.mention.type)) return false;
  return items
    .slice(first, last + 1)
    .some((item) => ['NOUN', 'PROPN', 'PRON', 'ADJ', 'X'].includes(item.pos) || item.mention !== null);
}

/** The noun phrase that ends at an item, read backwards. */
export function nounPhraseBackward(items: readonly Item[], end: number): Range | null {
  let last = end;
  // "Sergey Lavrov (pictured) said", "Smith (R-Texas) said"
  if (items[last]?.word === ')') {
    const open = lastIndex(items, last, (item) => item.word === '(');
    if (open > 0 && last - open < 10) last = open - 1;
  }
  const head = items[last];
  if (!head || head.quotation) return null;
  if (PRONOUNS.has(head.word)) return { first: last, last };
  if (head.mention && /^(?:date|time)$/.test(head.mention.type)) {
    // "Lavrov on Friday said"
    let k = last;
    while (k >= 0 && items[k]!.mention === head.mention) k--;
    if (items[k]?.pos === 'ADP') k--;
    return k >= 0 && k < last ? nounPhraseBackward(items, k) : null;
  }
  if (/^(?:the|an?|his|her|its|their|our|my|your)$/.test(head.word)) return null;
  if (!['NOUN', 'PROPN', 'ADJ', 'NUM', 'X', 'PRON', 'DET'].includes(head.pos) && !head.mention) return null;
  let first = last;
  if (head.mention?.type === 'person') {
    const from = head.mention.title
      ? Math.min(head.mention.title.start, head.mention.start)
      : head.mention.start;
    while (first > 0 && items[first - 1]!.start >= from) first--;
  }
  const inName = first;
  for (let k = inName - 1; k >= 0; k--) {
    const { word, pos, quotation, mention } = items[k]!;
    if (quotation) break;
    const nominal = NOMINAL.has(pos) && !PRONOUNS.has(word) && !BARRIERS.has(word);
    if (mention !== null && mention === items[k + 1]!.mention) first = k;
    else if (mention?.type === 'person' && items[k + 1]!.word !== "'s" && items[k + 1]!.word !== "'") break;
    else if (nominal || word === "'s" || word === "'" || word === '-') first = k;
    else if (JOINING.has(word) && pos !== 'VERB' && k < inName - 1 && isNounBefore(items, k)) first = k;
    else break;
    if (pos === 'DET' && !JOINING.has(items[k - 1]?.word ?? '')) break;
  }
  while (first < last && /^(?:-|'s|')$/.test(items[first]!.word)) first++;
  return joined(items, { first, last });
}

function isNounBefore(items: readonly Item[], k: number): boolean {
  const before = items[k - 1];
  return before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN') && !before.quotation;
}

/** "Harris and Han": the phrase before "and" belongs to the subject when it is one of a kind. */
function joined(items: readonly Item[], range: Range): Range {
  if (items[range.first - 1]?.word !== 'and') return range;
  const before = items[range.first - 2];
  if (!before) return range;
  const head = items[range.last]!;
  const alike =
    before.mention?.type === 'person'
      ? head.mention?.type === 'person'
      : before.mention !== null && head.mention !== null && before.mention.type === head.mention.type;
  if (!alike) return range;
  const other = nounPhraseBackward(items, range.first - 2);
  return other ? { first: other.first, last: range.last } : range;
}

/** The noun phrase that begins at an item, read forwards. */
export function nounPhraseForward(items: readonly Item[], start: number): Range | null {
  const head = items[start];
  if (!head || head.quotation) return null;
  const possessive = head.word === 'her' && ['NOUN', 'ADJ', 'PROPN'].includes(items[start + 1]?.pos ?? '');
  if (!possessive && /^(?:him|her|them|me|us|it|you|he|she|they|we|i)$/.test(head.word))
    return { first: start, last: start };
  let last = start - 1;
  let noun = -1;
  for (let k = start; k < items.length && k < start + 30; k++) {
    const { word, pos, quotation, mention } = items[k]!;
    if (quotation || BARRIERS.has(word) && word !== 'and') break; // prettier-ignore
    if (mention && /^(?:date|time)$/.test(mention.type)) break;
    if (TIME.test(word)) break;
    const nominal = NOMINAL.has(pos) && !PRONOUNS.has(word);
    if (mention !== null) {
      last = noun = k;
      if (mention.type === 'person' && items[k + 1]?.mention !== mention && items[k + 1]?.word !== "'s")
        break;
    } else if (nominal || word === "'s" || word === '-') {
      last = k;
      if (pos === 'NOUN' || pos === 'PROPN') noun = k;
    } else if (
      JOINING.has(word) &&
      noun === k - 1 &&
      items[k + 1] &&
      NOMINAL.has(items[k + 1]!.pos) &&
      items[k + 1]!.pos !== 'VERB'
    )
      last = k;
    else break;
  }
  return noun < 0 ? null : { first: start, last: Math.min(last, noun) };
}

/** "said Don Fowler, who …": the subject behind the verb, with a boundary behind it. */
function inverted(items: readonly Item[], at: number): Range | null {
  const phrase = nounPhraseForward(items, at + 1);
  if (!phrase) return null;
  const next = items[phrase.last + 1];
  const boundary =
    next?.quotation !== null ||
    /^(?:[.,;:()—-]+|who|in|on|at|during|after|as|from|through|via|of|about)$/.test(next.word) ||
    TIME.test(next.word) ||
    next.mention?.type === 'date';
  if (!boundary) return null;
  return couldSpeak(items, phrase) && !/^(?:me|us|him|them|you|it)$/.test(items[phrase.first]!.word)
    ? phrase
    : null;
}

function lastIndex(items: readonly Item[], from: number, test: (item: Item) => boolean): number {
  for (let i = from; i >= 0; i--) if (test(items[i]!)) return i;
  return -1;
}

/** Whether a reporting clause hangs on a noun: "what she calls", "Lavrov, who said". */
export function isRelative(items: readonly Item[], cue: Cue): boolean {
  const first = cue.source && cue.order === 'before' ? Math.min(cue.source.first, cue.at) : cue.at;
  return (
    /^(?:what|which|who|that|whom)$/.test(items[first - 1]?.word ?? '') ||
    /^(?:who|which)$/.test(items[cue.at - 1]?.word ?? '')
  );
}

/** Whether a phrase has a source's head: a name, a pronoun or a noun for people, bodies or documents. */
export function namesSource(items: readonly Item[], { first, last }: Range): boolean {
  return items
    .slice(first, last + 1)
    .some(
      ({ word, mention }) =>
        PRONOUNS.has(word) ||
        SOURCE_NOUNS.has(word) ||
        /^(?:person|organization|location|nationality)$/.test(mention?.type ?? ''),
    );
}

/** Whether items between two indexes (exclusive) are only adverbs, a time or a place, an addressee: no clause. */
export function isThin(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word, pos, mention, quotation } = items[i]!;
    if (quotation) return false;
    if (/^[,:—-]+$/.test(word) || pos === 'ADV' || pos === 'ADP' || TIME.test(word) || SKIPPED.has(word))
      continue;
    if (
      mention ||
      pos === 'DET' ||
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      pos === 'ADJ' ||
      pos === 'NUM' ||
      pos === 'PART' ||
      pos === 'PRON' ||
      pos === 'PUNCT' ||
      pos === 'SYM'
    )
      continue;
    return false;
  }
  return true;
}
