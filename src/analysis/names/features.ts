import { FeatureBuffer, MARGIN, OUTSIDE } from '../tagger/featureBuffer';
import { hashWord, mix } from '../tagger/hash';
import type { WordClasses } from '../tagger/wordClasses';
import type { Spotted } from './candidate';
import type { Evidence } from './evidence';
import { TAGGED_TYPES } from './labels';
import { isLettered, Join, Shape, type Units } from './units';

/** The kinds of features; a kind's number goes into the hash of each of its features, so it must stay what training saw. */
const enum Kind {
  bias = 1,
  /** Of the window's seven: see FeatureBuffer. */
  word,
  wordBefore,
  wordBehind,
  wordTwoBefore,
  wordTwoBehind,
  pairBefore,
  pairBehind,
  twoBefore,
  twoBehind,
  shape,
  suffix3,
  prefix3,
  pos,
  bit,
  bitBefore,
  bitBehind,
  known,
  spotted,
  spottedHow,
  spottedBefore,
  spottedBehind,
  spottedWord,
  spottedLast,
  style,
  styleSpotted,
  written,
  votes,
  votesSpotted,
  runLast,
  runLastPlace,
  runBefore,
  runBehind,
  group,
  groupSpotted,
  groupLastSpotted,
}

/**
 * The features of a passage's units: words, shapes, affixes, parts of speech, what the lexicon knows, what the rules
 * spotted, what the document shows elsewhere, and classes of words that are used alike. After Ratinov & Roth (CoNLL 2009);
 * what the rules say is a feature among others (stacking, Wolpert 1992), so that training learns where to trust them.
 */
export class NameFeatures extends FeatureBuffer {
  private passage!: Spotted;
  private u!: Units;
  private open!: Uint8Array;
  private groups = new Uint8Array(0);
  /** Type and place of the known name that covers the unit. */
  private known = new Uint8Array(0);
  /** Type and place of the candidate that covers the unit, and how sure it is. */
  private spotted = new Uint8Array(0);
  private spottedHow = new Uint8Array(0);
  private spottedLast = new Int32Array(0);
  /** The run of capitalised units that the unit stands in. */
  private runFrom = new Int32Array(0);
  private runTo = new Int32Array(0);

  /** For one document; passages are entered one after the other, and share the columns. */
  constructor(
    private readonly evidence: Evidence,
    private readonly classes: WordClasses,
  ) {
    super();
  }

  /**
   * Begins a passage.
   * @param open the units that may be part of a name; only those may be read
   */
  enter(passage: Spotted, open: Uint8Array): void {
    this.passage = passage;
    this.u = passage.units;
    this.open = open;
    this.clear(this.u.count + 2 * MARGIN);
    this.readUnits();
    this.readKnown();
    this.readSpotted();
    this.readRuns();
  }

  private clear(size: number): void {
    if (this.words.length < size) {
      const room = size * 2;
      this.words = new Uint32Array(room);
      this.groups = new Uint8Array(room);
      this.known = new Uint8Array(room);
      this.spotted = new Uint8Array(room);
      this.spottedHow = new Uint8Array(room);
      this.spottedLast = new Int32Array(room);
      this.runFrom = new Int32Array(room);
      this.runTo = new Int32Array(room);
    }
    this.words.fill(OUTSIDE, 0, size);
    this.spottedLast.fill(-1, 0, size);
    for (const column of [this.groups, this.known, this.spotted, this.spottedHow]) column.fill(0, 0, size);
  }

  /** Reads the open units and those so near that a window reaches them. */
  private readUnits(): void {
    const { u, open } = this;
    let next = 0;
    for (let i = 0; i < u.count; i++) {
      if (!open[i]) continue;
      const to = Math.min(u.count, i + MARGIN + 1);
      for (let k = Math.max(next, i - MARGIN); k < to; k++) this.readUnit(k);
      next = to;
    }
  }

  private readUnit(i: number): void {
    const { u } = this;
    const key = u.keys[i]!;
    const at = i + MARGIN;
    const numeric = u.shapes[i] === Shape.number;
    const word = numeric ? key.length : hashWord(key);
    this.words[at] = word;
    if (!numeric && u.shapes[i] !== Shape.mark) this.groups[at] = this.classes.of(word);
  }

  private readKnown(): void {
    const { u, open, passage } = this;
    for (let i = 0; i < u.count; i++) {
      if (!open[i] && !open[i + 1]) continue;
      const name = passage.matcher.longest(i);
      if (!name) continue;
      const type = TAGGED_TYPES.indexOf(name.entry.type) * 8 + (name.entry.weak ? 4 : 0);
      for (let k = i; k < name.to; k++) {
        const place = name.to - i === 1 ? 3 : k === i ? 0 : k === name.to - 1 ? 2 : 1;
        if (this.known[k + MARGIN] === 0) this.known[k + MARGIN] = 1 + type + place;
      }
    }
  }

  private readSpotted(): void {
    for (const { from, to, type, sure, entry, title } of this.passage.candidates) {
      const code = type === null ? 0 : 1 + TAGGED_TYPES.indexOf(type);
      for (let i = from; i < to; i++) {
        this.spotted[i + MARGIN] = 1 + code * 2 + (i === from ? 0 : 1);
        this.spottedHow[i + MARGIN] = (sure + 1) * 4 + (entry ? 2 : 0) + (title ? 1 : 0);
        this.spottedLast[i + MARGIN] = to - 1 + MARGIN;
      }
    }
  }

  private readRuns(): void {
    const { u } = this;
    const goesOn = (i: number): boolean =>
      u.joins[i] === Join.hyphen || (isLettered(u.shapes[i]!) && !u.opens[i] && u.joins[i] !== Join.slash);
    for (let from = 0; from < u.count;) {
      let to = from + 1;
      if (isLettered(u.shapes[from]!)) while (to < u.count && goesOn(to)) to++;
      for (let i = from; i < to; i++) {
        this.runFrom[i] = from;
        this.runTo[i] = to;
      }
      from = to;
    }
  }

  /** Reads an open unit. */
  override read(i: number): void {
    this.count = 0;
    this.add(Kind.bias, 0);
    this.addWindow(Kind.word, i);
    this.addPairs(i);
    this.addLetters(i);
    this.addKnowledge(i);
    this.addSpotted(i);
    this.addRun(i);
    this.addGroups(i);
    this.addEvidence(i);
  }

  /** The pairs of words on either side of the unit. */
  private addPairs(i: number): void {
    const { words: w } = this;
    const at = i + MARGIN;
    this.add(Kind.twoBefore, mix(w[at - 2]!, w[at - 1]!));
    this.add(Kind.twoBehind, mix(w[at + 1]!, w[at + 2]!));
  }

  private addLetters(i: number): void {
    const { u } = this;
    if (u.shapes[i] === Shape.number || u.shapes[i] === Shape.mark) return;
    const key = u.keys[i]!;
    const { length } = key;
    if (length < 4) return;
    this.add(Kind.suffix3, hashWord(key, length - 3));
    this.add(Kind.prefix3, hashWord(key, 0, 3));
  }

  private addBits(kind: Kind, bits: number, with_: number): void {
    if (bits === 0) this.add(kind, (31 << 8) | with_);
    for (let rest = bits; rest !== 0; rest &= rest - 1)
      this.add(kind, ((31 - Math.clz32(rest & -rest)) << 8) | with_);
  }

  /** What the word is: its shape, its part of speech, and what the lexicon knows it and its neighbours as. */
  private addKnowledge(i: number): void {
    const { u } = this;
    const { tokens } = this.passage.passage;
    const token = u.tokens[i]!;
    const shape = detailedShape(u, i, tokens.words[token]!);
    this.add(Kind.shape, shape);
    this.add(Kind.pos, u.pos[i]!);
    this.addBits(Kind.bit, u.bits[i]!, shape);
    this.addBits(Kind.bitBefore, u.bits[i - 1] ?? 0, 0);
    this.addBits(Kind.bitBehind, u.bits[i + 1] ?? 0, 0);
    this.add(Kind.known, this.known[i + MARGIN]!);
  }

  private addSpotted(i: number): void {
    const { spotted: r, words: w } = this;
    const at = i + MARGIN;
    const own = r[at]!;
    this.add(Kind.spotted, own);
    this.add(Kind.spottedHow, (own << 8) | this.spottedHow[at]!);
    this.add(Kind.spottedBefore, (r[at - 1]! << 8) | own);
    this.add(Kind.spottedBehind, (own << 8) | r[at + 1]!);
    this.add(Kind.spottedWord, mix(own, w[at]!));
    if (this.spottedLast[at]! >= 0) this.add(Kind.spottedLast, mix(own, w[this.spottedLast[at]!]!));
    const style = this.style(i);
    this.add(Kind.style, style);
    this.add(Kind.styleSpotted, (style << 8) | own);
  }

  /** What the place of the unit does to the meaning of a capital. */
  private style(i: number): number {
    const { u } = this;
    return (u.opens[i]! ? 1 : 0) | (u.titleCase ? 2 : 0) | (u.capitals ? 4 : 0) | (u.joins[i]! << 3);
  }

  private addRun(i: number): void {
    const { words: w } = this;
    const from = this.runFrom[i]!;
    const to = this.runTo[i]! + MARGIN;
    const place = Math.min(3, i - from);
    const last = w[to - 1]!;
    const before = w[from + MARGIN - 1]!;
    this.add(Kind.runLast, last);
    this.add(Kind.runLastPlace, mix(last, place));
    this.add(Kind.runBefore, before);
    this.add(Kind.runBehind, w[to]!);
  }

  private addGroups(i: number): void {
    const { groups: g, spotted: r } = this;
    const at = i + MARGIN;
    const last = g[this.runTo[i]! - 1 + MARGIN]!;
    this.add(Kind.group, g[at]!);
    this.add(Kind.groupSpotted, (g[at]! << 8) | r[at]!);
    this.add(Kind.groupLastSpotted, (last << 8) | r[at]!);
  }

  private addEvidence(i: number): void {
    const { u } = this;
    if (!isLettered(u.shapes[i]!)) return;
    const word = u.words[i]!;
    this.add(Kind.written, (this.evidence.written(word) << 8) | this.style(i));
    const own = this.spotted[i + MARGIN]!;
    const votes = this.evidence.voted(word, (own >> 1) - 1);
    if (votes < 0) return;
    this.add(Kind.votes, votes);
    this.add(Kind.votesSpotted, (votes << 8) | own);
  }
}

/** A unit's shape with its length, and what is odd in it: points, figures, a capital inside. */
function detailedShape(u: Units, i: number, word: string): number {
  const key = u.keys[i]!;
  switch (u.shapes[i]) {
    case Shape.mark:
      return 100 + (key.charCodeAt(0) & 63);
    case Shape.number:
      return Math.min(key.length, 6);
    case Shape.initial:
      return 8;
    case Shape.acronym:
      return 10 + Math.min(key.length, 6) + (word.includes('.') ? 10 : 0) + (/\d/.test(word) ? 20 : 0);
    case Shape.lower:
      return 60 + Math.min(key.length, 5);
    default:
      return 70 + Math.min(key.length, 5) + (/[a-z][A-Z]/.test(word) ? 10 : 0);
  }
}
