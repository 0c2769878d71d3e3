import { ENTITY_TYPES } from '../analysis';
import { FeatureBuffer, MARGIN, OUTSIDE } from '../tagger/featureBuffer';
import { hashWord, mix } from '../tagger/hash';
import type { WordClasses } from '../tagger/wordClasses';
import { posNumber } from '../tokens/posNumber';
import type { Place, QuoteDraft } from './draft';
import type { Item, Unit } from './units';

const QUOTED = hashWord('"');
const NUMBER = hashWord('0');

/** A quotation's number among the parts of speech. */
const QUOTE_POS = 18;

/** The kinds of features; a kind's number goes into the hash of each of its features, so it must stay what training saw. */
const enum Kind {
  bias = 1,
  end,
  /** Of the window's seven: see FeatureBuffer. */
  word,
  wordBefore,
  wordBehind,
  wordTwoBefore,
  wordTwoBehind,
  pairBefore,
  pairBehind,
  suffix,
  pos,
  posPairBefore,
  posPairBehind,
  posTriple,
  posTripleBefore,
  posTripleBehind,
  mention,
  verb,
  group,
  rule,
  ruleBefore,
  ruleBehind,
  ruleWord,
  cueLeft,
  cueRight,
  cueLeftDistance,
  cueRightDistance,
  cueLeftPos,
  cueRightPos,
  cuesAround,
  quoted,
  place,
  first,
  last,
  markLeft,
  markRight,
}

/** The only feature of the place behind a unit's end, where nothing may be owed any more. */
export const END = Uint32Array.of(mix(Kind.end, 0));

/**
 * The features of a unit's items for the tagger of reported speech: words, parts of speech, named mentions, the cues to
 * both sides, and what the rules make of the unit (stacking, Wolpert 1992).
 */
export class ReportFeatures extends FeatureBuffer {
  private items: readonly Item[] = [];
  private quotations = 0;
  private pos = new Uint8Array(0);
  private types = new Uint8Array(0);
  private groups = new Uint8Array(0);
  /** What the lexicon knows a verb of speech as; 0 for all else. */
  private verbs = new Uint32Array(0);
  /** What the rules take the item for. */
  private rules = new Uint8Array(0);
  /** The next possible cue to either side; −1 where there is none. */
  private cuesLeft = new Int32Array(0);
  private cuesRight = new Int32Array(0);
  /** The next mark or conjunction to either side, likewise. */
  private marksLeft = new Int32Array(0);
  private marksRight = new Int32Array(0);

  constructor(private readonly classes: WordClasses) {
    super();
  }

  /** Begins a unit. @param drafts what the rules find in it */
  enter(unit: Unit, drafts: readonly QuoteDraft[]): void {
    this.items = unit.items;
    this.clear(unit.items.length + 2 * MARGIN);
    this.quotations = 0;
    for (const [i, item] of unit.items.entries()) this.readItem(i, item);
    this.readRules(unit, drafts);
    this.readNeighbours();
  }

  private clear(size: number): void {
    if (this.words.length < size) {
      const room = size * 2;
      this.words = new Uint32Array(room);
      this.pos = new Uint8Array(room);
      this.types = new Uint8Array(room);
      this.groups = new Uint8Array(room);
      this.verbs = new Uint32Array(room);
      this.rules = new Uint8Array(room);
      this.cuesLeft = new Int32Array(room);
      this.cuesRight = new Int32Array(room);
      this.marksLeft = new Int32Array(room);
      this.marksRight = new Int32Array(room);
    }
    this.words.fill(OUTSIDE, 0, size);
    for (const column of [this.pos, this.types, this.groups, this.verbs, this.rules]) column.fill(0, 0, size);
  }

  private readItem(i: number, { word, pos, readings, quotation, mention }: Item): void {
    const at = i + MARGIN;
    this.pos[at] = quotation ? QUOTE_POS : posNumber(pos);
    if (mention) {
      const begins = this.items[i - 1]?.mention !== mention;
      this.types[at] = 1 + ENTITY_TYPES.indexOf(mention.type) * 2 + (begins ? 0 : 1);
    }
    if (quotation) {
      this.quotations++;
      this.words[at] = QUOTED;
      return;
    }
    this.words[at] = /^\d/.test(word) ? NUMBER : hashWord(word);
    this.groups[at] = this.classes.of(this.words[at]);
    if (readings)
      this.verbs[at] = hashWord(
        `${readings[0]!.form} ${readings.map(({ complement }) => complement).join(' ')}`,
      );
    else if (word === 'according' || word === ':') this.verbs[at] = this.words[at]!;
  }

  private readRules(unit: Unit, drafts: readonly QuoteDraft[]): void {
    const mark = (place: Place | null, role: number): void => {
      if (place?.passage !== unit.passage) return;
      let begins = true;
      for (const [i, item] of this.items.entries()) {
        if (item.start >= place.end || place.start >= item.end || this.rules[i + MARGIN]) continue;
        this.rules[i + MARGIN] = role * 2 + (begins ? 0 : 1);
        begins = false;
      }
    };
    for (const { cue, source, fragments, kind } of drafts) {
      mark(cue, 1);
      mark(source, 2);
      for (const fragment of fragments) mark(fragment, kind === 'direct' ? 3 : kind === 'mixed' ? 4 : 5);
    }
  }

  private readNeighbours(): void {
    const { items, cuesLeft, cuesRight, marksLeft, marksRight, verbs } = this;
    for (let i = 0, cue = -1, mark = -1; i < items.length; i++) {
      cuesLeft[i + MARGIN] = cue;
      marksLeft[i + MARGIN] = mark;
      if (verbs[i + MARGIN]) cue = i;
      if (isMark(items[i]!)) mark = i;
    }
    for (let i = items.length - 1, cue = -1, mark = -1; i >= 0; i--) {
      cuesRight[i + MARGIN] = cue;
      marksRight[i + MARGIN] = mark;
      if (verbs[i + MARGIN]) cue = i;
      if (isMark(items[i]!)) mark = i;
    }
  }

  /** Reads an item. */
  override read(i: number): void {
    this.count = 0;
    this.add(Kind.bias, 0);
    this.addWindow(Kind.word, i);
    this.addSuffix(i);
    this.addPartsOfSpeech(i);
    this.addKnowledge(i);
    this.addRules(i);
    this.addCues(i);
    this.addSurroundings(i);
  }

  private addSuffix(i: number): void {
    const { word } = this.items[i]!;
    if (word.length > 3) this.add(Kind.suffix, hashWord(word, word.length - 3));
  }

  private addPartsOfSpeech(i: number): void {
    const { pos: p } = this;
    const at = i + MARGIN;
    this.add(Kind.pos, p[at]!);
    this.add(Kind.posPairBefore, (p[at - 1]! << 8) | p[at]!);
    this.add(Kind.posPairBehind, (p[at]! << 8) | p[at + 1]!);
    this.add(Kind.posTriple, (p[at - 1]! << 16) | (p[at]! << 8) | p[at + 1]!);
    this.add(Kind.posTripleBefore, (p[at - 2]! << 16) | (p[at - 1]! << 8) | p[at]!);
    this.add(Kind.posTripleBehind, (p[at]! << 16) | (p[at + 1]! << 8) | p[at + 2]!);
  }

  private addKnowledge(i: number): void {
    const { types: t, verbs: v, groups: g } = this;
    const at = i + MARGIN;
    this.add(Kind.mention, t[at]!);
    this.add(Kind.verb, v[at]!);
    this.add(Kind.group, g[at]!);
  }

  private addRules(i: number): void {
    const { rules: r } = this;
    const at = i + MARGIN;
    const own = r[at]!;
    this.add(Kind.rule, own);
    this.add(Kind.ruleBefore, (r[at - 1]! << 8) | own);
    this.add(Kind.ruleBehind, (own << 8) | r[at + 1]!);
    this.add(Kind.ruleWord, mix(own, this.words[at]!));
  }

  private addCues(i: number): void {
    const { words: w, verbs: v, pos: p } = this;
    const at = i + MARGIN;
    const left = this.cuesLeft[at]!;
    const right = this.cuesRight[at]!;
    const verbLeft = left < 0 ? 0 : v[left + MARGIN]!;
    const verbRight = right < 0 ? 0 : v[right + MARGIN]!;
    this.add(Kind.cueLeft, left < 0 ? OUTSIDE : w[left + MARGIN]!);
    this.add(Kind.cueRight, right < 0 ? OUTSIDE : w[right + MARGIN]!);
    this.add(Kind.cuesAround, mix(verbLeft, verbRight));
    if (left >= 0) {
      this.add(Kind.cueLeftDistance, mix(verbLeft, Math.min(8, i - left)));
      this.add(Kind.cueLeftPos, mix(verbLeft, mix(w[left + MARGIN + 1]!, p[at]!)));
    }
    if (right >= 0) {
      this.add(Kind.cueRightDistance, mix(verbRight, Math.min(8, right - i)));
      this.add(Kind.cueRightPos, mix(verbRight, mix(w[right + MARGIN - 1]!, p[at]!)));
    }
  }

  private addSurroundings(i: number): void {
    const { items, words: w } = this;
    this.add(Kind.quoted, (Math.min(3, this.quotations) << 1) | (items[i]!.quotation ? 1 : 0));
    this.add(Kind.place, (Math.min(i, 5) << 4) | Math.min(items.length - 1 - i, 5));
    this.add(Kind.first, w[MARGIN]!);
    this.add(Kind.last, w[items.length - 1 + MARGIN]!);
    this.add(Kind.markLeft, this.beside(i, this.marksLeft[i + MARGIN]!));
    this.add(Kind.markRight, this.beside(i, this.marksRight[i + MARGIN]!));
  }

  /** A mark beside an item, and how near it is; 0 where it is too far, or none. */
  private beside(i: number, mark: number): number {
    const distance = Math.abs(i - mark);
    return mark < 0 || distance > FURTHEST_MARK ? 0 : mix(this.words[mark + MARGIN]!, Math.min(distance, 4));
  }
}

const FURTHEST_MARK = 12;

const isMark = ({ pos, word }: Item): boolean =>
  pos === 'PUNCT' || pos === 'SCONJ' || word === 'that' || word === 'and' || word === 'but';
