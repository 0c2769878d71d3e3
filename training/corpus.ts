import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LABELLED } from '../src/analysis/names/labels';
import { hashWord } from '../src/analysis/tagger/hash';

export type Kind = (typeof LABELLED)[number];

/** A name as a set annotates it: what it may be by its guideline, which is sometimes coarser than ours. */
export interface AnnotatedName {
  start: number;
  end: number;
  kinds: readonly Kind[];
}

export interface AnnotatedDocument {
  set: string;
  id: string;
  text: string;
  names: AnnotatedName[];
  /** 0 … 4, by the id alone: a document is never in two. */
  fold: number;
}

/** How a set annotates names, and how much of it counts in training. */
interface Guideline {
  kinds: Readonly<Record<string, readonly Kind[]>>;
  /** Kinds that it leaves unmarked: there, no mark does not mean no name. */
  unmarked: readonly Kind[];
  /** Against a document of the news set. Other guidelines and other kinds of text count less. */
  weight: number;
}

const misc: readonly Kind[] = ['nationality', 'other'];
const plo = { person: ['person'], organization: ['organization'], location: ['location'] } as const;

export const GUIDELINES: Readonly<Record<string, Guideline>> = {
  worldwide_newswire: {
    kinds: { Person: ['person'], Organization: ['organization'], Location: ['location'], Facility: ['location'], NORP: ['nationality'], Misc: ['other'], Product: ['other'] },
    unmarked: [],
    weight: 1,
  },
  re3d: {
    kinds: { Person: ['person'], Organisation: ['organization'], Location: ['location'], Nationality: ['nationality'], MilitaryPlatform: ['other'], Weapon: ['other'], DocumentReference: ['other'] },
    unmarked: ['other'],
    weight: 0.5,
  },
  wikigold: { kinds: { ...plo, misc }, unmarked: [], weight: 0.5 },
  uner_ewt: { kinds: plo, unmarked: ['nationality', 'other'], weight: 0.3 },
  crossner_politics: { kinds: { ...plo, event: ['other'], misc }, unmarked: ['nationality'], weight: 0.4 },
  house: {
    kinds: { ...plo, nationality: ['nationality'], event: ['other'], agreement: ['other'] },
    unmarked: [],
    weight: 2,
  },
}; // prettier-ignore

/** The folder of the annotated documents, which are no part of the project. */
export const dataFolder = path.resolve(process.env.CHANCERY_DATA ?? '../shared/data');

const fileOf = (set: string): string => path.join(dataFolder, set, 'dev.jsonl');

/** SHA-256 of a set's file, for the manifest. */
export const fingerprint = (set: string): string =>
  createHash('sha256')
    .update(readFileSync(fileOf(set)))
    .digest('hex');

interface Line {
  id: string;
  text: string;
  entities?: { start: number; end: number; type: string }[];
}

/** Reads a set of annotated documents; one without a guideline gives its texts alone. */
export function readSet(set: string): AnnotatedDocument[] {
  const guideline = GUIDELINES[set];
  return readFileSync(fileOf(set), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
    .map(({ id, text, entities = [] }) => {
      let names = entities.flatMap(({ start, end, type }) => {
        const kinds = guideline?.kinds[type];
        return kinds ? [{ ...trimmed(text, start, end), kinds }] : [];
      });
      if (set === 're3d') names = properNames(text, names);
      return { set, id, text, names, fold: hashWord(id) % 5 };
    });
}

/** Without the article before a name and the possessive behind it, which guidelines draw differently. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const name = text.slice(start, end);
  const lead = /^(?:\s|the\s|[“"‘'(])+/i.exec(name)?.[0].length ?? 0;
  const tail = /(?:[A-Z]\.){2,}$/.test(name) ? 0 : (/(?:\s|['’]s|['’]|[”"),.;:])+$/.exec(name)?.[0].length ?? 0); // prettier-ignore
  return lead + tail < name.length ? { start: start + lead, end: end - tail } : { start, end };
}

const PRONOUN = /^(?:i|we|us|our|my|he|she|it|they|you|them|his|her|their|its|who|this|that|these|those)$/i;

/** Of descriptions, pronouns and names within names, only the outermost that begin with a capital. */
function properNames(text: string, names: AnnotatedName[]): AnnotatedName[] {
  const proper = names.filter(({ start, end }) => {
    const name = text.slice(start, end);
    return /^\P{Ll}/u.test(name) && /\p{Lu}/u.test(name) && !PRONOUN.test(name);
  });
  return proper.filter(
    (inner) =>
      !proper.some(
        (outer) => outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start,
      ),
  ); // prettier-ignore
}
