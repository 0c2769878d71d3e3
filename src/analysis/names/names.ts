import type { EntityType, Name, Span } from '../analysis';
import type { Office } from '../../knowledge/offices';
import type { Passage } from '../tokens/passage';
import { inSteps } from '../steps';
import { findAcronyms, type Introduction } from './acronyms';
import { identify } from './identity';
import type { OwnDate } from './documentDate';
import { readHeadlines } from './headlines';
import { NameStore } from './nameStore';
import { resolveDates } from './resolveDates';
import { settle, wordsOfNames } from './settle';

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
 * @param store what is known of the passages from the document's version before
 */
export function* findNames(
  passages: readonly Passage[],
  store = new NameStore(),
): Generator<void, DatedNames> {
  const { document, evidence } = yield* store.tagAll(passages);
  store.words = yield* wordsOfNames(document);
  yield* settle(document, evidence, store.words);
  yield* readHeadlines(document);
  const introductions: Introduction[] = [];
  yield* inSteps(document, (passage) => introductions.push(...findAcronyms(passage)));
  const date = resolveDates(document, passages.map(({ block }) => block)); // prettier-ignore
  yield;
  return { ...(yield* identify(document, introductions)), date };
}

/**
 * Finds the named mentions of a few passages before the document is read, by what its last version showed. Which are the
 * same person, place or body is said of these passages alone.
 */
export function* previewNames(passages: readonly Passage[], store: NameStore): Generator<void, Mention[]> {
  const document = yield* store.tagApart(passages);
  yield* settle(document, store.evidence, store.words ?? (yield* wordsOfNames(document)));
  return (yield* identify(document, [])).mentions;
}
