/**
 * Classes of words that are used alike, by the hash of the word alone: the words themselves are not kept, so that a
 * hundred thousand of them take two bytes each; of the words that have no class about one in fifty is taken
 * for another.
 *
 * Stored as the number of words in four bytes, little-endian, then their places in the table, rising, as differences
 * (255 stands for 255 more), then their classes, one byte each, in the same order.
 */
export class WordClasses {
  /** 0 where a word has no class. */
  private readonly table = new Uint8Array(1 << PLACE_BITS);

  /** @param bytes as described above; none for no classes */
  constructor(bytes: Uint8Array) {
    if (bytes.length === 0) return;
    const count = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    let to = bytes.length - count;
    for (let i = 4, end = to, place = 0; i < end; i++) {
      place += bytes[i]!;
      if (bytes[i]! < 255) this.table[place] = bytes[to++]!;
    }
  }

  /** @param hash of the word's look-up form, as `hashWord` makes it */
  of(hash: number): number {
    return this.table[placeOf(hash)]!;
  }
}

const PLACE_BITS = 22;

/** Where the table has a word. FNV-1a's high bits are worse than its low ones, so both are folded (Noll's xor-folding). */
export const placeOf = (hash: number): number => (hash ^ (hash >>> PLACE_BITS)) & ((1 << PLACE_BITS) - 1);
