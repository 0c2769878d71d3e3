import { isRank, parseOffice } from '../../knowledge/offices';
import type { Mention, Names } from '../names/names';
import type { Place } from '../quotes/draft';
import { type Answer, joint, named } from './answer';
import { type Context, lastQuote, precedingPeople } from './context';

/** Those whom "the Cambodian leader" may mean. */
const LEADERS = ['leader', 'president', 'prime minister', 'chancellor', 'monarch'];
const FORMER = /^(?:former|ex|late)\b/i;
const LEADERS_TOGETHER = [...LEADERS, 'vice president'];
const COUNTS: Record<string, number> = { two: 2, both: 2, three: 3, four: 4 };

/**
 * "The leaders", "the two presidents": the holders of such offices whom the text has named, when they are as many; "the
 * leaders of Japan and Ireland": those of these countries, wherever it names them.
 */
export function leadersTogether(key: string, source: Place, context: Context): Answer | null {
  const match =
    /^(?:(?:the|our|their) )?(two|both|three|four)? ?(leaders|presidents|prime ministers|foreign ministers|defen[cs]e ministers|ministers)( of .+)?$/.exec(
      key,
    );
  if (!match) return null;
  const [, count = 'two', plural = '', of] = match;
  const office = plural.slice(0, -1);
  const ranks =
    office === 'leader'
      ? LEADERS_TOGETHER
      : [office.endsWith('minister') && office !== 'prime minister' ? 'minister' : office];
  return of === undefined
    ? namedHolders(ranks, COUNTS[count]!, source, context)
    : leadersOf(ranks, source, context);
}

/** "The two governments": the countries of those in office whom the text has named, when they are of two. */
export function countriesTogether(key: string, source: Place, context: Context): Answer | null {
  if (!/^(?:the )?(?:two|both) (?:governments|countries|sides|nations|states|neighbou?rs)$/.test(key))
    return null;
  const { names, firstMentions } = context;
  const ids = new Set<string>();
  for (const [id, { passage, start }] of firstMentions) {
    if (passage > source.passage || (passage === source.passage && start > source.start)) break;
    const { office, role } = names.names[id]!;
    const country = `location:${office?.of ?? ''}`;
    if (names.names[country] && !FORMER.test(role ?? '')) ids.add(country);
  }
  return ids.size === 2 ? joint([...ids], names, 0.85) : null;
}

/** The two leaders whom the text has named up to a place, when it has named no third. */
export function twoLeaders(source: Place, context: Context): Answer | null {
  return namedHolders(LEADERS_TOGETHER, 2, source, context);
}

/** Those named up to a place who hold one of some ranks, when they are just as many as they should be. */
function namedHolders(
  ranks: readonly string[],
  count: number,
  source: Place,
  { names, firstMentions }: Context,
): Answer | null {
  const ids: string[] = [];
  for (const [id, { passage, start }] of firstMentions) {
    if (passage > source.passage || (passage === source.passage && start > source.start)) break;
    const { office, role } = names.names[id]!;
    if (office && ranks.includes(office.rank) && !FORMER.test(role ?? '')) ids.push(id);
    if (ids.length > count) break;
  }
  return ids.length === count ? joint(ids, names, 0.88) : null;
}

/** One holder of some ranks for each country named in a source. */
function leadersOf(
  ranks: readonly string[],
  source: Place,
  { names, holders, mentionsOf }: Context,
): Answer | null {
  const inside = (mentionsOf.get(source.passage) ?? []).filter(
    ({ type, start, end }) => type === 'location' && start >= source.start && end <= source.end,
  );
  const countries = [...new Set(inside.map((mention) => countryOf([mention], names)))];
  const held = ranks
    .flatMap((rank) => holders.get(rank) ?? [])
    .filter(([, { role }]) => !FORMER.test(role ?? ''));
  // Of one the text may leave out the country.
  const homeless = held.filter(([, { office }]) => office!.of === null);
  const found = countries.map((country) => {
    const own = held.filter(([, { office }]) => office!.of === country);
    return own.length === 0 ? homeless : own;
  });
  const ids = new Set(found.flatMap((own) => own.map(([id]) => id)));
  if (found.length < 2 || found.some((own) => own.length !== 1) || ids.size < found.length) return null;
  return joint([...ids], names, 0.88);
}

/**
 * "Russia's defense chief", "the minister": the one person of the text who holds such an office.
 * @param key the source's words, folded and in lower case
 * @param inside the mentions within the source
 */
export function holderOf(
  key: string,
  source: Place,
  context: Context,
  inside: readonly Mention[],
): Answer | null {
  const office = namesOfficer(key) ? parseOffice(key.split(' ')) : null;
  if (!office) return null;
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
  const strict = own.length > 0 || leading || alike.some(([, { office: held }]) => held!.of !== null);
  const [only, ...others] = strict ? own : alike;
  if (!only) return null;
  if (others.length === 0) {
    const [id, record] = only;
    // The text never said whose minister this one is: the described country may be another's.
    if (country !== null && record.office!.of === null) return named(id, names, 0.72);
    return named(id, names, country !== null || office.portfolio !== null ? 0.95 : 0.9);
  }
  // Several of one office: the one who spoke last, or was named last before.
  const ids = new Set([only, ...others].map(([id]) => id));
  const last = lastQuote(context, source, 3, ({ speaker }) => speaker?.id != null && ids.has(speaker.id));
  if (last?.speaker?.id) return named(last.speaker.id, names, 0.8);
  const nearest = precedingPeople(source, context, 3).find((mention) => ids.has(mention.id));
  return nearest ? named(nearest.id, names, 0.7) : null;
}

/** Whether a phrase names an officer, not what is his: "the prime minister's office" is none. */
function namesOfficer(key: string): boolean {
  const head = key.split(/ (?:of|for|in|to|on|at)\b|,/)[0]!.trim();
  const noun = head.split(/[\s-]+/).at(-1)!;
  return isRank(noun.replace(/\.$/, '')) || /diplomat|secretary.general|affaires$/.test(head);
}

/** The country of the first mention that is one or belongs to one. */
function countryOf(inside: readonly Mention[], { names }: Names): string | null {
  for (const { id } of inside) {
    const country = names[id]?.facts?.country ?? names[id]?.facts?.code;
    if (typeof country === 'string') return country;
  }
  return null;
}
