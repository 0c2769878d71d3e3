import type { Block } from '../layout/layout';
import type { Tokens } from './tokens';

/** A block with its tokens: what the later stages read. */
export interface Passage {
  readonly block: Block;
  readonly tokens: Tokens;
}
