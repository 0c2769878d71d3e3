import { PosNumber } from '../tokens/posNumber';
import { genderOfTitle, isAddress, type Office, parseOffice } from '../../knowledge/offices';
import type { Candidate, Spotted } from './candidate';
import { Word, wordKey } from './lexicon';
import { countryOfCode, nameInText, readable } from './roleText';
import { Join, Shape, type Units } from './units';

/** What a mention of a person says of the office. */
export interface Role {
  /** Units of the title with the country before it, or of the apposition behind the name. */
  from: number;
  to: number;
  office: Office | null;
  gender: 'm' | 'f' | null;
  /** "Foreign Minister of Russia"; null for mere titles of address. */
  text: string | null;
}

/** Reads what one passage says of its persons' offices; asked for its candidates in their order. */
const NOMINAL = new Set<number>([PosNumber.NOUN, PosNumber.ADJ, PosNumber.PROPN]);
/** What a noun phrase begins with. */
const OPENING = new Set<number>([...NOMINAL, PosNumber.DET, PosNumber.NUM]);
const VERBAL = new Set<number>([PosNumber.VERB, PosNumber.AUX]);

export class RoleReader {
  private readonly ending: ReadonlyMap<number, Candidate>;
  private readonly starting: ReadonlyMap<number, Candidate>;
  /** "Foreign Ministers" of the person read last, and the unit behind that name and its country. */
  private shared: { title: Range; to: number } | null = null;
  /** The role with an office that was read last. */
  private last: Role | null = null;

  constructor(private readonly spotted: Spotted) {
    this.ending = new Map(spotted.candidates.map((candidate) => [candidate.to, candidate]));
    this.starting = new Map(spotted.candidates.map((candidate) => [candidate.from, candidate]));
  }

  /**
   * The title before a person's name, its country behind the name, and the apposition behind or before it.
   * @param from the unit at which the name begins, behind what was taken into the mention with it
   */
  roleOf(candidate: Candidate, from: number): Role | null {
    const role = this.counterpart(candidate, from) ?? this.ownRole(candidate, from);
    if (role?.office) this.last = role;
    return role;
  }

  /** "The Russian foreign minister and his Irish counterpart Sean Moran": of the same office, for another country. */
  private counterpart(candidate: Candidate, name: number): Role | null {
    const { units } = this.spotted;
    const title = candidate.title ?? { from: name, to: name };
    if (units.keys[title.from - 1] !== 'counterpart' || !this.last?.office) return null;
    const holder = this.holder(this.holderEdge(title.from - 1));
    const country = countryOfCode(holder?.entry?.country ?? '');
    if (!holder || !country) return null;
    const { text, office } = this.last;
    return {
      from: holder.from,
      to: name,
      office: { ...office, of: country.code },
      gender: title.to > title.from ? this.read(title).gender : null,
      text: `${text!.replace(/ of .*/, '')} of ${nameInText(country)}`,
    };
  }

  private ownRole(candidate: Candidate, from: number): Role | null {
    const before = this.titleBefore(candidate, from);
    const title = before ? this.withCountry(before, candidate.to) : this.sharedTitle(candidate);
    // "The President of Kenya, Mr. Tom Otieno,": "Mr." is no office.
    const start = before?.from ?? candidate.from;
    const aside =
      this.appositionBehind(candidate.to) ??
      (title?.office ? null : this.appositionBefore(start, candidate.to));
    const apposition = aside ? this.read(aside) : null;
    if (!title || !apposition) return title ?? apposition;
    return {
      ...fuller(title, apposition),
      gender: title.gender ?? apposition.gender,
      from: title.from,
      to: title.to,
    };
  }

  private read(range: Range, country: Range | null = null): Role {
    const { units, passage } = this.spotted;
    const { from, to } = plainTitle(units, range);
    const words = (part: Range): string[] => {
      const found: string[] = [];
      for (let i = part.from; i < part.to; i++)
        found.push(passage.block.text.slice(units.starts[i], units.ends[i]));
      return found;
    };
    const title = words({ from, to }).map(singular);
    const office = title.every((word) => isHonorific(wordKey(word)))
      ? null
      : parseOffice(country ? [...title, 'of', ...words(country)] : title);
    const span = (part: Range): string =>
      passage.block.text.slice(units.starts[part.from], units.ends[part.to - 1]);
    // "Russian Railways CEO" serves the railways.
    const served = this.starting.get(from)?.type === 'organization';
    const text = country ? `${span({ from, to })} of ${span(country)}` : span({ from, to });
    return {
      ...range,
      office,
      gender: genderOfTitle(words(range)),
      text: office ? readable(text.replace(/\p{L}+/gu, singular), served ? null : office.of) : null,
    };
  }

  // ---- titles before the name

  private titleBefore(candidate: Candidate, name: number): Range | null {
    const { units } = this.spotted;
    let { title } = candidate;
    if (name > candidate.from) title = { from: title?.from ?? candidate.from, to: name };
    // "President-elect Ana Torres"
    if (!title && units.keys[name - 1] === 'elect' && units.bits[name - 2]! & Word.rank)
      title = { from: name - 2, to: name };
    return title ? this.widen(this.own(title)) : null;
  }

  /** Of "spokesman for President", "chairman of Mrs.", "Mr. King and Mr.", what is the named person's. */
  private own(title: Range): Range {
    const { units } = this.spotted;
    const named = Word.rank | Word.address;
    for (let i = title.to - 2; i >= title.from; i--) {
      const link = units.keys[i]!;
      if (!/^(?:of|for|to|and|with|by)$/.test(link)) continue;
      const first = units.keys[i + 1] === 'the' ? i + 2 : i + 1;
      let whole = first < title.to;
      let ranks = 0;
      let modifiers = 0;
      for (let k = first; k < title.to; k++) {
        const bits = units.bits[k]!;
        if (bits & Word.rank) ranks++;
        else if (bits & Word.modifier || (bits & Word.portfolio && /^(?:for|to|with|by)$/.test(link)))
          modifiers++;
        else if (!(bits & Word.address)) whole = false;
      }
      // "Minister of State Mr.": no rank behind the link.
      if (modifiers > 0 && ranks === 0) whole = false;
      const another = link !== 'and' || units.bits[first]! & Word.address;
      if (whole && another && units.bits[title.to - 1]! & named) return { from: first, to: title.to };
      if (link !== 'and') break;
    }
    return title;
  }

  /** "Russian Defense Minister", "Russia's foreign minister", "EU foreign policy chief", "former Russian Prime Minister". */
  private widen(title: Range): Range {
    const { units } = this.spotted;
    let { from } = title;
    let edge = this.holderEdge(from);
    // Nouns before a rank in small letters, up to the body or the article: "EU foreign policy chief".
    if (!this.holder(edge) && units.shapes[from] === Shape.lower) {
      let at = from;
      while (at > from - 4 && this.noun(at - 1) && !this.holder(this.holderEdge(at))) at--;
      if (this.holder(this.holderEdge(at)) || /^(?:the|an?)$/.test(units.keys[at - 1] ?? '')) {
        from = at;
        edge = this.holderEdge(at);
      }
    }
    from = this.holder(edge)?.from ?? from;
    const past = (i: number): boolean => /^(?:former|then|ex|acting|outgoing|incoming|deputy)$/.test(units.keys[i] ?? '') && (units.shapes[i] === Shape.lower || units.joins[i + 1] === Join.hyphen || units.keys[i] !== 'then'); // prettier-ignore
    while (from > 0 && past(from - 1)) from--;
    return { from, to: title.to };
  }

  private holderEdge(from: number): number {
    const { units } = this.spotted;
    return /^'s?$/.test(units.keys[from - 1] ?? '') && units.joins[from - 1] !== Join.space ? from - 1 : from;
  }

  private holder(edge: number): Candidate | null {
    const candidate = this.ending.get(edge);
    return candidate && /^(?:location|nationality|organization)$/.test(candidate.type!) ? candidate : null;
  }

  private noun(i: number): boolean {
    const { units } = this.spotted;
    return (
      i >= 0 &&
      units.shapes[i] === Shape.lower &&
      !(units.bits[i]! & Word.opener) &&
      NOMINAL.has(units.pos[i]!)
    );
  }

  /** "President Ana Torres of Peru": the country behind the name is the title's. */
  private withCountry(title: Range, to: number): Role {
    const { units } = this.spotted;
    let behind = to;
    let country: Candidate | undefined;
    if (units.keys[to] === 'of') {
      country = this.starting.get(units.keys[to + 1] === 'the' ? to + 2 : to + 1);
      if (country && !/^(?:location|organization)$/.test(country.type!)) country = undefined;
      if (country) behind = country.to;
    }
    const plural = /^(?:presidents|(?:prime|foreign)?ministers|chancellors|ambassadors|senators|secretaries|kings|messrs|governors|spokesmen)$/.test(units.keys[title.to - 1]!); // prettier-ignore
    this.shared = plural ? { title, to: behind } : null;
    const alone = this.read(title);
    if (!country || alone.office?.of !== null) return alone;
    return this.read(title, { from: country.from, to: country.to });
  }

  /** "Presidents Ana Torres and Olu Ade": the title is the second person's too. */
  private sharedTitle(candidate: Candidate): Role | null {
    const { shared } = this;
    const { units } = this.spotted;
    if (!shared || candidate.from < shared.to) return null;
    for (let i = shared.to; i < candidate.from; i++)
      if (units.keys[i] !== 'and' && units.keys[i] !== ',') {
        this.shared = null;
        return null;
      }
    const role = this.withCountry(shared.title, candidate.to);
    this.shared = { title: shared.title, to: this.shared!.to };
    return role;
  }

  // ---- appositions

  /** ", China's foreign minister," "(Minister of Finance)", ", 62, the foreign minister": up to the mark that closes it. */
  private appositionBehind(to: number): Range | null {
    const { units } = this.spotted;
    const opening = units.keys[to];
    if (opening === undefined || !/^[,(—-]$/.test(opening) || units.joins[to + 1] === Join.hyphen)
      return null;
    let from = to + 1;
    if (units.shapes[from] === Shape.number && units.keys[from + 1] === ',') from += 2;
    if (units.keys[from] === 'who' && /^(?:is|was)$/.test(units.keys[from + 1] ?? '')) from += 2;
    if (/^(?:now|currently)$/.test(units.keys[from] ?? '')) from++;
    if (DETERMINER.test(units.keys[from] ?? '')) from++;
    if (!this.opensDescription(from)) return null;
    let rank = -1;
    for (let i = from; i < units.count && i < from + LONGEST_APPOSITION; i++) {
      const key = units.keys[i]!;
      const possessive = /^'s?$/.test(key);
      if (units.shapes[i] === Shape.mark && !possessive)
        return rank >= 0 && !(opening === '(' && key !== ')' && key !== ',') ? { from, to: i } : null;
      if (RELATIVE.test(key)) return rank >= 0 ? { from, to: i } : null;
      // "the President of the Assembly for her work": what is praised is no part of the office.
      if (rank >= 0 && /^(?:on|for|during)$/.test(key) && POSSESSIVE.test(units.keys[i + 1] ?? ''))
        return { from, to: i };
      if (rank < 0 && i > from && this.isVerb(i)) return null;
      // "According to Anna Berg, the president said …": a clause, no apposition.
      if (FINITE.test(key)) return null;
      if (key === 'and' && !this.officeGoesOn(i + 1)) return null;
      const other = this.starting.get(i);
      if (other?.type === 'person') {
        if (!this.servedHere(other, from)) return null;
        i = other.to - 1;
        continue;
      }
      // "Teacher Training University" is no teacher.
      if (other?.type === 'organization' && other.to - other.from > 1) {
        i = other.to - 1;
        continue;
      }
      const given =
        units.bits[i]! & Word.given && units.shapes[i] === Shape.capital && units.keys[i + 1] !== 'of';
      if (rank < 0 && units.bits[i]! & Word.rank && !given) {
        if (i > from + 6) return null;
        rank = i;
      }
    }
    // A list's line ends without a mark.
    return rank >= 0 && units.count < from + LONGEST_APPOSITION && opening === ','
      ? { from, to: units.count }
      : null;
  }

  /** "Anna Berg, to the minister of finance", "…, citing a minister": no description begins so. */
  private opensDescription(i: number): boolean {
    const { units } = this.spotted;
    if (i >= units.count) return false;
    const known = units.bits[i]! & (Word.rank | Word.modifier | Word.portfolio | Word.organization);
    if (known || this.starting.has(i)) return true;
    if (units.keys[i + 1] === 'to') return false;
    return OPENING.has(units.pos[i]!);
  }

  private isVerb(i: number): boolean {
    const { units } = this.spotted;
    const known = units.bits[i]! & (Word.rank | Word.modifier | Word.portfolio | Word.organization);
    return !known && VERBAL.has(units.pos[i]!);
  }

  private officeGoesOn(i: number): boolean {
    const { units } = this.spotted;
    const at = units.keys[i] === 'the' ? i + 1 : i;
    return (
      at < units.count &&
      this.starting.get(at)?.type !== 'person' &&
      (units.bits[at]! & (Word.rank | Word.modifier | Word.portfolio | Word.organization)) !== 0
    );
  }

  /** "Adviser to President Ana Torres" is an apposition; in ", President Ana Torres and" the title is hers. */
  private servedHere(person: Candidate, from: number): boolean {
    const start = person.title ? this.own(person.title).from : person.from;
    return start > from && /^(?:of|for|to|under|with|by)$/.test(this.spotted.units.keys[start - 1]!);
  }

  /** "The Russian foreign minister, Sergei Malenko, said": the description before, where a mark closes the name. */
  private appositionBefore(from: number, to: number): Range | null {
    const { units } = this.spotted;
    const end = from - 1;
    if (units.keys[end] !== ',') return null;
    const behind = units.keys[to];
    if (behind !== undefined && !(units.shapes[to] === Shape.mark && /^[,.;:!?)…”"—-]/.test(behind)))
      return null;
    if (behind === ',' && units.shapes[to + 1] === Shape.number) return null;
    let rank = false;
    for (let i = end - 1; i >= 0 && i > end - LONGEST_APPOSITION; i--) {
      const key = units.keys[i]!;
      const holder = this.starting.get(i);
      if (holder?.type === 'person' || FINITE.test(key) || key === 'and') return null;
      const article = DETERMINER.test(key);
      // "After talks with the president, Anna Berg, …": the name is the clause's subject.
      if (article && rank && !this.behindPreposition(i)) return { from: i + 1, to: end };
      if (article && rank) return null;
      if (units.shapes[i] === Shape.mark && !/^'s?$/.test(key)) return null;
      if (units.bits[i]! & Word.rank) rank = true;
      if (rank && holder && /^'s?$/.test(units.keys[holder.to] ?? '') && !this.behindPreposition(i))
        return { from: i, to: end };
      if (units.opens[i]) return null;
    }
    return null;
  }

  /** Whether the sentence opens with a preposition before this: "After talks with …". */
  private behindPreposition(i: number): boolean {
    const { units } = this.spotted;
    let at = i;
    while (at > 0 && !units.opens[at]) at--;
    return at < i && /^(?:after|before|in|at|during|following|on|with|to|from|as|when|while|for|by|despite|since|speaking|asked|according)$/.test(units.keys[at]!); // prettier-ignore
  }
}

interface Range {
  from: number;
  to: number;
}

/** In units. */
const LONGEST_APPOSITION = 24;
const DETERMINER = /^(?:the|an?|his|her|its|their|our|my)$/;
const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/;
const RELATIVE = /^(?:who|whose|which|that|as|but|while|when|where)$/;
const FINITE =
  /^(?:said|says|say|told|tells|is|was|were|are|be|has|have|had|will|would|can|could|may|might|must|should|did|does|do|added|met|called|warned|announced|asked|left|arrived|came|went|made|took|gave)$/;

/** Sheikh, Dr., Sir: a form of address is no office, but "Chief" is part of one. */
const isHonorific = (key: string): boolean => isAddress(key) && key !== 'chief';

const SINGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    presidents: 'president', ministers: 'minister', chancellors: 'chancellor', ambassadors: 'ambassador', senators: 'senator', secretaries: 'secretary', kings: 'king', governors: 'governor', spokesmen: 'spokesman',
  }),
); // prettier-ignore

/** Foreign Ministers A and B: each is one. */
function singular(word: string): string {
  const one = SINGULAR.get(word.toLowerCase());
  return one === undefined ? word : word.charAt(0) + one.slice(1);
}

const MILITARY = /^(?:general|gen|admiral|adm|colonel|col|marshal|lieutenant|major|brigadier|dr|professor|prof|ambassador|senator)$/; // prettier-ignore

const ORDINAL = /^(?:first|second)$/;

/** The title without forms of address at its ends: "His Royal Highness Prince", "Minister of State Mr." */
function plainTitle(units: Units, { from, to }: Range): Range {
  const address = (i: number): boolean => isHonorific(units.keys[i]!) || (units.keys[i] === 'royal' && units.keys[i + 1] === 'highness'); // prettier-ignore
  let start = from;
  let end = to;
  while (start < end - 1 && address(start)) start++;
  // "First Lady": an office.
  while (end > start + 1 && address(end - 1) && !ORDINAL.test(units.keys[end - 2]!)) end--;
  // "National Security Adviser Dr."
  while (
    end > start + 1 &&
    /^(?:dr|prof|professor)$/.test(units.keys[end - 1]!) &&
    units.bits[end - 2]! & Word.rank
  )
    end--;
  // "Minister of Defence General": the office, not the rank behind it.
  const linked = units.keys.slice(start, end).some((key) => /^(?:of|for|to)$/.test(key));
  if (linked && MILITARY.test(units.keys[end - 1]!) && !(units.bits[end - 2]! & Word.rank)) end--;
  return { from: start, to: end };
}

/** The fuller of two roles: one that says of what, then one with a portfolio; of one office the longer, else the earlier. */
export function fuller(a: Role | null, b: Role): Role {
  if (!a?.office) return b.office || !a ? b : a;
  if (!b.office) return a;
  const weight = ({ office }: Role): number =>
    (office!.of === null ? 0 : 2) + (office!.portfolio === null ? 0 : 1);
  const more = weight(b) - weight(a);
  if (more !== 0) return more > 0 ? b : a;
  return a.office.rank === b.office.rank && b.text!.length > a.text!.length ? b : a;
}
