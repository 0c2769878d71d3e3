import type { EntityType, Name, Span } from '../analysis';
import type { Passage } from '../tokens/passage';

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

/** What is known of a person's office, to be matched with "Russia's defense chief". */
export interface Office {
  /** "minister", "president", "spokesperson", … — one word for each family (chief of a ministry = minister). */
  rank: string;
  /** "defense", "foreign", … or null. */
  portfolio: string | null;
  /** ISO 3166 alpha-2 of the country, or the entity name of the body served; null when not said. */
  of: string | null;
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

/** Finds the named mentions of a document and says which are the same person, place or body. */
export function findNames(passages: readonly Passage[]): Names {
  void passages;
  return { mentions: [], names: {} };
}
