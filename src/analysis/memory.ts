import { ActStore } from './acts/actStore';
import type { Block } from './layout/layout';
import { BlockStore } from './layout/blockStore';
import { NameStore } from './names/nameStore';
import { QuoteStore } from './quotes/quoteStore';
import type { BlockPassage } from './tokens/passage';
import { PhraseStore } from './topics/phraseStore';

/**
 * What an analysis leaves for the next one of the same document: what was read of each paragraph by itself. It hangs on
 * the paragraphs, so that what is no longer in the document goes with them; it never changes a result, only the
 * time it takes. One analysis at a time may use it, which may be broken off.
 */
export class Memory {
  readonly blocks = new BlockStore();
  readonly passages = new WeakMap<Block, BlockPassage>();
  readonly names = new NameStore();
  readonly quotes = new QuoteStore();
  readonly acts = new ActStore();
  readonly phrases = new PhraseStore();
}
