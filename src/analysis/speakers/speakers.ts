import type { Speaker } from '../analysis';
import type { Mention, Names } from '../names/names';
import type { Place, QuoteDraft } from '../quotes/draft';
import { AT_ONCE } from '../steps';
import { lookupKey } from '../tokens/fold';
import type { Passage } from '../tokens/passage';
import type { TurnDraft } from '../transcript/turns';
import { type Answer, joint, named } from './answer';
import { type Context, contextOf, lastQuote, unique, wordsAt } from './context';
import { described } from './described';
import { countriesTogether, holderOf, leadersTogether } from './offices';
import { resolvePronoun } from './pronouns';

/** A quote's people, resolved. `sure` scales the rule's confidence: 1 for a name, less for a pronoun or an office. */
export interface Resolved {
  speaker: Speaker | null;
  addressee: Speaker | null;
  relay: Speaker | null;
  sure: number;
}

/**
 * Resolves the sources of a document's quotes to the identities of its names: names, pronouns, offices ("Russia's
 * defense chief"), bodies, joint and anonymous sources. Unresolved is null, never a guess.
 * @param drafts the quotes in the order of the text
 * @returns one for each draft, in the same order
 */
export function* resolveSpeakers(
  drafts: readonly QuoteDraft[],
  passages: readonly Passage[],
  names: Names,
  turns: readonly TurnDraft[],
): Generator<void, Resolved[]> {
  const context = contextOf(drafts, passages, names, turns);
  // One source that several quotes share is resolved once.
  const seen = new Map<string, Resolved>();
  const all: Resolved[] = [];
  for (const draft of drafts) {
    if (all.length % AT_ONCE === 0) yield;
    const { source, addressee, relay } = draft;
    const key = source && `${source.passage}:${source.start}:${source.end}`;
    let result = key === null ? undefined : seen.get(key);
    if (!result) {
      const turn = (source && context.turnOf.get(source.passage)) ?? null;
      const found = source && resolveSource(source, context, turn);
      const heard = addressee && resolveSource(addressee, context, turn);
      const passing = relay && resolveSource(relay, context, turn);
      result = {
        speaker: found?.speaker ?? null,
        sure: found?.sure ?? 0,
        addressee: heard?.speaker ?? null,
        relay: passing?.speaker ?? null,
      };
      if (key !== null) seen.set(key, result);
    }
    context.earlier.push({ draft, speaker: result.speaker });
    all.push(result);
  }
  return all;
}

/** The ways to read a source, in order: the first that applies decides. Null when it is open. */
export function resolveSource(source: Place, context: Context, turn: TurnDraft | null): Answer | null {
  const { names } = context;
  const words = wordsAt(source, context).trim();
  const key = lookupKey(words);
  if (key === 'who' && words !== 'WHO') {
    const antecedent = antecedentOf(source, context);
    return antecedent && resolveSource(antecedent, context, turn);
  }
  // "US" and "WHO" are no pronouns.
  const pronoun = /^(?:US|WHO|IT)$/.test(words) ? undefined : resolvePronoun(key, source, context, turn);
  if (pronoun !== undefined) return pronoun;
  const by = STATEMENT_BY.exec(words)?.[0];
  if (by) return resolveSource({ ...source, start: source.start + by.length }, context, turn);
  const together = leadersTogether(key, source, context) ?? countriesTogether(key, source, context);
  if (together) return together;
  const inside = (context.mentionsOf.get(source.passage) ?? []).filter(
    ({ start, end }) => start >= source.start && end <= source.end,
  );
  return (
    withHolder(inside, source, context, turn) ??
    personsIn(inside, words, source, names) ??
    holderOf(key, source, context, inside) ??
    bodiesIn(inside, words, source, names) ??
    statementOf(key, source, context) ??
    described(words, key, source, context)
  );
}

/** "A statement by the ministry" is the ministry's. */
const STATEMENT_BY =
  /^(?:an?|the) (?:joint |written )?(?:statement|communiqu[eé]|declaration|readout) (?:by|from|of) /i;

/** "The statement also said": those who spoke together before, and issued it. */
function statementOf(key: string, source: Place, context: Context): Answer | null {
  if (!/^(?:the|their) (?:joint )?(?:statement|communique|declaration)$/.test(key)) return null;
  const last = lastQuote(context, source, 3, ({ speaker }) => speaker !== null)?.speaker;
  return last?.members ? { speaker: last, sure: 0.8 } : null;
}

/** In letters. */
const LONGEST_ANTECEDENT = 80;

/** "The health minister, who added that …": the name or the phrase with its article before "who"; null where there is neither. */
function antecedentOf({ passage, start }: Place, { passages, mentionsOf }: Context): Place | null {
  const text = passages[passage]!.block.text;
  const end = text.slice(0, start).trimEnd().replace(/,$/, '').length;
  const name = (mentionsOf.get(passage) ?? []).find((mention) => mention.end === end);
  if (name && /^(?:person|organization)$/.test(name.type)) return { passage, start: name.start, end };
  const before = text.slice(Math.max(0, end - LONGEST_ANTECEDENT), end);
  // bounded: LONGEST_ANTECEDENT letters.
  const phrase = /.*(\b(?:the|an?)\s[^,.;:()"“”]+)$/is.exec(before)?.[1];
  return phrase === undefined ? null : { passage, start: end - phrase.length, end };
}

/** "Lavrov", "Foreign Minister Lavrov", "Lavrov and Wang": persons by their names. */
function personsIn(inside: readonly Mention[], words: string, source: Place, names: Names): Answer | null {
  const behind = (mention: Mention): string => words.slice(mention.end - source.start);
  // "Putin's spokesman, Dmitry Peskov": who possesses does not speak.
  const people = unique(
    inside.filter((mention) => mention.type === 'person' && !/^['’]/.test(behind(mention))),
  );
  const person = people.at(-1);
  const beforeLast = people.at(-2);
  // A list ends in "and"; a comma alone sets off an apposition.
  if (
    person &&
    beforeLast &&
    /\band\b/.test(words.slice(beforeLast.end - source.start, person.start - source.start))
  )
    return joint(idsOf(people), names, 0.95);
  if (!person) return null;
  const last = source.end - person.end <= 2 || words.length - (person.end - source.start) < 3;
  return last ? named(person.id, names, 1) : null;
}

/** In letters, of "the Vice President and Foreign Minister". */
const LONGEST_OFFICE = 60;
const HOLDER_AND = /^(the\s[^,]+?)\sand\s(?:\p{Lu}[\p{L}.-]*\s){0,4}$/iu;

/** "The Vice President and President Ode": both, where the text says who holds the office. */
function withHolder(
  inside: readonly Mention[],
  source: Place,
  context: Context,
  turn: TurnDraft | null,
): Answer | null {
  const people = unique(inside.filter(({ type }) => type === 'person'));
  const [person] = people;
  if (!person || people.length > 1) return null;
  const before = wordsAt({ ...source, end: person.start }, context);
  const first = before.length <= LONGEST_OFFICE ? HOLDER_AND.exec(before)?.[1] : undefined;
  if (first === undefined) return null;
  const office = { ...source, end: source.start + first.length };
  const holder = resolveSource(office, context, turn)?.speaker;
  return holder?.id == null || holder.members || holder.id === person.id
    ? null
    : joint([holder.id, person.id], context.names, 0.9);
}

/** "The ministry", "Russia and China": bodies and places by their names, with no more than an article before. */
function bodiesIn(inside: readonly Mention[], words: string, source: Place, names: Names): Answer | null {
  const bodies = unique(inside.filter(({ type }) => type === 'organization' || type === 'location'));
  const body = bodies.at(-1);
  // "The European Union member" is not the Union.
  if (!body || source.end - body.end > 2) return null;
  if (bodies.length > 1 && words.includes(' and ')) return joint(idsOf(bodies), names, 0.95);
  const before = words.slice(0, Math.max(0, body.start - source.start));
  return /^(?:the |an? )?$/i.test(before) ? named(body.id, names, 1) : null;
}

const idsOf = (mentions: readonly Mention[]): string[] => mentions.map(({ id }) => id);
