import { NAMING, reportingVerb } from '../../knowledge/verbs';
import type { Cue } from './cues';
import { namesSource } from './nounPhrases';
import { piecesOf, type Place, placeOf, type QuoteDraft } from './draft';
import type { Quotation } from './marks';
import type { Report } from './reports';
import type { RuleName } from './rules';
import { holdsQuotation, type Item, type Range, type Unit } from './units';

/** A unit's quotes, and its quotations that belong to them. */
export interface Settled {
  drafts: QuoteDraft[];
  attributed: Map<Quotation, QuoteDraft>;
}

/**
 * Joins what the rules and the tagger find in a unit. The tagger says what is reported; a rule that saw the same cue gives its
 * reason, whom it was said to and who passed it on. Quotations that the tagger leaves out stay the rules', which look
 * into the sentences around as well; statements without marks that it does not see are dropped.
 */
export function settle(
  unit: Unit,
  cues: readonly Cue[],
  byRule: readonly QuoteDraft[],
  reports: readonly Report[],
): Settled {
  const attributed = new Map<Quotation, QuoteDraft>();
  const drafts: QuoteDraft[] = [];
  for (const report of reports) {
    // Where the tagger sees no source, the verb may have a subject.
    const subject = cues.find(({ at }) => report.cue.first <= at && at <= report.cue.last)?.source;
    report.source = report.source ? speakerIn(unit, report.source, subject) : (subject ?? null);
    if (!isReport(unit, report, byRule)) continue;
    const draft = draftOf(unit, report, byRule);
    if (!draft) continue;
    drafts.push(draft);
    for (const range of report.contents)
      for (const { quotation } of itemsOf(unit, range)) if (quotation) attributed.set(quotation, draft);
  }
  const kept = byRule.filter(
    (draft) =>
      draft.kind !== 'indirect' &&
      !draft.fragments.some((fragment) => drafts.some((other) => other.fragments.some((f) => overlap(f, fragment)))),
  ); // prettier-ignore
  drafts.push(...kept);
  drafts.sort((a, b) => a.fragments[0]!.start - b.fragments[0]!.start);
  return { drafts, attributed };
}

/** Whose words in the present are their own act, or the other's in a talk. */
const FIRST_OR_SECOND = /^(?:i|we|you|me|us)$/;
/** What is denied, foreseen, asked or wished was not said. */
const UNREAL = /^(?:not|n't|never|can|could|will|'ll|would|may|might|must|should|shall|let|to)$/;
/** Where auxiliaries stand outside the cue: "did not [say]". */
const REACH = 2;

/**
 * Whether the tagger's reading can stand: that somebody has said it, by a word of speech. A rule that saw the same cue has
 * checked all that.
 */
function isReport(unit: Unit, { cue, source, contents }: Report, byRule: readonly QuoteDraft[]): boolean {
  const place = placeOf(unit, cue);
  if (source !== null && byRule.some((draft) => draft.cue !== null && overlap(draft.cue, place))) return true;
  const words = itemsOf(unit, cue).map(({ word }) => word);
  // The so-called "observers".
  if (source === null && words.every((word) => NAMING.test(word))) return false;
  if (words[0] === 'according') return source !== null && namesSource(unit.items, source);
  const readings = words.flatMap((word) => reportingVerb(word) ?? []);
  const past = readings.some(({ form }) => form === 'past');
  if (source && !past && FIRST_OR_SECOND.test(unit.items[source.last]!.word)) return false;
  const quoted = contents.flatMap(({ first, last }) => quotationsIn(unit, first, last));
  // "Met the so-called “observers”."
  if (quoted.length > 0)
    return !quoted.every((k) => k - 1 > cue.last && NAMING.test(unit.items[k - 1]!.word));
  // Without a subject, what stands before a verb is its own: "the plan that was agreed".
  if (source === null && contents[0]!.first < cue.first) return false;
  const around = unit.items.slice(Math.max(0, cue.first - REACH), cue.last).map(({ word }) => word);
  // "Remarks and answer to a question": a noun reports only with "that", or where its form is a verb's alone.
  const that = unit.items[contents[0]!.first - 1]?.word === 'that';
  const said = itemsOf(unit, cue).some(
    ({ word, pos }) =>
      reportingVerb(word) !== undefined &&
      (that || pos !== 'NOUN' || reportingVerb(word)!.every(({ form }) => form === 'past')),
  );
  return said && !around.some((word) => UNREAL.test(word));
}

function draftOf(unit: Unit, report: Report, byRule: readonly QuoteDraft[]): QuoteDraft | null {
  const { contents } = report;
  const items = contents.flatMap((range) => itemsOf(unit, range));
  const quotations = [...new Set(items.flatMap(({ quotation }) => quotation ?? []))];
  const cue = placeOf(unit, withoutMarks(unit, report.cue));
  const start = placeOf(unit, contents[0]!);
  const same =
    byRule.find((draft) => draft.cue !== null && overlap(draft.cue, cue)) ??
    byRule.find((draft) => draft.cue === null && overlap(draft.fragments[0]!, start));
  const direct = quotations.length > 0 && items.every(({ quotation, pos }) => quotation !== null || pos === 'PUNCT'); // prettier-ignore
  // “We wait”, before she left: the quotation alone is what was said.
  if (!direct && same?.kind === 'direct' && unit.items[contents[0]!.first]!.quotation) return same;
  // "Talks go on, Okoye said at a meeting in Oslo.": where it was said is not what was said.
  if (same?.rule === 'reported-before' && unit.items[contents[0]!.first - 1]?.pos === 'ADP') return same;
  // A quotation over paragraphs is attributed in its first.
  if (direct && quotations[0]!.pieces[0]!.passage !== unit.passage) return null;
  const kind = direct ? 'direct' : quotations.length > 0 ? 'mixed' : 'indirect';
  return {
    fragments: direct ? quotations.flatMap(piecesOf) : contents.map((range) => placeOf(unit, range)),
    kind,
    source: report.source ? placeOf(unit, report.source) : (same?.source ?? null),
    cue,
    addressee: same?.addressee ?? null,
    relay: same?.relay ?? null,
    rule: same?.kind === kind ? same.rule : ruleOf(unit, report, kind),
    flags: direct && quotations.at(-1)!.pieces.at(-1)!.unclosed ? ['unclosed-mark'] : [],
  };
}

/** "said:" without its colon. */
function withoutMarks({ items }: Unit, { first, last }: Range): Range {
  let end = last;
  while (end > first && items[end]!.pos === 'PUNCT') end--;
  return { first, last: end };
}

/** Of "Dana Fowler, director of the institute," the name: what is set off behind it says who she is, not who spoke. */
function speakerIn(unit: Unit, { first, last }: Range, subject: Range | null | undefined): Range {
  const { items } = unit;
  while (last > first && (items[last]!.pos === 'PUNCT' || items[last]!.word === 'as')) last--;
  while (first < last && items[first]!.word === ',') first++;
  for (let i = first; i < last; i++) {
    const { mention } = items[i]!;
    if (mention?.type !== 'person' || items[i + 1]!.mention === mention) continue;
    const behind = items.slice(i + 1, last + 1);
    const setOff = /^(?:,|who|of|from|in|with|\(|—)$/.test(behind[0]!.word);
    if (setOff && !behind.some((item) => item.mention?.type === 'person')) return { first, last: i };
  }
  // "Madam Minister, the Commission has proposed …": whom one speaks to is not the subject.
  if (subject?.last === last && subject.first > first && items[subject.first - 1]!.word === ',')
    return subject;
  return { first, last };
}

/** The reason that the order of source, cue and content is. */
function ruleOf(unit: Unit, { cue, contents, source }: Report, kind: QuoteDraft['kind']): RuleName {
  const behind = contents[0]!.first > cue.last;
  if (unit.items[cue.first]!.word === 'according') return 'according-to';
  if (kind === 'indirect') return behind ? 'reported-clause' : 'reported-before';
  if (kind === 'mixed') return 'quoted-in-clause';
  if (unit.items[cue.first]!.word === ':') return 'introduced-by-colon';
  if (behind) return 'speaker-then-quote';
  if (contents.some((range) => range.first > cue.last && holdsQuotation(unit.items, range)))
    return 'split-quotation';
  return source && source.first > cue.last ? 'quote-then-verb' : 'quote-then-speaker';
}

/** The quotations in a stretch of items. */
function quotationsIn({ items }: Unit, first: number, last: number): number[] {
  const found: number[] = [];
  for (let k = first; k <= last; k++) if (items[k]!.quotation) found.push(k);
  return found;
}

const itemsOf = (unit: Unit, { first, last }: Range): Item[] => unit.items.slice(first, last + 1);

const overlap = (a: Place, b: Place): boolean =>
  a.passage === b.passage && a.start < b.end && b.start < a.end;
