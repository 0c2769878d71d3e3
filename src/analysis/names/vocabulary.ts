import { type Lexicon, wordKey } from './lexicon';
import { Shape, shapeOf } from './shapes';

/** A word as a document writes it. */
export interface WrittenWord {
  /** The number of its look-up form in the document. */
  readonly id: number;
  /** Look-up form: lower case, no diacritics, no points. */
  readonly key: string;
  readonly shape: number;
  /** What the lexicon knows it as; small letters are taken as they stand, others behind their endings as well. */
  readonly bits: number;
}

/** The words of one document, each looked up once however often it stands there. */
export class Vocabulary {
  private readonly written = new Map<string, WrittenWord>();
  private readonly ids = new Map<string, number>();

  constructor(private readonly lexicon: Lexicon) {}

  /** How many look-up forms there are so far. */
  get size(): number {
    return this.ids.size;
  }

  read(word: string): WrittenWord {
    let known = this.written.get(word);
    if (!known) this.written.set(word, (known = this.look(word)));
    return known;
  }

  /** What the lexicon knows a hyphened part as. */
  bitsOfPart(key: string): number {
    return this.lexicon.bits(key, true);
  }

  private look(word: string): WrittenWord {
    const shape = shapeOf(word);
    const wordless = shape === Shape.mark || shape === Shape.number;
    const key = wordless ? word.toLowerCase() : wordKey(word);
    let id = this.ids.get(key);
    if (id === undefined) this.ids.set(key, (id = this.ids.size));
    return { id, key, shape, bits: wordless ? 0 : this.lexicon.bits(key, shape !== Shape.lower) };
  }
}
