import { layOut } from '../src/analysis/layout/layout';
import type { Spotted } from '../src/analysis/names/candidate';
import { NameFeatures } from '../src/analysis/names/features';
import { beginOf, isBegin, LABELLED, LABELS, mayFollow } from '../src/analysis/names/labels';
import { NameStore } from '../src/analysis/names/nameStore';
import { openUnits } from '../src/analysis/names/openUnits';
import { drain } from '../src/analysis/steps';
import type { WordClasses } from '../src/analysis/tagger/wordClasses';
import type { Passage } from '../src/analysis/tokens/passage';
import { tokenize } from '../src/analysis/tokens/tokens';
import { type AnnotatedDocument, GUIDELINES, type Kind } from './corpus';
import type { Sequence } from './crf';
import { gather } from './gather';

/** A text as the analysis reads it. */
export function passagesOf(text: string): Passage[] {
  return layOut(text, false).map((block) => ({
    block,
    tokens: tokenize(block.kind === 'opaque' || block.kind === 'boilerplate' ? '' : block.text),
  }));
}

/** What the tagger sees of a document, and the labels that the annotation allows there. */
export function sequencesOf(document: AnnotatedDocument, classes: WordClasses): Sequence[] {
  const { document: spotted, evidence } = drain(new NameStore().spotAll(passagesOf(document.text)));
  const features = new NameFeatures(evidence, classes);
  const sequences: Sequence[] = [];
  for (const passage of spotted) {
    const open = openUnits(passage);
    const allowed = allowedLabels(document, passage, open);
    features.enter(passage, open);
    for (let from = open.indexOf(1); from >= 0 && from < open.length;) {
      let to = open.indexOf(0, from);
      if (to < 0) to = open.length;
      sequences.push({
        ...gather(features, from, to),
        allowed: allowed.slice(from, to),
        weight: GUIDELINES[document.set]!.weight,
      });
      from = open.indexOf(1, to);
    }
  }
  return sequences;
}

const bits = (kinds: readonly Kind[], begin: boolean): number =>
  kinds.reduce((mask, kind) => mask | (1 << (beginOf(LABELLED.indexOf(kind)) + (begin ? 0 : 1))), 0);

/** For each open unit, the labels that the annotation allows, as bits. */
function allowedLabels(document: AnnotatedDocument, passage: Spotted, open: Uint8Array): Uint32Array {
  const { units: u, candidates } = passage;
  const { start: base, text } = passage.passage.block;
  const allowed = new Uint32Array(u.count).fill(1);
  const named = new Uint8Array(u.count);
  for (const name of document.names) {
    if (name.end <= base || name.start >= base + text.length) continue;
    let begin = true;
    for (let i = 0; i < u.count; i++) {
      if (base + u.starts[i]! < name.start || base + u.ends[i]! > name.end) continue;
      named[i] = 1;
      // A name's first unit may be shut: the next begins it then.
      if (!open[i]) continue;
      allowed[i] = bits(name.kinds, begin || !open[i - 1]);
      begin = false;
    }
  }
  const { unmarked } = GUIDELINES[document.set]!;
  for (let i = 0; i < u.count; i++) {
    if (named[i] || !open[i]) continue;
    if (unmarked.includes('other')) allowed[i]! |= bits(['other'], true) | bits(['other'], false);
    // Only what looks like one: else every capital might be a nationality.
    const people = candidates.find((c) => c.type === 'nationality' && c.from <= i && i < c.to);
    if (people && unmarked.includes('nationality')) allowed[i]! |= bits(['nationality'], i === people.from);
  }
  dropOrphans(allowed, open);
  return allowed;
}

/** Takes away labels within a name that none before them lets follow. */
function dropOrphans(allowed: Uint32Array, open: Uint8Array): void {
  for (let i = 0; i < allowed.length; i++) {
    if (!open[i]) continue;
    const before = i > 0 && open[i - 1] ? allowed[i - 1]! : null;
    for (let label = 1; label < LABELS; label++) {
      if (isBegin(label) || !((allowed[i]! >>> label) & 1)) continue;
      let reached = false;
      for (let other = 1; other < LABELS; other++)
        if (before !== null && (before >>> other) & 1 && mayFollow(other, label)) reached = true;
      if (!reached) allowed[i] = (allowed[i]! & ~(1 << label)) | (1 << (label - 1));
    }
  }
}
