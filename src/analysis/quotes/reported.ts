import { reportedAccordingTo } from './accordingTo';
import { clauseBefore, contentEnd, contentStart, opensClause } from './content';
import { type Cue, endOf, isFirstPerson, takes } from './cues';
import { type QuoteDraft, reportedBy } from './draft';
import type { RuleName } from './rules';
import { holdsQuotation, type Item, type Range, type Unit } from './units';

/**
 * The indirect statements of a unit, by the rules `according-to`, `reported-clause`, `reported-before` and
 * `reported-act`: one for each reporting clause that has a source and content without quotations.
 * @param cues the unit's reporting clauses, in order
 * @param used cues that attribute a quotation already
 */
export function reportedStatements(unit: Unit, cues: readonly Cue[], used: ReadonlySet<Cue>): QuoteDraft[] {
  const according = cues.some((cue) => used.has(cue)) ? null : reportedAccordingTo(unit);
  if (according) return [according];
  const drafts: QuoteDraft[] = [];
  let covered = -1;
  let from = 0;
  for (const cue of cues) {
    if (used.has(cue) || (!cue.source && !cue.passive)) continue;
    if (cue.at <= covered || isOwnAct(unit, cue)) continue;
    // "Austria agreed to help, the minister said": the minister reports the agreement too.
    if (cues.some((later) => later.at > cue.at && !used.has(later) && reportsBefore(unit, later, cues, from)))
      continue;
    const found = statementOf(unit, cue, cues, from);
    if (!found || found.parts.some((part) => holdsQuotation(unit.items, part))) continue;
    drafts.push(reportedBy(unit, cue, found.parts, 'indirect', found.rule));
    covered = Math.max(...found.parts.map((part) => part.last));
    from = covered + 1;
  }
  return drafts;
}

interface Statement {
  parts: Range[];
  rule: RuleName;
}

/**
 * What a cue reports, before it or behind it.
 * @param from where the clause before the cue may begin
 */
function statementOf(unit: Unit, cue: Cue, cues: readonly Cue[], from: number): Statement | null {
  const { items } = unit;
  const end = contentEnd(unit, cue, cues);
  const start = contentStart(unit, cue, end);
  const before = clauseBefore(unit, cue, from);
  // "…, as Lavrov said, …" belongs to the clause around it.
  const parenthetical = items[(cue.source?.first ?? 0) - 1]?.word === 'as';
  const setOff = items[endOf(cue) + 1]?.word === ',';
  const settingBehind = start > cue.at + 1 && items[start - 1]!.word !== 'that';
  // Talks go on, Lavrov said.
  if (before && (start < 0 || parenthetical || setOff || (settingBehind && isMainClause(items, before)))) {
    const goesOn = setOff && start >= 0 && end - start > 2 && !parenthetical;
    return { parts: goesOn ? [before, { first: start, last: end }] : [before], rule: 'reported-before' };
  }
  if (start < 0 || start > end || parenthetical) return null;
  // Lavrov condemned the attack.
  const clause = takes(cue, 'clause') && opensClause(items, start, end);
  const act = takes(cue, 'act') && items[start - 1]!.word !== 'that' && !clause;
  // Lavrov said (that) talks go on.
  return { parts: [{ first: start, last: end }], rule: act ? 'reported-act' : 'reported-clause' };
}

/** A clause that stands by itself: it opens with its subject, not with "in", "after" or "speaking". */
function isMainClause(items: readonly Item[], { first }: Range): boolean {
  return !['ADP', 'SCONJ', 'ADV', 'VERB', 'AUX'].includes(items[first]!.pos);
}

/** First person in the present is the speaker's own act, not a report of one: "I say", "we welcome"; "as I said" repeats. */
function isOwnAct(unit: Unit, cue: Cue): boolean {
  if (!cue.source || !isFirstPerson(unit, cue)) return false;
  const repeats = unit.items[cue.source.first - 1]?.word === 'as';
  return cue.verb.form !== 'past' || repeats;
}

/** Whether a cue ends its sentence and reports all that stands before it. */
function reportsBefore(unit: Unit, cue: Cue, cues: readonly Cue[], from: number): boolean {
  if (!cue.source || cue.order === 'shared' || isOwnAct(unit, cue)) return false;
  return clauseBefore(unit, cue, from) !== null && contentStart(unit, cue, contentEnd(unit, cue, cues)) < 0;
}
