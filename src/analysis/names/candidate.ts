import type { EntityType } from '../analysis';
import type { Passage } from '../tokens/passage';
import type { Entry } from './lexicon';
import type { Matcher } from './match';
import type { Units } from './units';

/** How sure a spotter is of a candidate's type. */
export const Sure = {
  /** A capital alone: whether it is a name at all, the document decides. */
  maybe: 0,
  /** By shape or one weak sign. */
  likely: 1,
  /** By a title, a known name, a head noun. */
  sure: 2,
  /** By a value's pattern, a dateline or a label: nothing later doubts it. */
  certain: 3,
} as const;

/** A stretch of units that may be a name. Spotters make them, rules or a trained tagger alike; the document decides. */
export interface Candidate {
  /** First unit, and the one behind the last. */
  from: number;
  to: number;
  /** The look-up forms of its words, joined by spaces: how the document knows it. */
  key: string;
  /** null where nothing shows it. */
  type: EntityType | null;
  sure: number;
  entry: Entry | null;
  /** Units of the title before a person's name, or of the apposition behind it. */
  title: { from: number; to: number } | null;
  /** What the words around it say: votes for a type. */
  hint: EntityType | null;
  /** A plain word or a title where a capital shows nothing: a name only where a person of the document bears it. */
  borne: boolean;
  value?: string;
  /** Offsets where a pattern found it, when they are no units' own. */
  start: number;
  end: number;
}

/** A passage with what was spotted in it. */
export interface Spotted {
  passage: Passage;
  units: Units;
  matcher: Matcher;
  candidates: Candidate[];
  /** Those of the rules that the tagger takes for no names. */
  passedOver: Candidate[];
  /** The titles read in it ("Foreign Minister"), by the unit behind them. */
  titles: ReadonlyMap<number, { from: number; to: number }>;
}

/** A candidate over whole units. */
export function candidateOf(
  u: Units,
  from: number,
  to: number,
  type: EntityType | null,
  sure: number,
  entry: Entry | null,
): Candidate {
  let key = u.keys[from]!;
  for (let i = from + 1; i < to; i++) key += ` ${u.keys[i]!}`;
  return {
    from,
    to,
    key,
    type,
    sure,
    entry,
    title: null,
    hint: null,
    borne: false,
    start: u.starts[from]!,
    end: u.ends[to - 1]!,
  };
}

/** Whether it is a name of several words that the knowledge base holds, an event or an agreement of its, a state or a people. */
export function isKnownForCertain({ from, to, entry }: Candidate): boolean {
  if (entry === null || entry.weak) return false;
  return to - from > 1 || /^(?:location:[A-Z]{2}$|nationality:|event:|agreement:)/.test(entry.id);
}
