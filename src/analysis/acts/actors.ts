import type { Span, Speaker } from '../analysis';
import type { Mention, Names } from '../names/names';
import type { Place, QuoteDraft } from '../quotes/draft';
import { joint, named } from '../speakers/answer';
import { type Context, contextOf, wordsAt } from '../speakers/context';
import { type Resolved, resolveSource } from '../speakers/speakers';
import { speakerOfTurn } from '../speakers/turnSpeaker';
import { lookupKey } from '../tokens/fold';
import type { Passage } from '../tokens/passage';
import type { TurnDraft } from '../transcript/turns';
import { isText } from './parties';

/** What a document's acts are resolved by: it is asked place by place, in the order of the text. */
export class Actors {
  private readonly context: Context;
  /** The quotes' fragments by passage, with whose words they are. */
  private readonly spoken = new Map<number, (Span & { speaker: Speaker | null })[]>();
  private next = 0;
  private readonly author: Speaker | null;

  /**
   * @param resolved who speaks in each of the drafts
   * @param resolving the passage that names the body whose resolution it is; null for other documents
   */
  constructor(
    passages: readonly Passage[],
    names: Names,
    turns: readonly TurnDraft[],
    private readonly drafts: readonly QuoteDraft[],
    private readonly resolved: readonly Resolved[],
    resolving: number | null,
  ) {
    this.context = contextOf(drafts, passages, names, turns);
    for (const [i, { fragments }] of drafts.entries())
      for (const { passage, start, end } of fragments) {
        const here = this.spoken.get(passage) ?? [];
        this.spoken.set(passage, here);
        here.push({ start, end, speaker: resolved[i]!.speaker });
      }
    this.author = resolving === null ? authorOf(passages, this.context) : this.bodyOf(resolving);
  }

  /** Who acts. @param subject as the sentence says it; null for the one whose words it is. @returns null when open */
  actor(passage: number, subject: Span | null, at: number): Speaker | null {
    if (!subject) return this.speaker(passage, at);
    this.advance(passage, at);
    const place: Place = { passage, ...subject };
    const key = lookupKey(wordsAt(place, this.context).trim());
    if (FIRST_PERSON.test(key)) return this.speaker(passage, at);
    if (key === 'you') return null;
    if (isText(key.slice(key.lastIndexOf(' ') + 1))) return this.author;
    const together = AND_I.exec(key);
    if (together)
      return this.together({ passage, start: subject.start, end: subject.start + together[1]!.length }, at);
    const around = this.innermost(passage, at);
    // In a conversation "they" are whoever is spoken of.
    if (this.context.turnOf.has(passage) && /^(?:they|it)$/.test(key) && !around) return null;
    if (!around || !THIRD_PERSON.test(key)) return GENERAL.test(key) ? null : this.another(place, at);
    // Somebody's "he", in what he says, is mostly himself, unless he has named another there.
    return around.speaker &&
      this.fits(key, around.speaker) &&
      !this.namesPerson(passage, around.start, subject.start)
      ? around.speaker
      : null;
  }

  /** Whose words a place is in: a quote's, a turn's, else the document's author's. */
  speaker(passage: number, at: number): Speaker | null {
    const around = this.innermost(passage, at);
    if (around) return around.speaker;
    const turn = this.context.turnOf.get(passage);
    return turn ? speakerOfTurn(turn, this.context.names) : this.author;
  }

  /** Whom a speaker names as acting: in a conversation nobody says so of himself. */
  private another(place: Place, at: number): Speaker | null {
    const found = this.ofCapital(this.resolve(place));
    return found && this.context.turnOf.has(place.passage) && found.id === this.speaker(place.passage, at)?.id
      ? null
      : found;
  }

  /** "Tehran is ready": the country whose capital acts, where the text names it. */
  private ofCapital(actor: Speaker | null): Speaker | null {
    const { names } = this.context.names;
    const code =
      actor?.id != null && names[actor.id]?.type === 'location' ? names[actor.id]!.facts?.code : undefined;
    const country = typeof code === 'string' ? names[`location:${code}`] : undefined;
    return country !== undefined && country.facts?.capital === actor!.name
      ? { id: `location:${String(code)}`, name: country.name }
      : actor;
  }

  /** "Minister Ode and I": both. */
  private together(other: Place, at: number): Speaker | null {
    const [first, second] = [this.resolve(other), this.speaker(other.passage, at)];
    if (first?.id == null || second?.id == null) return second;
    return joint([first.id, second.id], this.context.names, 1).speaker;
  }

  /** Whether a pronoun may stand for a speaker. */
  private fits(pronoun: string, { id, members }: Speaker): boolean {
    const type = id === null ? undefined : this.context.names.names[id]?.type;
    if (pronoun === 'he' || pronoun === 'she') return type === 'person' && !members;
    return pronoun === 'they' ? members !== undefined || type !== 'person' : type !== 'person' && !members;
  }

  private namesPerson(passage: number, start: number, end: number): boolean {
    return this.context.peopleIn(passage).some((mention) => mention.start >= start && mention.end <= end);
  }

  /** Whom an act is done to: a name's fullest form, else the words. */
  target(passage: number, { start, end }: Span): string | null {
    const { mentionsOf, names } = this.context;
    const inside = (mentionsOf.get(passage) ?? []).filter(
      (mention) => mention.start >= start && mention.end <= end && PARTY.test(mention.type),
    );
    const words = wordsAt({ passage, start, end }, this.context).trim();
    if (/^(?:him|her|them|it|us|you|me)$/i.test(words))
      return this.resolve({ passage, start, end })?.name ?? null;
    const [first] = inside;
    if (inside.length === 1 && first) return names.names[first.id]?.name ?? null;
    return words;
  }

  /** The body that a passage names and nothing else. */
  private bodyOf(passage: number): Speaker {
    const { mentionsOf, names, passages } = this.context;
    const body = (mentionsOf.get(passage) ?? []).find(({ type }) => type === 'organization');
    const words = passages[passage]!.block.text.trim().replace(/^The\s+|,$/g, '');
    return (body && named(body.id, names, 1)?.speaker) ?? { id: null, name: words };
  }

  private resolve(place: Place): Speaker | null {
    return (
      resolveSource(place, this.context, this.context.turnOf.get(place.passage) ?? null)?.speaker ?? null
    );
  }

  /** The quotes before a place have been spoken: "he" goes back to them. */
  private advance(passage: number, at: number): void {
    for (; this.next < this.drafts.length; this.next++) {
      const draft = this.drafts[this.next]!;
      const first = draft.fragments[0]!;
      if (first.passage > passage || (first.passage === passage && first.start >= at)) return;
      this.context.earlier.push({ draft, speaker: this.resolved[this.next]!.speaker });
    }
  }

  private innermost(passage: number, at: number): (Span & { speaker: Speaker | null }) | undefined {
    let best: (Span & { speaker: Speaker | null }) | undefined;
    for (const fragment of this.spoken.get(passage) ?? [])
      if (fragment.start <= at && at < fragment.end && (!best || fragment.start >= best.start))
        best = fragment;
    return best;
  }
}

const FIRST_PERSON =
  /^(?:i|we|me|us|we (?:all|both)|we \p{L}+|(?:my|our) (?:country|delegation|government|nation|people|administration))$/u;
const AND_I = /^(.+) and i$/;
const THIRD_PERSON = /^(?:he|she|they|it)$/;
/** "People are concerned" is nobody's act. */
const GENERAL =
  /^(?:what|other|some|many|most|these|those) |\b(?:people|person|man|woman|men|women|everyone|anyone|someone|campaign)$/;
const PARTY = /^(?:person|organization|location)$/;

/** So many blocks may say whose document it is. */
const HEAD = 12;

/**
 * Whose document it is, for "we" outside of quotes and turns: the parties of a joint statement, whom a statement's title
 * names, or those on whose behalf it is spoken. Null where it does not say.
 */
function authorOf(passages: readonly Passage[], { mentionsOf, names, turns }: Context): Speaker | null {
  for (const [index, { block }] of passages.slice(0, HEAD).entries()) {
    const here = (mentionsOf.get(index) ?? []).filter(({ type }) => PARTY.test(type));
    const behalf = ON_BEHALF.exec(block.text);
    if (behalf) {
      const at = behalf.index + behalf[0].length;
      const party = behalf[0].startsWith(',')
        ? here.find(({ end }) => end === behalf.index)
        : here.find(({ start }) => start === at);
      if (party) return named(party.id, names, 1)?.speaker ?? null;
    }
    const leaders =
      LEADERS_MEET.test(block.text) && turns.length === 0 ? countriesOfLeaders(here, block.text) : null;
    if (leaders) return joint(leaders, names, 1).speaker;
    if (block.kind !== 'heading') continue;
    const parties = [...new Set(here.filter(({ type }) => type === 'location').map(({ id }) => id))];
    if (JOINT.test(block.text) && parties.length === 2) return joint(parties, names, 1).speaker;
    const by = STATEMENT_BY.exec(block.text);
    const issuer = by && here.find(({ start }) => start >= by.index + by[0].length);
    if (issuer) return named(issuer.id, names, 1)?.speaker ?? null;
  }
  return null;
}

/** The countries of "President X of A and Prime Minister Y of B", where that opens a text. */
function countriesOfLeaders(parties: readonly Mention[], text: string): string[] | null {
  const [x, a, y, b] = parties;
  if (x?.type !== 'person' || a?.type !== 'location' || y?.type !== 'person' || b?.type !== 'location')
    return null;
  const between = (one: Mention, other: Mention) => text.slice(one.end, other.start);
  const of = /^\s+of\s+(?:the\s+)?$/;
  return of.test(between(x, a)) && of.test(between(y, b)) && /^\s+and\s/.test(between(a, y))
    ? [a.id, b.id]
    : null;
}

const ON_BEHALF = /\bon behalf of (?:the )?|, on (?:whose|its) behalf\b/i;
const LEADERS_MEET = /\b(?:met|meet|held talks|gathered|announced|issued)\b/;
const JOINT = /\bjoint (?:\S+ ){0,2}?(?:statement|declaration|communiqu[eé]|vision)\b/i;
const STATEMENT_BY = /\bstatement (?:by|from|of) /i;
