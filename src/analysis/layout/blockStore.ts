import { AT_ONCE } from '../steps';
import { type Block, type BlockKind, readRegion, regionsOf } from './layout';

/** The blocks of a region as they were read, with their offsets in it. */
interface Reading {
  blocks: Block[];
  offsets: number[];
}

/** The readings of one text: as many as stand in the document. */
interface Readings {
  list: Reading[];
  /** The version that took the first `taken` of them. */
  version: number;
  taken: number;
}

/**
 * The blocks of one document over its versions: a paragraph that reads as before is the same block, wherever it stands
 * now, so that what later stages know of a block can be kept by it.
 */
export class BlockStore {
  private readonly known = new Map<string, Readings>();
  private version = 0;

  /** Lays out the document's next version, step by step. Blocks that it shares with the one before change their offsets. */
  *layOut(text: string, markdown: boolean): Generator<void, Block[]> {
    this.version++;
    const blocks: Block[] = [];
    const regions = regionsOf(text, markdown);
    for (const [i, { start, end, kind }] of regions.entries()) {
      if (i % AT_ONCE === 0) yield;
      // A string of its own: a slice would keep the whole text of its version in memory.
      const form = `${kind}${markdown ? ' in Markdown' : ''}: `;
      const key = form + text.slice(start, end);
      const readings = this.readingsOf(key);
      const reading = (readings.list[readings.taken++] ??= read(key.slice(form.length), kind, markdown));
      for (const [k, block] of reading.blocks.entries()) {
        block.start = start + reading.offsets[k]!;
        block.end = block.start + block.text.length;
        blocks.push(block);
      }
    }
    return blocks;
  }

  /** How many different regions it holds. */
  get size(): number {
    return this.known.size;
  }

  /** Forgets what the last version that was laid out does not hold. */
  sweep(): void {
    for (const [key, readings] of this.known) {
      if (readings.version === this.version) readings.list.length = readings.taken;
      else this.known.delete(key);
    }
  }

  private readingsOf(key: string): Readings {
    let readings = this.known.get(key);
    if (!readings) this.known.set(key, (readings = { list: [], version: this.version, taken: 0 }));
    if (readings.version !== this.version) Object.assign(readings, { version: this.version, taken: 0 });
    return readings;
  }
}

function read(source: string, kind: BlockKind, markdown: boolean): Reading {
  const blocks = readRegion(source, kind, markdown);
  return { blocks, offsets: blocks.map(({ start }) => start) };
}
