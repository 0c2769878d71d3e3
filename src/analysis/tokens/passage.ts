import type { Block } from '../layout/layout';
import { type Tokens, tokenize } from './tokens';

/** A block with its tokens: what the later stages read. */
export interface Passage {
  readonly block: Block;
  readonly tokens: Tokens;
}

/** A passage that reads its tokens when they are asked for; blocks that are no text have none. */
export class BlockPassage implements Passage {
  private read: Tokens | null = null;

  constructor(readonly block: Block) {}

  get tokens(): Tokens {
    const { kind, text } = this.block;
    return (this.read ??= tokenize(kind === 'opaque' || kind === 'boilerplate' ? '' : text));
  }

  /** Lets the tokens go, to be read again when asked: few paragraphs of an open document are ever read twice. */
  release(): void {
    this.read = null;
  }
}

/** The passage of a block: the one that is known, or a new one that is known from now on. */
export function passageOf(block: Block, known: WeakMap<Block, BlockPassage>): BlockPassage {
  let passage = known.get(block);
  if (!passage) known.set(block, (passage = new BlockPassage(block)));
  return passage;
}
