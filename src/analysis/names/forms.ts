import type { EntityType, Span } from '../analysis';
import type { Passage } from '../tokens/passage';
import type { Candidate } from './candidate';
import type { Entry } from './lexicon';
import type { Units } from './units';

/** A mention as identity reads it: its words in look-up form, its title, what the knowledge base holds it for. */
export interface Form extends Span {
  /** Index of the passage. */
  passage: number;
  type: EntityType;
  text: string;
  /** Look-up forms of its words. */
  words: readonly string[];
  key: string;
  entry: Entry | null;
  title: Span | null;
  /** The title's words as they stand. */
  titleWords: readonly string[];
  /** Whether an opening bracket stands right before it. */
  bracketed: boolean;
  value: string | undefined;
}

export function formOf(candidate: Candidate, index: number, passage: Passage, units: Units): Form {
  const { start, end, type, entry, value } = candidate;
  const { text } = passage.block;
  const words = units.keys.slice(candidate.from, candidate.to);
  const title = candidate.title && { start: units.starts[candidate.title.from]!, end: units.ends[candidate.title.to - 1]! };
  const said = text.slice(start, end).replace(/\s+/g, ' ');
  return {
    passage: index,
    start,
    end,
    type: type!,
    text: said,
    words,
    key: words.join(' '),
    entry,
    title,
    titleWords: title ? text.slice(title.start, title.end).split(/\s+/) : [],
    bracketed: /[([]\s*["“']?$/.test(text.slice(Math.max(0, start - 4), start)),
    value,
  };
}
