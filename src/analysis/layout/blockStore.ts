import { AT_ONCE } from '../steps';
import { type Block, type BlockKind, readRegion, regionsOf } from './layout';

/** The blocks of a region as they were read, with their offsets in it. */
interface Reading {
  blocks: Block[];
  offsets: number[];
}

/** The readings of one text: as many as stand in the document. */
class Readings {
  /** Begun with one, since room for more would be kept as well: most texts stand in a document once. */
  private readonly list: Reading[];
  /** The version that took the first `taken` of them. */
  private version = 0;
  private taken = 0;

  constructor(
    private readonly source: string,
    private readonly kind: BlockKind,
    private readonly markdown: boolean,
  ) {
    this.list = [this.read()];
  }

  /** The next one that the version has not taken yet. */
  take(version: number): Reading {
    if (this.version !== version) this.taken = 0;
    this.version = version;
    return this.at(this.taken++);
  }

  /** One that perhaps another has taken or will take. */
  peek(): Reading {
    return this.at(0);
  }

  /** Forgets those that a version did not take; returns how many are left. */
  keep(version: number): number {
    this.list.length = this.version === version ? this.taken : 0;
    return this.list.length;
  }

  private at(index: number): Reading {
    const known = this.list[index];
    if (known) return known;
    const reading = this.read();
    this.list.push(reading);
    return reading;
  }

  private read(): Reading {
    // A copy of its exact size: the blocks of an open document are kept.
    const blocks = readRegion(this.source, this.kind, this.markdown).slice();
    return { blocks, offsets: blocks.map(({ start }) => start) };
  }
}

/**
 * The blocks of one document over its versions: a paragraph that reads as before is the same block, wherever it stands
 * now, so that what later stages know of a block can be kept by it.
 */
export class BlockStore {
  private readonly known = new Map<string, Readings>();
  private version = 0;

  /** How many different regions it holds. */
  get size(): number {
    return this.known.size;
  }

  /** Lays out the document's next version, step by step. Blocks that it shares with the one before change their offsets. */
  *layOut(text: string, markdown: boolean): Generator<void, Block[]> {
    const version = ++this.version;
    const blocks: Block[] = [];
    for (const [i, { start, end, kind }] of regionsOf(text, markdown).entries()) {
      if (i % AT_ONCE === 0) yield;
      const reading = this.readingsOf(text.slice(start, end), kind, markdown).take(version);
      for (const [k, block] of reading.blocks.entries()) {
        block.start = start + reading.offsets[k]!;
        block.end = block.start + block.text.length;
        blocks.push(block);
      }
    }
    return blocks;
  }

  /**
   * Lays out a piece of the document by itself. Blocks that the last version has are the same, and keep its offsets.
   * @returns each block, and its offset in the piece
   */
  peek(piece: string, markdown: boolean): { block: Block; offset: number }[] {
    return regionsOf(piece, markdown).flatMap(({ start, end, kind }) => {
      const { blocks, offsets } = this.readingsOf(piece.slice(start, end), kind, markdown).peek();
      return blocks.map((block, i) => ({ block, offset: start + offsets[i]! }));
    });
  }

  /** Forgets what the last version that was laid out does not hold. */
  sweep(): void {
    for (const [key, readings] of this.known) if (readings.keep(this.version) === 0) this.known.delete(key);
  }

  private readingsOf(source: string, kind: BlockKind, markdown: boolean): Readings {
    // A string of its own: a slice would keep the whole text of its version in memory.
    const form = `${kind}${markdown ? ' in Markdown' : ''}: `;
    const key = form + source;
    let readings = this.known.get(key);
    if (!readings) this.known.set(key, (readings = new Readings(key.slice(form.length), kind, markdown)));
    return readings;
  }
}
