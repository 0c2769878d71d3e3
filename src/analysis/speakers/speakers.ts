import { isRank, parseOffice } from '../../knowledge/offices';
import { SOURCE_NOUNS } from '../../knowledge/sources';
import type { Speaker } from '../analysis';
import type { Mention, NameRecord, Names, Office } from '../names/names';
import type { Place, QuoteDraft } from '../quotes/draft';
import { lookupKey } from '../tokens/fold';
import { byPassage } from '../tokens/grouping';
import type { Passage } from '../tokens/passage';
import type { TurnDraft } from '../transcript/turns';

/** A quote's people, resolved. `sure` scales the rule's confidence: 1 for a name, less for a pronoun or an office. */
export interface Resolved {
  speaker: Speaker | null;
  addressee: Speaker | null;
  sure: number;
}

/** What was said last, and by whom: what pronouns and "the minister" go back to. */
interface Context {
  passages: readonly Passage[];
  names: Names;
  turns: readonly TurnDraft[];
  mentionsOf: Map<number, Mention[]>;
  /** Persons by the rank of their office. */
  holders: Map<string, [string, NameRecord][]>;
  /** Spans of quoted words: what they name is nobody's antecedent. */
  quoted: Map<number, Place[]>;
  anonymous: number;
}

/**
 * Resolves the sources of a document's quotes to the identities of its names: names, pronouns, offices ("Russia's
 * defense chief"), bodies, joint and anonymous sources. Unresolved is null, never a guess.
 */
export function resolveSpeakers(
  drafts: readonly QuoteDraft[],
  passages: readonly Passage[],
  names: Names,
  turns: readonly TurnDraft[],
): Resolved[] {
  const mentionsOf = byPassage(names.mentions);
  const quoted = byPassage(drafts.flatMap((draft) => (draft.kind === 'direct' ? draft.fragments : [])));
  const holders = new Map<string, [string, NameRecord][]>();
  for (const [id, record] of Object.entries(names.names)) {
    if (record.type !== 'person' || !record.office) continue;
    const { rank } = record.office;
    holders.set(rank, [...(holders.get(rank) ?? []), [id, record]]);
  }
  const context: Context = { passages, names, turns, mentionsOf, holders, quoted, anonymous: 0 };
  const turnOf = new Map<number, TurnDraft>();
  for (const turn of turns) for (let p = turn.first; p <= turn.last; p++) turnOf.set(p, turn);
  // One source that several quotes share is resolved once.
  const seen = new Map<string, Resolved>();
  const earlier: Earlier[] = [];
  for (const draft of drafts) {
    const { source, addressee } = draft;
    const key = source && `${source.passage}:${source.start}:${source.end}`;
    let result = key === null ? undefined : seen.get(key);
    if (!result) {
      const turn = (source && turnOf.get(source.passage)) ?? null;
      const found = source && resolve(source, context, earlier, turn);
      const heard = addressee && resolve(addressee, context, earlier, turn);
      result = { speaker: found?.speaker ?? null, sure: found?.sure ?? 0, addressee: heard?.speaker ?? null };
      if (key !== null) seen.set(key, result);
    }
    earlier.push({ ...result, draft });
  }
  return earlier.map(({ speaker, sure, addressee }) => ({ speaker, sure, addressee }));
}

type Earlier = Resolved & { draft: QuoteDraft };

/** The last quote whose source stands at most some paragraphs above a place and that passes a test. */
function lastQuote(
  earlier: readonly Earlier[],
  place: Place,
  back: number,
  test: (quote: Earlier) => boolean,
): Earlier | undefined {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - 100); i--) {
    const quote = earlier[i]!;
    const at = quote.draft.source ?? quote.draft.fragments[0]!;
    if (place.passage - at.passage > back) return undefined;
    if (quote.draft.source && test(quote)) return quote;
  }
  return undefined;
}
type Answer = { speaker: Speaker; sure: number } | null;

function resolve(
  source: Place,
  context: Context,
  earlier: readonly Earlier[],
  turn: TurnDraft | null,
): Answer {
  const { passages, names, mentionsOf } = context;
  const words = passages[source.passage]!.block.text.slice(source.start, source.end)
    .replace(/\s+/g, ' ')
    .trim();
  const key = lookupKey(words);
  if (/^(?:i|we|me|us|myself|ourselves)$/.test(key)) return turn ? turnSpeaker(turn, names) : null;
  if (key === 'you') return turn?.role === 'question' ? answering(turn, context) : null;
  if (/^(?:he|she|him|her)$/.test(key))
    return pronoun(key.startsWith('s') || key === 'her' ? 'f' : 'm', source, context, earlier);
  if (/^(?:they|them|it|both|who|which|all|some|many|others|one|none|everyone)$/.test(key))
    return collective(key, source, context, earlier);
  const together = leadersTogether(key, source, context);
  if (together) return together;
  const inside = (mentionsOf.get(source.passage) ?? []).filter(
    (m) => m.start >= source.start && m.end <= source.end,
  );
  const people = unique(inside.filter((mention) => mention.type === 'person'));
  if (people.length > 1 && /\band\b|,/.test(words)) return joint(people, names);
  const person = people.at(-1);
  if (person && endsWithMention(words, source, person)) return named(person.id, names);
  const office = namesOfficer(key) ? parseOffice(key.split(' ')) : null;
  if (office) {
    const holder = holderOf(office, source, context, earlier, inside);
    if (holder) return holder;
  }
  const bodies = unique(
    inside.filter((mention) => mention.type === 'organization' || mention.type === 'location'),
  );
  if (bodies.length > 1 && words.includes(' and ')) return joint(bodies, names);
  const body = bodies.at(-1);
  if (
    body &&
    source.end - body.end <= 2 &&
    /^(?:the |a |an )?$/i.test(words.slice(0, Math.max(0, body.start - source.start)))
  )
    return named(body.id, names);
  return described(words, key, source, context, earlier);
}

const unique = (mentions: readonly Mention[]): Mention[] => [
  ...new Map(mentions.map((mention) => [mention.id, mention])).values(),
];
const endsWithMention = (words: string, source: Place, mention: Mention): boolean =>
  source.end - mention.end <= 2 || words.length - (mention.end - source.start) < 3;

function named(id: string, { names }: Names): Answer {
  const record = names[id];
  return record ? { speaker: { id, name: record.name }, sure: 1 } : null;
}

function joint(mentions: readonly Mention[], names: Names): Answer {
  return jointOf(
    mentions.map((mention) => mention.id),
    names,
  );
}

function jointOf(members: string[], { names }: Names): Answer {
  return {
    speaker: {
      id: members.join('+'),
      name: members.map((id) => names[id]?.name ?? id).join(' and '),
      members,
    },
    sure: 0.95,
  };
}

/** In a question "you" is whoever answers it. */
function answering(question: TurnDraft, { turns, names }: Context): Answer {
  const answer = turns[turns.indexOf(question) + 1];
  return answer?.role === 'answer' ? turnSpeaker(answer, names) : null;
}

/** In a transcript "I" and "we" are the turn's speaker. */
function turnSpeaker(turn: TurnDraft, { names }: Names): Answer {
  if (turn.speaker !== null && names[turn.speaker])
    return { speaker: { id: turn.speaker, name: names[turn.speaker]!.name }, sure: 0.95 };
  return null;
}

/**
 * The last speaker or subject whom a pronoun may stand for. A first name alone tells no gender: where titles say
 * nothing, only a person who was speaking or stands alone in the sentences before is taken.
 */
function pronoun(gender: 'm' | 'f', source: Place, context: Context, earlier: readonly Earlier[]): Answer {
  const { names } = context;
  const fits = (id: string): boolean => {
    const record = names.names[id];
    return record?.type === 'person' && (record.gender === null || record.gender === gender);
  };
  const recent = precedingPeople(source, context, 2).filter((mention) => fits(mention.id));
  const last = lastQuote(
    earlier,
    source,
    2,
    ({ speaker }) => speaker?.id != null && !speaker.members && names.names[speaker.id]?.type === 'person',
  );
  if (last?.speaker?.id && fits(last.speaker.id)) {
    // Somebody else was named as a subject since: then it is open, unless the gender decides.
    const since = recent.filter(
      (mention) =>
        mention.id !== last.speaker!.id &&
        isAfter(mention, last.draft.source!) &&
        isSubject(mention, context),
    );
    if (since.length === 0) return { speaker: { id: last.speaker.id, name: last.speaker.name }, sure: 0.93 };
    const subject = since[0]!;
    return { speaker: { id: subject.id, name: names.names[subject.id]!.name }, sure: 0.7 };
  }
  const subject = recent.find((mention) => isSubject(mention, context));
  if (subject)
    return {
      speaker: { id: subject.id, name: names.names[subject.id]!.name },
      sure: unique(recent).length === 1 ? 0.9 : 0.75,
    };
  const candidates = unique(recent);
  return candidates.length === 1
    ? { speaker: { id: candidates[0]!.id, name: names.names[candidates[0]!.id]!.name }, sure: 0.75 }
    : null;
}

const isAfter = (mention: Mention, place: Place): boolean =>
  mention.passage > place.passage || (mention.passage === place.passage && mention.start > place.end);

/** Persons named outside quotations before a place, nearest first. */
function precedingPeople(place: Place, { mentionsOf, quoted }: Context, back: number): Mention[] {
  const result: Mention[] = [];
  for (let p = place.passage; p >= Math.max(0, place.passage - back); p--) {
    const here = (mentionsOf.get(p) ?? []).filter(
      (mention) =>
        mention.type === 'person' &&
        (p < place.passage || mention.end <= place.start) &&
        !(quoted.get(p) ?? []).some((q) => q.start <= mention.start && mention.end <= q.end),
    );
    result.push(...here.reverse());
  }
  return result;
}

/** Whether a mention opens its sentence or stands right before its verb. */
function isSubject(mention: Mention, { passages }: Context): boolean {
  const text = passages[mention.passage]!.block.text;
  const start = mention.title && mention.title.start < mention.start ? mention.title.start : mention.start;
  const before = text.slice(Math.max(0, start - 40), start);
  if (
    /(?:^|[.!?:]["'”’]?\s+|,\s+(?:and\s+)?|\b(?:but|while|as|when|after|because|that|and)\s+)(?:the\s+)?$/i.test(
      before,
    )
  )
    return true;
  return /^[^.,;]{0,3}\s+(?:also\s+|then\s+|has\s+|had\s+|was\s+)?(?:\p{L}+ed|said|says|told|is|was|has|had|will|wrote|met|made|held)\b/u.test(
    text.slice(mention.end, mention.end + 40),
  );
}

const COUNTS: Record<string, number> = { two: 2, both: 2, three: 3, four: 4 };

/** "The leaders", "the two presidents": the holders of such offices whom the text has named, when they are as many. */
function leadersTogether(key: string, source: Place, context: Context): Answer {
  const match =
    /^(?:the )?(two|both|three|four)? ?(leaders|presidents|prime ministers|foreign ministers|defen[cs]e ministers|ministers)$/.exec(
      key,
    );
  if (!match) return null;
  const { names, mentionsOf } = context;
  const rank =
    match[2]!.endsWith('ministers') && !match[2]!.startsWith('prime') ? 'minister' : match[2]!.slice(0, -1);
  const ids = new Set<string>();
  for (let p = 0; p <= source.passage; p++) {
    for (const mention of mentionsOf.get(p) ?? []) {
      if (mention.type !== 'person' || (p === source.passage && mention.start > source.start)) continue;
      const held = names.names[mention.id]?.office?.rank;
      if (
        held !== undefined &&
        (rank === 'leader' ? [...LEADERS, 'vice president'].includes(held) : held === rank)
      )
        ids.add(mention.id);
    }
    if (ids.size > 4) return null;
  }
  if (ids.size !== (COUNTS[match[1] ?? 'two'] ?? 2)) return null;
  return { ...jointOf([...ids], names)!, sure: 0.85 };
}

/** "They" right behind a sentence that names exactly two persons. */
function bothNamed(source: Place, context: Context): Answer {
  const ids = [...new Set(precedingPeople(source, context, 0).map((mention) => mention.id))];
  return ids.length === 2 ? { ...jointOf(ids.reverse(), context.names)!, sure: 0.75 } : null;
}

/** "They", "the two sides": the last joint speaker or body; "it": the last body. */
function collective(key: string, source: Place, context: Context, earlier: readonly Earlier[]): Answer {
  const { names } = context;
  const last = lastQuote(earlier, source, 1, ({ speaker }) => speaker !== null);
  if (!last?.speaker) return key === 'they' ? bothNamed(source, context) : null;
  const type = last.speaker.id === null ? null : (names.names[last.speaker.id]?.type ?? null);
  const plural =
    last.speaker.members !== undefined || last.speaker.name.endsWith('s') || type === 'organization';
  const fits =
    key === 'it'
      ? type === 'organization' || type === 'location'
      : key === 'they' || key === 'both'
        ? plural
        : false;
  if (fits) return { speaker: last.speaker, sure: 0.75 };
  return key === 'they' ? bothNamed(source, context) : null;
}

/** Those whom "the Cambodian leader" may mean. */
const LEADERS = ['leader', 'president', 'prime minister', 'chancellor', 'monarch'];

/** Whether a phrase names an officer, not what is his: "the prime minister's office" is none. */
function namesOfficer(key: string): boolean {
  const head = key.split(/ (?:of|for|in|to|on|at)\b|,/)[0]!.trim();
  return (
    isRank(
      head
        .split(/[\s-]+/)
        .at(-1)!
        .replace(/\.$/, ''),
    ) || /diplomat|secretary.general|affaires$/.test(head)
  );
}

/** "Russia's defense chief", "the minister": the one person of the text who holds such an office. */
function holderOf(
  office: Office,
  source: Place,
  context: Context,
  earlier: readonly Earlier[],
  inside: readonly Mention[],
): Answer {
  const { names } = context;
  const country = office.of ?? countryOf(inside, names);
  const leading = office.rank === 'leader' && country !== null;
  const alike = (leading ? LEADERS : [office.rank])
    .flatMap((rank) => context.holders.get(rank) ?? [])
    .filter(
      ([, { office: held }]) => leading || office.portfolio === null || held!.portfolio === office.portfolio,
    );
  // Whose minister somebody is the text may leave out; not where it has ministers of other countries.
  const own = alike.filter(([, { office: held }]) => country === null || held!.of === country);
  const people =
    own.length || leading || alike.some(([, { office: held }]) => held!.of !== null) ? own : alike;
  const definite = (id: string, sure: number): Answer => ({
    speaker: { id, name: names.names[id]!.name },
    sure,
  });
  if (people.length === 1) {
    const [id, record] = people[0]!;
    // The text never said whose minister this one is: the described country may be another's.
    if (country !== null && record.office!.of === null) return definite(id, 0.72);
    return definite(id, country !== null || office.portfolio !== null ? 0.93 : 0.88);
  }
  if (people.length === 0) return null;
  // Several of one office: the one who spoke last, or was named last before.
  const ids = new Set(people.map(([id]) => id));
  const last = lastQuote(earlier, source, 3, ({ speaker }) => speaker?.id != null && ids.has(speaker.id));
  if (last?.speaker?.id) return definite(last.speaker.id, 0.8);
  const [nearest] = precedingPeople(source, context, 3).filter((mention) => ids.has(mention.id));
  return nearest ? definite(nearest.id, 0.7) : null;
}

function countryOf(inside: readonly Mention[], { names }: Names): string | null {
  for (const mention of inside) {
    const country = names[mention.id]?.facts?.country ?? names[mention.id]?.facts?.code;
    if (typeof country === 'string') return country;
  }
  return null;
}

/**
 * A source without a name is kept by its words; two of them are never one, unless "the" takes up the same words. A
 * name that was not known as one speaks for itself.
 */
function described(
  words: string,
  key: string,
  source: Place,
  context: Context,
  earlier: readonly Earlier[],
): Answer {
  const name = words.replace(/^(?:the|a|an)\s+/i, '');
  if (
    /^(?:this|that|these|those|such|another|either|neither|each|every|most|several|few|any|much)\b/.test(key)
  )
    return null;
  if (/^(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}$/u.test(name) && !SOURCE_NOUNS.has(lookupKey(name).split(' ').at(-1)!))
    return { speaker: { id: null, name }, sure: 0.85 };
  if (!key.split(/[^a-z-]+/).some((word) => SOURCE_NOUNS.has(word))) return null;
  if (/^the\s/i.test(words)) {
    const head = headOf(key);
    const last = lastQuote(
      earlier,
      source,
      8,
      ({ speaker, draft }) => speaker !== null && headOf(wordsOf(draft.source!, context)) === head,
    );
    const same = last?.speaker?.id?.startsWith('anon-')
      ? agrees(lookupKey(last.speaker.name), lookupKey(name))
      : key.split(' ').length === 2;
    if (last?.speaker && same) return { speaker: last.speaker, sure: 0.85 };
  }
  context.anonymous++;
  return { speaker: { id: `anon-${context.anonymous}`, name }, sure: 0.9 };
}

/** The head noun of a description: "spokesperson" of "the spokesperson for the ministry, Lee Min". */
const headOf = (key: string): string =>
  key
    .split(/ (?:of|for|in|to|at|from)\b|,/)[0]!
    .trim()
    .split(' ')
    .at(-1)!;

function wordsOf(place: Place, { passages }: Context): string {
  return lookupKey(passages[place.passage]!.block.text.slice(place.start, place.end).replace(/\s+/g, ' '));
}

/** Whether one description adds nothing to the other. */
const agrees = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);
