import { type Lexicon, wordKey } from './lexicon';
import { Shape, shapeOf } from './shapes';

/** What a word is in any document. */
interface KnownWord {
  /** Look-up form: lower case, no diacritics, no points. */
  readonly key: string;
  readonly shape: number;
  /** What the lexicon knows it as; small letters are taken as they stand, others behind their endings as well. */
  readonly bits: number;
}

/** A word as a document writes it. */
export interface WrittenWord extends KnownWord {
  /** The number of its look-up form in the document. */
  readonly id: number;
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
    let written = this.written.get(word);
    if (!written) {
      const known = recall(word, this.lexicon);
      let id = this.ids.get(known.key);
      if (id === undefined) this.ids.set(known.key, (id = this.ids.size));
      const { key, shape, bits } = known;
      this.written.set(word, (written = { id, key, shape, bits }));
    }
    return written;
  }

  /** What the lexicon knows a hyphened part as. */
  bitsOfPart(key: string): number {
    return this.lexicon.bits(key, true);
  }
}

/** The words of all documents so far: most of a document's stood in one before. Forgotten when they are too many. */
const memory = new Map<string, KnownWord>();
const MOST_REMEMBERED = 1 << 16;

function recall(word: string, lexicon: Lexicon): KnownWord {
  let known = memory.get(word);
  if (!known) {
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    memory.set(word, (known = look(word, lexicon)));
  }
  return known;
}

function look(word: string, lexicon: Lexicon): KnownWord {
  const shape = shapeOf(word);
  const wordless = shape === Shape.mark || shape === Shape.number;
  const key = wordless ? word.toLowerCase() : wordKey(word);
  const bits = wordless ? 0 : lexicon.bits(key, shape !== Shape.lower);
  return { key, shape, bits };
}
