import type { EntityType, Name, Span } from '../analysis';
import type { Office } from '../../knowledge/offices';
import type { Passage } from '../tokens/passage';
import { findAcronyms } from './acronyms';
import type { Spotted } from './candidate';
import { identify } from './identity';
import { lexicon } from './lexicon';
import type { OwnDate } from './documentDate';
import { type Evidence, evidenceOf } from './evidence';
import { readHeadlines } from './headlines';
import { resolveDates } from './resolveDates';
import { settle } from './settle';
import { shippedModel } from './shippedModel';
import { spot } from './spot';
import { type NameModel, tagNames } from './tag';
import { Vocabulary } from './vocabulary';

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

export interface DatedNames extends Names {
  /** The document's own date. */
  date: OwnDate | null;
}

/**
 * Finds the named mentions of a document and says which are the same person, place or body: rules spot candidates in
 * each passage, a trained tagger decides by all that the document shows, then mentions are gathered into
 * identities.
 * @param model what the tagger goes by; the shipped one if none is given
 */
export function findNames(passages: readonly Passage[], model: NameModel = shippedModel()): DatedNames {
  const { document, evidence } = spotDocument(passages);
  tagNames(document, evidence, model);
  settle(document, evidence);
  readHeadlines(document);
  const introductions = document.flatMap(findAcronyms);
  const date = resolveDates(document, passages.map(({ block }) => block)); // prettier-ignore
  return { ...identify(document, introductions), date };
}

/** What the rules see of a document: candidates in each passage that is text, and what it shows of its words. */
export interface SpottedDocument {
  document: (Spotted & { index: number })[];
  evidence: Evidence;
}

/** Spots candidates in each passage; acronyms that the document introduces have the types of their names. */
export function spotDocument(passages: readonly Passage[]): SpottedDocument {
  const known = lexicon();
  const vocabulary = new Vocabulary(known);
  const document: SpottedDocument['document'] = [];
  for (const [index, passage] of passages.entries()) {
    const { kind } = passage.block;
    if (kind !== 'boilerplate' && kind !== 'opaque')
      document.push({ ...spot(passage, known, vocabulary), index });
  }
  document.forEach(findAcronyms);
  return { document, evidence: evidenceOf(document, vocabulary) };
}
