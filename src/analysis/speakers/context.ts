import type { Speaker } from '../analysis';
import type { Mention, NameRecord, Names } from '../names/names';
import type { Place, QuoteDraft } from '../quotes/draft';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import type { TurnDraft } from '../transcript/turns';

/** The document around a source, and who spoke before: what pronouns and "the minister" go back to. */
export interface Context {
  passages: readonly Passage[];
  names: Names;
  turns: readonly TurnDraft[];
  /** The turn that a passage belongs to. */
  turnOf: ReadonlyMap<number, TurnDraft>;
  /** Named mentions by passage, in order. */
  mentionsOf: ReadonlyMap<number, readonly Mention[]>;
  /** Persons by the rank of their office, with their ids. */
  holders: ReadonlyMap<string, readonly [string, NameRecord][]>;
  /** The first mention of each person, by id, in order. */
  firstMentions: ReadonlyMap<string, Mention>;
  /** The persons named in a passage outside quotations, in order: what quoted words name is nobody's antecedent. */
  peopleIn: (passage: number) => readonly Mention[];
  /** The quotes resolved so far, in order. */
  earlier: Spoken[];
  /** Genders that a pronoun showed, by id. */
  genders: Map<string, 'm' | 'f'>;
  /** How many sources without a name there were so far. */
  anonymous: number;
}

/** A quote with its speaker. */
export interface Spoken {
  draft: QuoteDraft;
  speaker: Speaker | null;
}

/** Gathers what a document's sources are resolved by. */
export function contextOf(
  drafts: readonly QuoteDraft[],
  passages: readonly Passage[],
  names: Names,
  turns: readonly TurnDraft[],
): Context {
  const holders = new Map<string, [string, NameRecord][]>();
  for (const [id, record] of Object.entries(names.names)) {
    if (record.type !== 'person' || !record.office) continue;
    const { rank } = record.office;
    const known = holders.get(rank);
    if (known) known.push([id, record]);
    else holders.set(rank, [[id, record]]);
  }
  const firstMentions = new Map<string, Mention>();
  for (const mention of names.mentions)
    if (mention.type === 'person' && !firstMentions.has(mention.id)) firstMentions.set(mention.id, mention);
  const turnOf = new Map<number, TurnDraft>();
  for (const turn of turns)
    for (let passage = turn.first; passage <= turn.last; passage++) turnOf.set(passage, turn);
  const mentionsOf = byPassage(names.mentions);
  const quoted = byPassage(drafts.flatMap(({ kind, fragments }) => (kind === 'direct' ? fragments : [])));
  return {
    passages,
    names,
    turns,
    turnOf,
    mentionsOf,
    holders,
    firstMentions,
    peopleIn: outsideQuotations(mentionsOf, quoted),
    earlier: [],
    genders: new Map(),
    anonymous: 0,
  };
}

/** The words of a place, on one line. */
export function wordsAt({ passage, start, end }: Place, { passages }: Context): string {
  return passages[passage]!.block.text.slice(start, end).replace(/\s+/g, ' ');
}

/** One mention of each identity, its last, in the order of the first ones. */
export function unique(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.id, mention])).values()];
}

/**
 * The last quote, of the hundred before, that passes a test.
 * @param place where the source stands that is to be resolved
 * @param back how many paragraphs above it the quote's own source may stand
 */
export function lastQuote(
  { earlier }: Context,
  place: Place,
  back: number,
  test: (quote: Spoken) => boolean,
): Spoken | undefined {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - 100); i--) {
    const quote = earlier[i]!;
    const at = quote.draft.source ?? quote.draft.fragments[0]!;
    if (place.passage - at.passage > back) return undefined;
    if (quote.draft.source && test(quote)) return quote;
  }
  return undefined;
}

/**
 * Persons named outside quotations before a place, nearest first.
 * @param back how many paragraphs above the place's own are read
 */
export function precedingPeople(place: Place, { peopleIn }: Context, back: number): Mention[] {
  const result: Mention[] = [];
  for (let p = place.passage; p >= Math.max(0, place.passage - back); p--) {
    const people = peopleIn(p);
    for (let i = people.length - 1; i >= 0; i--)
      if (p < place.passage || people[i]!.end <= place.start) result.push(people[i]!);
  }
  return result;
}

/** Looks for persons outside quotations, once in each passage that is asked for. */
function outsideQuotations(
  mentionsOf: ReadonlyMap<number, readonly Mention[]>,
  quoted: ReadonlyMap<number, readonly Place[]>,
): Context['peopleIn'] {
  const known = new Map<number, readonly Mention[]>();
  return (passage) => {
    let people = known.get(passage);
    if (!people) {
      const inside = quoted.get(passage) ?? [];
      people = (mentionsOf.get(passage) ?? []).filter(
        ({ type, start, end }) =>
          type === 'person' && !inside.some((quote) => quote.start <= start && end <= quote.end),
      );
      known.set(passage, people);
    }
    return people;
  };
}
