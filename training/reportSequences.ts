import { findNames } from '../src/analysis/names/names';
import { findQuotes } from '../src/analysis/quotes/quotes';
import type { QuoteDraft } from '../src/analysis/quotes/draft';
import { QuoteStore } from '../src/analysis/quotes/quoteStore';
import { END, ReportFeatures } from '../src/analysis/quotes/reportFeatures';
import { Label, mayFollow } from '../src/analysis/quotes/reportLabels';
import type { Unit } from '../src/analysis/quotes/units';
import { drain } from '../src/analysis/steps';
import type { WordClasses } from '../src/analysis/tagger/wordClasses';
import type { Sequence } from './crf';
import { gather } from './gather';
import type { Attribution, ReportedDocument } from './reportCorpus';
import { passagesOf } from './sequences';

/** What the tagger sees of a document's units, and the labels that the annotation gives them. */
export function reportSequences({ text, attributions }: ReportedDocument, classes: WordClasses): Sequence[] {
  const passages = passagesOf(text);
  const units: { unit: Unit; drafts: readonly QuoteDraft[] }[] = [];
  const recorder = {
    read: (unit: Unit, drafts: readonly QuoteDraft[]) => {
      units.push({ unit, drafts });
      return [];
    },
  };
  drain(findQuotes(passages, drain(findNames(passages)).mentions, new QuoteStore(() => recorder)));
  const features = new ReportFeatures(classes);
  return units.flatMap(({ unit, drafts }) => {
    const base = passages[unit.passage]!.block.start;
    const labels = labelsOf(attributions.flatMap((attribution) => within(attribution, unit, base)), unit.items.length); // prettier-ignore
    features.enter(unit, drafts);
    return {
      ...gather(features, 0, unit.items.length, [END]),
      allowed: Uint32Array.from([...labels, Label.none], (label) => 1 << label),
      weight: 1,
    };
  });
}

/** An attribution in one unit, by the indexes of its items. */
interface Local {
  contents: number[][];
  cue: number[];
  source: number[];
  belief: boolean;
}

function within({ contents, cue, source, belief }: Attribution, { items }: Unit, base: number): Local[] {
  const inside = (span: { start: number; end: number } | null): number[] => {
    const found: number[] = [];
    if (!span || span.end <= base + items[0]!.start || base + items.at(-1)!.end <= span.start) return found;
    for (const [i, { start, end, quotation }] of items.entries()) {
      const shared = Math.min(base + end, span.end) - Math.max(base + start, span.start);
      if (quotation ? shared > (end - start) / 2 : shared > 0) found.push(i);
    }
    return found;
  };
  const local = contents.map(inside).filter((indexes) => indexes.length > 0);
  return local.length > 0 ? [{ contents: local, cue: inside(cue), source: inside(source), belief }] : [];
}

const sizeOf = ({ contents }: Local): number => contents.flat().length;

/**
 * The labels of a unit: of attributions within one another the outermost, and of those that the labels cannot tell apart,
 * as many as they can.
 */
function labelsOf(attributions: Local[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  const speech: Local[] = [];
  for (const attribution of attributions.sort((a, b) => sizeOf(b) - sizeOf(a))) {
    if (attribution.belief) continue;
    const cue = attribution.cue.filter((i) => !covered[i]);
    if (cue.length === 0 || attribution.contents.flat().some((i) => covered[i])) continue;
    for (const i of attribution.contents.flat()) covered[i] = 1;
    speech.push({ ...attribution, cue });
  }
  const beliefs = attributions.filter(({ belief }) => belief);
  for (;;) {
    const labels = paint(speech, beliefs, length);
    if (isSound(labels)) return labels;
    if (!(speech.length > 0 ? speech : beliefs).pop()) return new Uint8Array(length);
  }
}

function paint(speech: readonly Local[], beliefs: readonly Local[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const put = (indexes: readonly number[], label: number): void => {
    let last = -2;
    for (const i of indexes) {
      if (labels[i]) continue;
      labels[i] = last === i - 1 ? label + 1 : label;
      last = i;
    }
  };
  for (const { contents, cue } of speech) {
    const behind = (content: readonly number[]): boolean => content[0]! > cue[0]!;
    for (const content of contents) put(content, behind(content) ? Label.content : Label.contentFirst);
    put(cue, contents.some(behind) ? Label.cueBefore : Label.cueBehind);
  }
  for (const { source } of speech) put(source, Label.source);
  for (const { contents } of beliefs) for (const content of contents) put(content, Label.belief);
  markDebts(labels);
  return labels;
}

/** What stands between a cue and its content, on either side, says so. */
function markDebts(labels: Uint8Array): void {
  let debt = 0;
  for (const [i, label] of labels.entries()) {
    if (label === Label.cueBefore || label === Label.cueBefore + 1) debt = Label.waiting;
    else if (label === Label.contentFirst || label === Label.contentFirst + 1) debt = Label.owing;
    else if (label === Label.none) labels[i] = debt;
    else if (label === Label.source || label === Label.source + 1) labels[i] = debt === 0 ? label : debt + label;
    else if (label !== Label.belief && label !== Label.belief + 1) debt = 0;
  }
} // prettier-ignore

function isSound(labels: Uint8Array): boolean {
  const last = labels.at(-1);
  return labels.every((label, i) => mayFollow(i > 0 ? labels[i - 1]! : null, label)) && (last === undefined || mayFollow(last, Label.none)); // prettier-ignore
}
