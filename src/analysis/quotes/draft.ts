import type { QuoteKind, Span } from '../analysis';
import type { Cue } from './cues';
import type { Quotation } from './marks';
import type { RuleName } from './rules';
import type { Range, Unit } from './units';

/** A span within a passage. */
export interface Place extends Span {
  passage: number;
}

/** Whether two places share a letter. */
export function overlap(a: Place, b: Place): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}

/** A quote with the words that attribute it, before its source is resolved to a speaker. */
export interface QuoteDraft {
  fragments: Place[];
  kind: QuoteKind;
  source: Place | null;
  cue: Place | null;
  addressee: Place | null;
  relay: Place | null;
  rule: RuleName;
  flags: string[];
}

/** Where a stretch of a unit's items stands. */
export function placeOf(unit: Unit, { first, last }: Range): Place {
  return { passage: unit.passage, start: unit.items[first]!.start, end: unit.items[last]!.end };
}

/** Where the pieces of a quotation stand. */
export function piecesOf(quotation: Quotation): Place[] {
  return quotation.pieces.map(({ passage, start, end }) => ({ passage, start, end }));
}

/** A direct quote of a whole quotation, with nobody to whom it is attributed yet. */
export function quotedWhole(quotation: Quotation, rule: RuleName): QuoteDraft {
  return {
    fragments: piecesOf(quotation),
    kind: 'direct',
    source: null,
    cue: null,
    addressee: null,
    relay: null,
    rule,
    flags: quotation.pieces.at(-1)!.unclosed ? ['unclosed-mark'] : [],
  };
}

/** A direct quote of a whole quotation, attributed by a reporting clause of a unit. */
export function quotedBy(quotation: Quotation, unit: Unit, cue: Cue, rule: RuleName): QuoteDraft {
  return { ...quotedWhole(quotation, rule), ...attribution(unit, cue) };
}

/** A mixed or indirect quote of some stretches of a unit, attributed by a reporting clause in it. */
export function reportedBy(
  unit: Unit,
  cue: Cue,
  parts: readonly Range[],
  kind: 'mixed' | 'indirect',
  rule: RuleName,
): QuoteDraft {
  return {
    fragments: parts.map((part) => placeOf(unit, part)),
    kind,
    ...attribution(unit, cue),
    rule,
    flags: [],
  };
}

function attribution(unit: Unit, cue: Cue): Pick<QuoteDraft, 'source' | 'cue' | 'addressee' | 'relay'> {
  return {
    source: cue.source && placeOf(unit, cue.source),
    cue: placeOf(unit, cue.range),
    addressee: cue.addressee && placeOf(unit, cue.addressee),
    relay: cue.relay && placeOf(unit, cue.relay),
  };
}
