import { COUNTRIES } from '../../knowledge/countries';
import { lookupKey } from '../tokens/fold';
import type { Candidate, Spotted } from './candidate';
import { Word, wordKey } from './lexicon';
import { Join, type Units } from './units';

/** How a body's name is compared with others: "Kenyan Foreign Ministry", "Ministry of Foreign Affairs of Kenya" alike. */
export interface BodyForm {
  /** The same for all forms of one country's body; else the look-up form of its words. */
  key: string;
  /** Its words without country and links, sorted. */
  rest: string;
  /** The country in the name or before it ("Kenya's Foreign Ministry"), by code. */
  country: string | null;
  /** Whether that country stands before the name and not in it. */
  owned: boolean;
}

const LINK = /^(?:of|the|for|and|on|in|to|&|'s|')$/;
/** Where a long name may be cut short: Joint Committee *on* …; the Committee. */
const CUT = /^(?:of|for|on|in|to|against)$/;
const SAME: ReadonlyMap<string, string> = new Map(Object.entries({
  defence: 'defense', external: 'foreign', labour: 'labor', centre: 'center', organisation: 'organization', programme: 'program', internal: 'interior',
})); // prettier-ignore
/** What stands alone for a known body of that name: the Assembly. "Parliament" is not the European one by that alone. */
const SHORT_OF_KNOWN =
  /^(?:assembly|council|commission|committee|court|bank|agency|fund|league|conference|secretariat)$/;
/** In words: the longest name of a country. */
const LONGEST_COUNTRY = 7;

let countryForms: ReadonlyMap<string, string> | null = null;

/** Names and demonyms of countries in look-up form, with the country's code. */
function countriesByForm(): ReadonlyMap<string, string> {
  if (countryForms) return countryForms;
  const forms = new Map<string, string>();
  for (const { code, name, official, variants, demonyms } of COUNTRIES) {
    if (code.length !== 2) continue;
    for (const form of [name, official, ...variants, ...demonyms]) {
      if (form === null) continue;
      const key = form.split(/[\s-]+/).map((word) => wordKey(lookupKey(word))).join(' '); // prettier-ignore
      if (!forms.has(key)) forms.set(key, code);
    }
  }
  return (countryForms = forms);
}

/**
 * Reads the name of a body that the knowledge base does not hold.
 * @param owner the candidate that ends before a possessive before the name
 */
export function bodyForm({ units }: Spotted, candidate: Candidate, owner: Candidate | null): BodyForm {
  const { from, to, key } = candidate;
  const words: string[] = [];
  const countries = new Set<string>();
  let generic = true;
  for (let i = from; i < to;) {
    const country = countryAt(units, i, to);
    if (country) {
      countries.add(country.code);
      i = country.to;
      continue;
    }
    const word = units.keys[i]!;
    if (!LINK.test(word)) words.push(SAME.get(word) ?? word);
    const plain = Word.common | Word.portfolio | Word.organization | Word.rank | Word.modifier;
    if (!LINK.test(word) && !(units.bits[i]! & plain)) generic = false;
    i++;
  }
  const affairs = words.indexOf('affairs');
  if (affairs >= 0 && words.some((word) => /^(?:foreign|interior|defense)$/.test(word)))
    words.splice(affairs, 1);
  // "Azerbaijan-Armenia Water Council" is not Georgia's: two countries are part of the name.
  if (countries.size > 1) words.push(...countries);
  const rest = words.sort().join(' ');
  const own = countries.size === 1 ? [...countries][0]! : null;
  const owned = countries.size === 0 && generic && owner?.type === 'location' && owner.entry?.weak === false;
  const country = own ?? (owned ? owner.entry!.country : null);
  return { key: country === null || rest === '' ? key : `${rest} ${country}`, rest, country, owned };
}

/** The candidate before "'s" before a unit. */
export function ownerBefore(
  units: Units,
  ending: ReadonlyMap<number, Candidate>,
  from: number,
): Candidate | null {
  if (!/^'s?$/.test(units.keys[from - 1] ?? '') || units.joins[from - 1] === Join.space) return null;
  return ending.get(from - 1) ?? null;
}

function countryAt(units: Units, i: number, to: number): { code: string; to: number } | null {
  const forms = countriesByForm();
  let form = '';
  let found: { code: string; to: number } | null = null;
  for (let k = i; k < to && k < i + LONGEST_COUNTRY; k++) {
    form += k === i ? units.keys[k]! : ` ${units.keys[k]!}`;
    const code = forms.get(form);
    if (code !== undefined) found = { code, to: k + 1 };
  }
  return found;
}

/** A body's name as the document has it. */
export interface NamedBody {
  form: BodyForm;
  /** The look-up form of its words. */
  words: string;
  /** Whether the knowledge base holds it: it is then no short form of another. */
  known: boolean;
  /** Whether it is one word that heads bodies' names and stands for one of them: the Council, not the Army. */
  head: boolean;
}

/**
 * Says which names are short forms of another in the document, where they are of one alone: "Foreign Ministry" of the
 * Kenyan one, "Water Council" and "the Council" of the Lake Basin Water Council, "Joint Committee" of the one on fisheries.
 * @returns the key of the long form, by the key of the short one
 */
export function shortBodies(bodies: readonly NamedBody[]): Map<string, string> {
  const byKey = new Map(bodies.map((body) => [`${body.form.key} ${body.words}`, body]));
  const longer = new Map<string, Set<string>>();
  const register = (short: string, long: string): void => {
    const list = longer.get(short);
    if (list) list.add(long);
    else longer.set(short, new Set([long]));
  };
  for (const { form, words, known } of byKey.values()) {
    for (const short of shortened(words))
      if (!known || short.includes(' ') || SHORT_OF_KNOWN.test(short)) register(short, form.key);
    if (form.country === null) continue;
    register(form.rest, form.key);
    const parts = form.rest.split(' ');
    // "Ministry of Foreign Affairs and Trade": the Foreign Ministry.
    if (parts.includes('ministry') && parts.length > 2)
      for (const part of parts)
        if (part !== 'ministry') register(`${[part, 'ministry'].sort().join(' ')} ${form.country}`, form.key);
  }
  const result = new Map<string, string>();
  for (const { form, words, known, head } of byKey.values()) {
    if (known || (!words.includes(' ') && !head)) continue;
    const forms = form.country === null ? [words, form.rest] : [form.key];
    const long = new Set(forms.flatMap((short) => [...(longer.get(short) ?? [])]));
    long.delete(form.key);
    if (long.size === 1) result.set(form.key, [...long][0]!);
  }
  return result;
}

/**
 * The ends of a long name that hold its head, and its beginnings before a link: of the Russian Academy of Sciences'
 * Siberian Branch not the Academy.
 */
function shortened(words: string): string[] {
  const parts = words.split(' ');
  const shorts: string[] = [];
  let linked = false;
  for (let i = 1; i < parts.length; i++) {
    linked ||= LINK.test(parts[i]!);
    if (!linked) shorts.push(parts.slice(i).join(' '));
    if (CUT.test(parts[i]!)) shorts.push(parts.slice(0, i).join(' '));
  }
  return shorts;
}

/** The initials of a name's words, with those of its small words and without. */
export function initialsOf(words: string): string[] {
  const parts = words.split(' ');
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return [initials(parts), initials(parts.filter((word) => !LINK.test(word)))];
}
