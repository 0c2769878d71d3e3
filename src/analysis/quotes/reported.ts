import type { QuoteDraft, Place } from './draft';
import type { RuleName } from './rules';
import { type Cue, namesSource, nounPhraseForward, type Range } from './clauses';
import type { Item, Unit } from './units';

/**
 * Reported statements without quotation marks, and the clause that a quoted piece stands in: where what was said
 * begins and ends. Offsets and indexes are of the unit's items.
 */

const isFinite = (item: Item): boolean => item.pos === 'VERB' || item.pos === 'AUX';
const QUESTION_WORD = /^(?:whether|if|why|how|what|when|where|who|which)$/;
const ACT_OBJECT = /^(?:for|on|upon|to|against|about|with|at|over|of|as|by|its|his|her|their|our|that)$/;
const TERMINAL = /^(?:[.!?;:…]+|\.{2,})$/;

/** The last item of a unit that is no closing punctuation. */
export function lastWord(unit: Unit): number {
  let last = unit.items.length - 1;
  while (last > 0 && (TERMINAL.test(unit.items[last]!.word) || unit.items[last]!.word === ',')) last--;
  return last;
}

/** Where a cue's content ends: before the next reporting clause that is tied on by a comma or "and". */
export function contentEnd(unit: Unit, cue: Cue, cues: readonly Cue[]): number {
  const { items } = unit;
  for (const next of cues) {
    if (next.at <= cue.at || next.order === 'after') continue;
    const start =
      next.order === 'before' && next.source && next.source.first > cue.at ? next.source.first : next.at;
    let before = start - 1;
    while (before > cue.at && /^(?:also|then|further|later)$/.test(items[before]!.word)) before--;
    const tie = items[before]?.word ?? '';
    if (next.order === 'shared') {
      if (next.verb.form === 'participle' && tie === ',') return before - 1;
      if (tie === 'and' && next.source === cue.source) return before - 1;
    } else if (/^(?:and|while|but|as)$/.test(tie) && items[before - 1]?.word === ',') return before - 2;
    else if (tie === ';') return before - 1;
  }
  return lastWord(unit);
}

/** Where what a cue reports begins behind it; -1 when nothing behind it can be what was said. */
export function contentStart(unit: Unit, cue: Cue, end: number): number {
  const { items } = unit;
  const subjectEnd = cue.order === 'after' ? (cue.source?.last ?? cue.at) : cue.at;
  let i =
    Math.max(
      subjectEnd,
      cue.range.last,
      cue.addressee && cue.addressee.first > cue.at ? cue.addressee.last : subjectEnd,
    ) + 1;
  const direct = items[i];
  // Setting: adverbs, times, "in a statement", "at talks with X".
  for (let steps = 0; steps < 8 && i <= end; steps++) {
    const item = items[i]!;
    if (item.word === 'that' || QUESTION_WORD.test(item.word)) break;
    if (item.pos === 'ADV' || item.word === ',' || /^(?:date|time)$/.test(item.mention?.type ?? '')) i++;
    else if (item.pos === 'ADP' && item.word !== 'to') {
      const phrase = nounPhraseForward(items, i + 1);
      if (!phrase) {
        if (items[i + 1]?.mention && /^(?:date|time)$/.test(items[i + 1]!.mention!.type)) i++;
        else break;
      } else i = phrase.last + 1;
    } else break;
  }
  const item = items[i];
  if (item && i <= end) {
    const has = (...kinds: string[]): boolean =>
      cue.readings.some((reading) => kinds.includes(reading.complement));
    if (item.word === 'that') return i + 1 <= end ? i + 1 : -1;
    if (QUESTION_WORD.test(item.word) && has('that', 'clause', 'addressed')) return i;
    if (has('clause', 'addressed') && opensClause(items, i, end)) return i;
  }
  return direct && cue.readings.some((reading) => reading.complement === 'act')
    ? actStart(items, cue, end)
    : -1;
}

/** "condemned the attack", "pledged to help", "called for restraint": what the act is about. */
function actStart(items: readonly Item[], cue: Cue, end: number): number {
  const { lemma } = cue.readings.find((reading) => reading.complement === 'act')!;
  const start = cue.order === 'after' ? (cue.source?.last ?? cue.at) + 1 : cue.at + 1;
  const next = items[start];
  if (!next || start > end) return -1;
  if (/^(?:call|appeal)$/.test(lemma)) return /^(?:for|on|upon|to)$/.test(next.word) ? start : -1;
  if (/^(?:agree|commit|threaten|apologi[sz]e)$/.test(lemma))
    return /^(?:to|on|for|upon)$/.test(next.word) ? start : -1;
  if (
    next.pos === 'ADP' &&
    (!ACT_OBJECT.test(next.word) || /^(?:date|time)$/.test(items[start + 1]?.mention?.type ?? ''))
  )
    return -1;
  if (
    ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'PART', 'ADP', 'VERB'].includes(next.pos) ||
    next.mention
  )
    return start;
  return -1;
}

/** A clause without "that": a subject and, not far behind it, a verb; a pronoun has its verb next to it. */
function opensClause(items: readonly Item[], i: number, end: number): boolean {
  const { pos, mention, word } = items[i]!;
  const nominal =
    ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'X'].includes(pos) ||
    mention !== null ||
    word === 'there' ||
    pos === 'SCONJ';
  if (!nominal) return false;
  const near = /^(?:i|we|you|he|she|it|they|there)$/.test(word) ? 4 : 30;
  for (let k = i + 1; k <= Math.min(end, i + near); k++) {
    if (isFinite(items[k]!)) return true;
    if (
      items[k]!.word === '—' ||
      (near === 4 &&
        items[k]!.pos !== 'ADV' &&
        items[k]!.pos !== 'PART' &&
        !/^(?:,|and|who|both|all|[a-z]+'s|'[a-z]+)$/.test(items[k]!.word) &&
        items[k]!.mention === null)
    )
      return false;
  }
  return false;
}

const hasVerb = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to + 1).some(isFinite);

/** A clause before the reporting one: "Talks go on, Lavrov said." */
function clauseBefore(unit: Unit, cue: Cue, from: number): Range | null {
  const { items } = unit;
  // An act has its object behind it.
  if (cue.readings.every((reading) => reading.complement === 'act')) return null;
  const start = cue.order === 'before' && cue.source ? Math.min(cue.source.first, cue.at) : cue.at;
  let comma = start - 1;
  if (items[comma]?.word === 'as' && items[comma - 1]?.word === ',') comma--;
  if (items[comma]?.word !== ',') return null;
  let first = from;
  while (first < comma && /^(?:but|and|,|—|")$/.test(items[first]!.word)) first++;
  if (comma - first < 3 || !hasVerb(items, first, comma - 1)) return null;
  return { first, last: comma - 1 };
}

/** A clause that stands by itself: it opens with its subject, not with "in", "after" or "speaking". */
function isMainClause(items: readonly Item[], { first }: Range): boolean {
  return !['ADP', 'SCONJ', 'ADV', 'VERB', 'AUX'].includes(items[first]!.pos);
}

/** "According to Lavrov, talks go on", "…, according to the ministry." */
export function accordingTo(unit: Unit): Cue | null {
  const { items } = unit;
  const at = items.findIndex((item, i) => item.word === 'according' && items[i + 1]?.word === 'to');
  if (at < 0) return null;
  const source = nounPhraseForward(items, at + 2);
  if (!source || !namesSource(items, source)) return null;
  const verb = { lemma: 'according to', complement: 'clause', form: 'base' } as const;
  return {
    at: at + 1,
    range: { first: at, last: at + 1 },
    verb,
    readings: [verb],
    source,
    order: 'after',
    addressee: null,
    passive: false,
  };
}

/** What is said according to a source: the rest of the sentence. */
export function contentOfAccordingTo(unit: Unit, cue: Cue): Range[] {
  const { items } = unit;
  const end = lastWord(unit);
  let after = cue.source!.last + 1;
  // Over an apposition to the comma that ends the phrase.
  while (after <= end && items[after]!.word !== ',' && cue.range.first <= 1) after++;
  if (cue.range.first <= 1) return after < end ? [{ first: after + 1, last: end }] : [];
  let last = cue.range.first - 1;
  while (last > 0 && items[last]!.word === ',') last--;
  const parts: Range[] = last > 0 ? [{ first: 0, last }] : [];
  if (items[after]?.word === ',' && hasVerb(items, after + 1, end) && end - after > 4)
    parts.push({ first: after + 1, last: end });
  return parts;
}

/** First person in the present is the speaker's own act, not a report of one: "I say", "we welcome"; "as I said" repeats. */
function isOwnAct(unit: Unit, cue: Cue): boolean {
  if (!cue.source) return false;
  const subject = unit.items[cue.source.last]!.word;
  const repeats = unit.items[cue.source.first - 1]?.word === 'as';
  return /^(?:i|we)$/.test(subject) && (cue.verb.form !== 'past' || repeats);
}

/**
 * Indirect statements of a unit: one for each reporting clause that has a source and content without quotations.
 * @param used cues that attribute a quotation already
 */
export function reportedStatements(unit: Unit, cues: readonly Cue[], used: ReadonlySet<Cue>): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  const { items } = unit;
  const according = accordingTo(unit);
  if (according && !cues.some((cue) => used.has(cue))) {
    const parts = contentOfAccordingTo(unit, according);
    if (parts.length && parts.every((part) => !holdsQuotation(items, part))) {
      return [draft(unit, according, parts, 'indirect', 'according-to')];
    }
  }
  let covered = -1;
  let from = 0;
  for (const cue of cues) {
    if (used.has(cue) || !cue.source && !cue.passive || cue.at <= covered || isOwnAct(unit, cue)) continue; // prettier-ignore
    // "Austria agreed to help, the minister said": the minister reports the agreement too.
    if (cues.some((later) => later.at > cue.at && !used.has(later) && reportsBefore(unit, later, cues, from)))
      continue;
    const end = contentEnd(unit, cue, cues);
    const parenthetical = items[(cue.source?.first ?? 0) - 1]?.word === 'as';
    const before = clauseBefore(unit, cue, from);
    const start = contentStart(unit, cue, end);
    let parts: Range[] = [];
    let rule: RuleName = 'reported-clause';
    const setOff = items[(cue.order === 'after' ? (cue.source?.last ?? cue.at) : cue.at) + 1]?.word === ',';
    const settingBehind = start > cue.at + 1 && items[start - 1]?.word !== 'that';
    if (before && (start < 0 || parenthetical || setOff || (settingBehind && isMainClause(items, before)))) {
      parts = [before];
      rule = 'reported-before';
      if (setOff && start >= 0 && end - start > 2 && !parenthetical) parts.push({ first: start, last: end });
    } else if (start >= 0 && start <= end && !parenthetical) {
      parts = [{ first: start, last: end }];
      const act = cue.readings.some((reading) => reading.complement === 'act');
      if (act && items[start - 1]?.word !== 'that' && !opensClauseFor(cue, items, start, end))
        rule = 'reported-act';
    }
    if (!parts.length || parts.some((part) => holdsQuotation(items, part))) continue;
    drafts.push(draft(unit, cue, parts, 'indirect', rule));
    covered = Math.max(...parts.map((part) => part.last));
    from = covered + 1;
  }
  return drafts;
}

/** Whether a cue ends its sentence and reports all that stands before it. */
function reportsBefore(unit: Unit, cue: Cue, cues: readonly Cue[], from: number): boolean {
  if (!cue.source || cue.order === 'shared' || isOwnAct(unit, cue)) return false;
  return clauseBefore(unit, cue, from) !== null && contentStart(unit, cue, contentEnd(unit, cue, cues)) < 0;
}

function opensClauseFor(cue: Cue, items: readonly Item[], start: number, end: number): boolean {
  return cue.readings.some((reading) => reading.complement === 'clause') && opensClause(items, start, end);
}

export function holdsQuotation(items: readonly Item[], { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (items[i]!.quotation) return true;
  return false;
}

/** A draft from item ranges. */
export function draft(
  unit: Unit,
  cue: Cue,
  parts: readonly Range[],
  kind: QuoteDraft['kind'],
  rule: RuleName,
): QuoteDraft {
  const place = (range: Range): Place => ({
    passage: unit.passage,
    start: unit.items[range.first]!.start,
    end: unit.items[range.last]!.end,
  });
  return {
    fragments: parts.map(place),
    kind,
    source: cue.source && place(cue.source),
    cue: place(cue.range),
    addressee: cue.addressee && place(cue.addressee),
    relay: null,
    rule,
    flags: [],
  };
}
