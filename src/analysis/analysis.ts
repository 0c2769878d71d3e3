import type { Act } from '../knowledge/acts';

/**
 * The analysis of one document: plain data, drawn by the editor, written by the reports and the command line.
 *
 * Every offset is a UTF-16 code unit offset into the text exactly as given, half-open `[start, end)`. For each span
 * `0 ≤ start < end ≤ text.length`; none splits a surrogate pair or begins or ends in white space. Arrays are in
 * document order. A field whose stage found nothing holds `[]` or `null`.
 */
export interface Analysis {
  schema: 'analysis/1';
  /** Path, URI or the id given. */
  id: string;
  document: DocumentCard;
  entities: Entity[];
  /** Who or what each entity id stands for. */
  names: Record<string, Name>;
  turns: Turn[];
  quotes: Quote[];
  /** What stands in quotation marks and is no quote. */
  marks: Mark[];
  speakers: SpeakerSummary[];
  /** Best first. */
  topics: Topic[];
  acts: DiplomaticAct[];
  notices: Notice[];
}

export interface Span {
  start: number;
  end: number;
}

/** What the document says of itself; null where it does not. */
export interface DocumentCard {
  genre: Genre | null;
  title: string | null;
  place: string | null;
  /** ISO 8601, as precise as the text. */
  date: string | null;
  outlet: string | null;
  number: string | null;
  participants: string[];
  /** Where each field was read. */
  sources: Record<string, Span>;
}

export type Genre =
  | 'wire-report'
  | 'transcript'
  | 'press-conference'
  | 'speech'
  | 'joint-statement'
  | 'communique'
  | 'readout'
  | 'statement'
  | 'resolution'
  | 'interview'
  | 'other';

export const ENTITY_TYPES = [
  'person',
  'organization',
  'location',
  'nationality',
  'event',
  'agreement',
  'date',
  'time',
  'money',
  'percent',
  'quantity',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A named mention: longest proper name, without title, leading article or trailing possessive. */
export interface Entity extends Span {
  type: EntityType;
  /** The same id = the same person, body, place. */
  id: string;
  /** A date's ISO form, money with its currency code. */
  value?: string;
}

export interface Name {
  type: EntityType;
  /** The fullest name in the text, without title. */
  name: string;
  aliases: string[];
  /** "Foreign Minister of Russia" */
  role: string | null;
  facts?: Record<string, string | string[]>;
}

/** Who speaks: an entity, several (`members`), or a source without a name (`anon-1`, its words as the name). */
export interface Speaker {
  id: string | null;
  name: string;
  members?: string[];
}

export type TurnRole = 'question' | 'answer' | 'statement' | 'moderator';

/** One speaker's turn in a transcript, from its label to its last word. */
export interface Turn extends Span {
  /** Where the speech begins, behind the label; `start` where there is none. */
  body: number;
  speaker: Speaker | null;
  role: TurnRole;
  /** Index of the question turn. */
  answers?: number;
  /** "translated" */
  flags?: string[];
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

export interface Quote extends Span {
  /** A quote broken by its cue, or running over paragraphs, has several; quotation marks included. */
  fragments: Span[];
  kind: QuoteKind;
  /** Resolved: "he" → "Sergey Shoigu"; null = honestly unattributed. */
  speaker: Speaker | null;
  /** The mention in the text that fills the speaker role, title included. */
  source: Span | null;
  /** "said", "according to" */
  cue: Span | null;
  addressee: Speaker | null;
  /** "Interfax quoted Peskov as saying": speaker Peskov, relay Interfax. */
  relay: Speaker | null;
  /** 0 … 1 that source and speaker are right. */
  confidence: number;
  /** Why, in a word that docs/analysis.md explains. */
  rule: string;
  /** "unclosed-mark", "translated", … */
  flags?: string[];
}

export type MarkUse = 'title' | 'scare' | 'nickname' | 'term' | 'other';

export interface Mark extends Span {
  use: MarkUse;
}

export interface SpeakerSummary {
  id: string;
  name: string;
  role: string | null;
  /** Indexes into `quotes`. */
  quotes: number[];
  /** Indexes into `turns`. */
  turns: number[];
  /** Words spoken in turns and direct quotes. */
  words: number;
}

export interface Topic {
  label: string;
  /** 0 … 1 */
  score: number;
  mentions: Span[];
  /** Ids of those who speak of it. */
  speakers: string[];
}

/** What somebody does by speaking, in a clause from its verb to the end of its object. */
export interface DiplomaticAct extends Span {
  act: Act;
  /** Who does it, by the fullest name; several joined by "and". */
  actor: string;
  /** The actor's id; of several, theirs joined by `+`. */
  actorId: string | null;
  /** To whom: a name, else the text's words; null where it says nobody. */
  target: string | null;
  object: Span | null;
  /** 1 courteous … 5 the strongest there is; docs/analysis.md has the scale. */
  strength: number;
  /** Whether several do it together. */
  agreed: boolean;
  /** In a resolution, its paragraph as it is cited: "PP2" of the preamble, "OP4" of what is decided. */
  paragraph?: string;
  /** Why, in a word that docs/analysis.md explains. */
  rule: string;
}

/** What was left out and why: `declined` (not English, not prose), `unclosed-mark`, … */
export interface Notice {
  code: string;
  message: string;
  start?: number;
  end?: number;
}

/** The analysis of a text in which nothing was found or looked for. */
export function emptyAnalysis(id: string): Analysis {
  return {
    schema: 'analysis/1',
    id,
    document: {
      genre: null,
      title: null,
      place: null,
      date: null,
      outlet: null,
      number: null,
      participants: [],
      sources: {},
    },
    entities: [],
    names: {},
    turns: [],
    quotes: [],
    marks: [],
    speakers: [],
    topics: [],
    acts: [],
    notices: [],
  };
}
