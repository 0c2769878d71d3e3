import { AT_ONCE } from '../steps';
import type { Passage } from '../tokens/passage';
import { findAcronyms } from './acronyms';
import type { Spotted } from './candidate';
import { Evidence } from './evidence';
import { NameFeatures } from './features';
import type { Placed } from './identity';
import { lexicon } from './lexicon';
import { shippedModel } from './shippedModel';
import type { NameWords } from './settle';
import { spot } from './spot';
import { decide, type NameModel, tag, type Tagged } from './tag';
import { Vocabulary } from './vocabulary';

/** What was read of a passage by itself, which no later step changes. */
interface Reading {
  /** What the rules see. */
  readonly spotted: Spotted;
  /** What the tagger sees; null until it was asked, and again when the document shows other things of a word here. */
  tagged: Tagged[] | null;
}

/** How much work the last version took. */
export interface Work {
  spotted: number;
  tagged: number;
}

/** What the rules see of a document: candidates in each passage that is text, and what it shows of its words. */
export interface SpottedDocument {
  document: Placed[];
  evidence: Evidence;
}

/**
 * The names that were read in the passages of one document, kept over its versions: an edit makes the rules read the new
 * passages, and the tagger those and the ones that hold a word of which the document now shows something else.
 */
export class NameStore {
  private readonly vocabulary = new Vocabulary(lexicon());
  readonly evidence = new Evidence();
  /** The words of the last version's names. */
  words: NameWords | null = null;
  private readonly readings = new WeakMap<Passage, Reading>();
  /** The passages that the evidence is of. */
  private counted = new Set<Passage>();
  readonly work: Work = { spotted: 0, tagged: 0 };

  /** @param model what the tagger goes by; the shipped one if none is given */
  constructor(private readonly model: () => NameModel = shippedModel) {}

  /** Spots candidates in each passage; acronyms that a passage introduces have the types of their names. */
  *spotAll(passages: readonly Passage[]): Generator<void, SpottedDocument> {
    const { readings, evidence } = this;
    const document: Placed[] = [];
    const come: Passage[] = [];
    this.work.spotted = 0;
    for (const [index, passage] of passages.entries()) {
      const { kind } = passage.block;
      if (kind === 'boilerplate' || kind === 'opaque') continue;
      if (index % AT_ONCE === 0) yield;
      if (!readings.has(passage)) {
        this.read(passage);
        yield;
      }
      const reading = readings.get(passage)!;
      document.push(placedAt(index, reading));
      if (this.counted.has(passage)) continue;
      // What was tagged before it went away was tagged by what the document showed then.
      reading.tagged = null;
      come.push(passage);
    }
    yield;
    const now = new Set(document.map(({ passage }) => passage));
    const gone = [...this.counted].filter((passage) => !now.has(passage));
    const shown = (passage: Passage): Spotted => readings.get(passage)!.spotted;
    // No step between: who breaks off there would leave tags that the evidence no longer bears out.
    evidence.update(gone.map(shown), come.map(shown), this.vocabulary.size);
    this.counted = now;
    for (const { passage, units } of document)
      if (evidence.isNewTo(units)) readings.get(passage)!.tagged = null;
    return { document, evidence };
  }

  /** The same, with the tagger's names in the place of the rules'. */
  *tagAll(passages: readonly Passage[]): Generator<void, SpottedDocument> {
    const found = yield* this.spotAll(passages);
    const features = new NameFeatures(this.evidence, this.model().classes);
    this.work.tagged = 0;
    for (const [i, placed] of found.document.entries()) {
      const reading = this.readings.get(placed.passage)!;
      if (reading.tagged === null) {
        // A copy of its exact size: it is kept.
        reading.tagged = tag(reading.spotted, features, this.model().tagger).slice();
        reading.spotted.matcher.forget();
        this.work.tagged++;
        yield;
      } else if (i % AT_ONCE === 0) yield;
      placed.candidates = reading.spotted.candidates.map((candidate) => ({ ...candidate }));
      decide(placed, reading.tagged);
    }
    return found;
  }

  /** Tags passages that are not counted yet, by what the last version showed. */
  *tagApart(passages: readonly Passage[]): Generator<void, Placed[]> {
    const { evidence, readings } = this;
    const features = new NameFeatures(evidence, this.model().classes);
    const document: Placed[] = [];
    for (const [index, passage] of passages.entries()) {
      const { kind } = passage.block;
      if (kind === 'boilerplate' || kind === 'opaque') continue;
      if (!readings.has(passage)) this.read(passage);
      evidence.makeRoom(this.vocabulary.size);
      const reading = readings.get(passage)!;
      const placed = placedAt(index, reading);
      placed.candidates = reading.spotted.candidates.map((candidate) => ({ ...candidate }));
      decide(placed, reading.tagged ?? tag(reading.spotted, features, this.model().tagger));
      document.push(placed);
      yield;
    }
    return document;
  }

  private read(passage: Passage): void {
    const spotted = spot(passage, lexicon(), this.vocabulary);
    findAcronyms(spotted);
    this.readings.set(passage, { spotted, tagged: null });
    this.work.spotted++;
  }
}

/** What was spotted, to be settled: with lists of its own, while candidates are still the reading's. */
function placedAt(index: number, { spotted }: Reading): Placed {
  const { passage, units, matcher, candidates, titles } = spotted;
  return { passage, units, matcher, candidates, passedOver: [], titles, index };
}
