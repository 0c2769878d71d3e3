import type { Tagger } from '../tagger/tagger';
import type { WordClasses } from '../tagger/wordClasses';
import { clauseEnd, mainClauseBehind } from './clauses';
import type { QuoteDraft } from './draft';
import { END, ReportFeatures } from './reportFeatures';
import { isBegin, Label, spanOf } from './reportLabels';
import type { Item, Range, Unit } from './units';

/** What training made: how to label a sentence, and which words are used alike. */
export interface ReportModel {
  tagger: Tagger;
  classes: WordClasses;
}

/** Words of a sentence that somebody is reported to have said, as the tagger reads it. */
export interface Report {
  cue: Range;
  /** In order; what the cue interrupts stands on both its sides. */
  contents: Range[];
  source: Range | null;
}

/** Reads what sentences report, each with what the rules make of it. */
export class ReportReader {
  private readonly features: ReportFeatures;

  constructor(private readonly model: ReportModel) {
    this.features = new ReportFeatures(model.classes);
  }

  /**
   * @param unit one that may report something
   * @param drafts what the rules find in the unit: the tagger learnt where to trust them
   */
  read(unit: Unit, drafts: readonly QuoteDraft[]): Report[] {
    const { features } = this;
    const { tagger } = this.model;
    const { length } = unit.items;
    features.enter(unit, drafts);
    tagger.start(length + 1);
    for (let i = 0; i < length; i++) {
      features.read(i);
      tagger.add(i, features.buffer, features.count);
    }
    tagger.add(length, END, 1);
    return reportsOf(tagger.labels().subarray(0, length), unit);
  }
}

/** Whether anything in a unit may be a cue: where nothing may, there is nothing to read. */
export function mayReport({ items }: Unit): boolean {
  return items.some(
    ({ quotation, word, readings }) => quotation !== null || readings !== undefined || CUE.test(word),
  );
}

const CUE = /^(?:according|per|words|:|statement)$/;

interface Span extends Range {
  label: number;
}

function reportsOf(labels: Uint8Array, { items }: Unit): Report[] {
  const spans: Span[] = [];
  for (const [i, label] of labels.entries()) {
    if (spanOf(label) < 0) continue;
    if (isBegin(label)) spans.push({ label, first: i, last: i });
    else spans.at(-1)!.last = i;
  }
  for (const span of spans) if (span.label === Label.content) span.last = clauseEnd(items, span, labels);
  const reports: Report[] = [];
  let owed: Range[] = [];
  for (const { label, ...range } of spans) {
    if (label === Label.contentFirst) owed.push(range);
    else if (label === Label.content) reports.at(-1)?.contents.push(range);
    else if (label === Label.cueBefore || label === Label.cueBehind) {
      reports.push({ cue: range, contents: owed, source: null });
      owed = [];
    }
  }
  const found = reports.filter(({ contents }) => contents.length > 0);
  for (const { label, ...range } of spans) if (SOURCES.includes(label)) giveSource(found, range);
  shareSources(found, items);
  for (const report of found) mendEnds(report, items);
  return found;
}

/** Gives a cue without a subject that of another. */
function shareSources(found: readonly Report[], items: readonly Item[]): void {
  for (const [i, report] of found.entries()) {
    if (report.source) continue;
    const before = found[i - 1];
    const word = items[report.cue.first]!.word;
    // ", adding that …": the subject is the one of the cue before, but not whose account the sentence follows.
    if (before && items[before.cue.first]!.word !== 'according') report.source = before.source;
    // "After saying that …, Okoye announced …": the subject follows.
    else if (word.endsWith('ing') && report.cue.first <= LATEST_OPENING)
      report.source = found[i + 1]?.source ?? null;
  }
}

function mendEnds({ cue, source, contents }: Report, items: readonly Item[]): void {
  // "Talks go on, Okoye said at a meeting in Oslo": where it was said was not said.
  if (contents.length > 1 && contents.at(-1)!.first === cue.last + 1 && items[cue.last + 1]!.pos === 'ADP')
    contents.pop();
  const last = contents.at(-1)!;
  if (last.first > cue.last) last.last = mainClauseBehind(items, cue, source, last);
}

/** The place of a participle that opens a sentence, at most. */
const LATEST_OPENING = 2;

const SOURCES: readonly number[] = [Label.source, Label.sourceWaiting, Label.sourceOwing];

/** A source belongs to the nearest cue that has none yet. */
function giveSource(reports: readonly Report[], source: Range): void {
  let nearest: Report | null = null;
  let least = Infinity;
  for (const report of reports) {
    const { first, last } = report.cue;
    const distance = first > source.last ? first - source.last : source.first - last;
    if (report.source || distance >= least) continue;
    nearest = report;
    least = distance;
  }
  if (nearest) nearest.source = source;
}
