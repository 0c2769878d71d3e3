import type { EntityType, Name, Span } from '../analysis';
import type { Office } from '../../knowledge/offices';
import type { Passage } from '../tokens/passage';
import { findAcronyms } from './acronyms';
import { identify } from './identity';
import { lexicon } from './lexicon';
import { resolve } from './resolve';
import { spot } from './spot';

export type { Office } from '../../knowledge/offices';

/** A named mention, with offsets relative to its block's start. */
export interface Mention extends Span {
  /** Index of the passage. */
  passage: number;
  type: EntityType;
  /** Key of `Names.names`. */
  id: string;
  value?: string;
  /** A person's title or office before the name ("Russian Defense Minister"), or an apposition behind it. */
  title: Span | null;
}

export interface NameRecord extends Name {
  office: Office | null;
  /** From titles and pronouns of address (Mr, Ms, Sir …); never from a list of first names alone. */
  gender: 'm' | 'f' | null;
}

export interface Names {
  /** In document order. */
  mentions: Mention[];
  names: Record<string, NameRecord>;
}

/**
 * Finds the named mentions of a document and says which are the same person, place or body: each passage is spotted
 * by itself, then the document decides what is doubtful, then mentions are gathered into identities.
 */
export function findNames(passages: readonly Passage[]): Names {
  const known = lexicon();
  const document = passages
    .map((passage, index) => ({ index, passage }))
    .filter(({ passage }) => passage.block.kind !== 'boilerplate' && passage.block.kind !== 'opaque')
    .map(({ index, passage }) => ({ ...spot(passage, known), index }));
  const introductions = document.flatMap(findAcronyms);
  resolve(document, introductions);
  return identify(document, introductions);
}
