import { passedOn } from './citing';
import type { Cue } from './cues';
import { overlap, type Place, piecesOf, placeOf, type QuoteDraft } from './draft';
import type { Quotation } from './marks';
import { isReport, openingSubject, speakerIn } from './plausible';
import type { Report } from './reports';
import type { RuleName } from './rules';
import { holdsQuotation, itemsOf, type Range, type Unit } from './units';

/** A unit's quotes, and its quotations that belong to them. */
export interface Settled {
  drafts: QuoteDraft[];
  attributed: Map<Quotation, QuoteDraft>;
}

/**
 * Joins what the rules and the tagger find in a unit. The tagger says what is reported; a rule that saw the same cue gives its
 * reason, whom it was said to and who passed it on. Quotations that the tagger leaves out stay the rules', which look
 * into the sentences around as well. Of statements without marks that it does not see, three sorts stay: what a speaker
 * at its end takes in whole, what is given according to somebody, and the acts of diplomacy, which the articles that it
 * learnt from seldom have.
 */
export function settle(
  unit: Unit,
  cues: readonly Cue[],
  byRule: readonly QuoteDraft[],
  reports: readonly Report[],
): Settled {
  const attributed = new Map<Quotation, QuoteDraft>();
  const drafts: QuoteDraft[] = [];
  const whole = byRule.filter((draft) => draft.rule === 'reported-before' && isUnseen(unit, draft, reports));
  drafts.push(...whole);
  for (const report of reports) {
    if (report.contents.some((range) => overlapsAny(placeOf(unit, range), whole))) continue;
    // Where the tagger sees no source, the verb may have a subject.
    const subject = cues.find(({ at }) => report.cue.first <= at && at <= report.cue.last)?.source;
    report.source = report.source
      ? speakerIn(unit, report.source, subject)
      : (subject ?? openingSubject(unit, report.cue));
    if (!isReport(unit, report, byRule)) continue;
    const draft = draftOf(unit, report, byRule);
    if (!draft) continue;
    drafts.push(draft);
    for (const range of report.contents)
      for (const { quotation } of itemsOf(unit, range)) if (quotation) attributed.set(quotation, draft);
  }
  const kept = byRule.filter(
    (draft) =>
      (draft.kind !== 'indirect' || /^(?:reported-act|according-to)$/.test(draft.rule)) &&
      !draft.fragments.some((fragment) => overlapsAny(fragment, drafts)),
  );
  drafts.push(...kept);
  drafts.sort((a, b) => a.fragments[0]!.start - b.fragments[0]!.start);
  return { drafts: passedOn(unit, drafts).filter(isSound), attributed };
}

/**
 * Nobody speaks from within what is reported of him: such a reading of a sentence was wrong. What is quoted stays, without
 * the words that do not attribute it.
 */
function isSound(draft: QuoteDraft): boolean {
  const { kind, fragments, source, cue } = draft;
  const isWithin = (place: Place | null): boolean =>
    place !== null && fragments.some((fragment) => overlap(fragment, place));
  if (isWithin(cue)) draft.cue = null;
  if (!isWithin(source)) return kind !== 'indirect' || draft.cue === cue;
  draft.source = null;
  return kind !== 'indirect';
}

/** Whether the tagger makes nothing of a rule's cue: neither a cue nor a word of what is reported. */
function isUnseen(unit: Unit, { cue, source }: QuoteDraft, reports: readonly Report[]): boolean {
  if (!cue || !source) return false;
  return !reports.some((report) => [report.cue, ...report.contents].some((range) => overlap(cue, placeOf(unit, range)))); // prettier-ignore
}

function overlapsAny(place: Place, drafts: readonly QuoteDraft[]): boolean {
  return drafts.some(({ fragments }) => fragments.some((fragment) => overlap(fragment, place)));
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
