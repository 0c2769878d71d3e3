import type { Entry, Lexicon, TrieNode } from './lexicon';
import { Word } from './lexicon';
import { Shape, type Units } from './units';

/** A known name and the unit behind it. */
export interface Known {
  to: number;
  entry: Entry;
}

/** Looks up the names that the knowledge base holds, in the units of one passage. */
export class Matcher {
  private looked: (Known | null | undefined)[] | null = null;

  constructor(
    private readonly u: Units,
    private readonly lexicon: Lexicon,
  ) {}

  /** The longest known name that begins at `i`, written as it must be. Looked up once for each unit. */
  longest(i: number): Known | null {
    const looked = (this.looked ??= new Array<undefined>(this.u.count));
    let known = looked[i];
    if (known === undefined) looked[i] = known = this.lookUp(i, this.u.count);
    return known;
  }

  /** Forgets what it looked up, to be looked up again when asked. */
  forget(): void {
    this.looked = null;
  }

  /** The same, with no unit from `limit` on. */
  lookUp(i: number, limit: number): Known | null {
    const { u } = this;
    if (!(u.bits[i]! & Word.begins) && u.shapes[i] !== Shape.number) return null;
    let node: TrieNode | undefined = this.lexicon.root;
    let found: Known | null = null;
    for (let k = i; k < limit && k < i + 24; k++) {
      if (k > i && u.opens[k] && u.shapes[k] !== Shape.mark) break;
      node = node.next?.get(u.keys[k]!);
      if (!node) break;
      const form = node.form;
      if (form && this.written(i, k + 1, form.capitals, form.acronym))
        found = { to: k + 1, entry: form.entry };
    }
    return found;
  }

  private written(from: number, to: number, capitals: number, acronym: number): boolean {
    const { u } = this;
    if (u.capitals) return !(to - from === 1 && acronym && u.bits[from]! & (Word.common | Word.opener));
    for (let i = from; i < to; i++) {
      const bit = 1 << (i - from);
      if (acronym & bit && u.shapes[i] !== Shape.acronym) return false;
      if (capitals & bit && u.shapes[i] === Shape.lower) return false;
    }
    return capitals !== 0 || to - from > 1;
  }
}
