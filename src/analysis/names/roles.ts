import { COUNTRIES } from '../../knowledge/countries';
import { genderOfTitle, isAddress, isRank, type Office, parseOffice } from '../../knowledge/offices';
import type { Candidate, Spotted } from './candidate';
import { Word } from './lexicon';
import { Join, Shape } from './units';

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

/**
 * Reads the title before a person's name, else the apposition behind it.
 * @param ending the passage's candidates by the unit behind them
 */
export function roleOf(
  spotted: Spotted,
  candidate: Candidate,
  ending: ReadonlyMap<number, Candidate>,
): Role | null {
  const before = candidate.title ? widen(spotted, candidate.title, ending) : null;
  const behind = appositionBehind(spotted, candidate.to);
  const title = before ? read(spotted, before.from, before.to) : null;
  if (title?.text != null || !behind) return title;
  const apposition = read(spotted, behind.from, behind.to);
  return title
    ? { ...apposition, gender: title.gender ?? apposition.gender, from: title.from, to: title.to }
    : apposition;
}

/** "Russian Defense Minister", "Russia's foreign minister", "UN Secretary-General": with the name before the title. */
function widen(
  { units }: Spotted,
  title: { from: number; to: number },
  ending: ReadonlyMap<number, Candidate>,
): { from: number; to: number } {
  let from = title.from;
  const possessive = /^'s?$/.test(units.keys[from - 1] ?? '') && units.joins[from - 1] !== Join.space;
  const edge = possessive ? from - 1 : from;
  const holder = ending.get(edge);
  if (holder && holder.type !== 'person' && holder.type !== 'date') from = holder.from;
  return { from, to: title.to };
}

/** ", China's foreign minister," up to the next comma, full stop or verb. */
function appositionBehind({ units }: Spotted, to: number): { from: number; to: number } | null {
  if (units.keys[to] !== ',') return null;
  let from = to + 1;
  if (/^(?:the|a|an|who|now)$/.test(units.keys[from] ?? '')) from++;
  let rank = -1;
  for (let i = from; i < units.count && i < from + 16; i++) {
    const key = units.keys[i]!;
    if (units.shapes[i] === Shape.mark && !/^'s?$/.test(key)) return rank >= 0 ? { from, to: i } : null;
    if (/^(?:said|says|told|was|is|were|are|has|had|will|would|and|but|who|which|that|as)$/.test(key))
      return rank >= 0 && key !== 'and' ? { from, to: i } : null;
    if (
      rank < 0 &&
      units.bits[i]! & Word.rank &&
      !(units.bits[i]! & Word.given && units.shapes[i] === Shape.capital)
    ) {
      if (i > from + 6) return null;
      rank = i;
    }
  }
  return null;
}

function read(spotted: Spotted, from: number, to: number): Role {
  const { units, passage } = spotted;
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(passage.block.text.slice(units.starts[i], units.ends[i]));
  const office = words.every(
    (word) => isAddress(word.toLowerCase().replace('.', '')) && !isRank(word.toLowerCase()),
  )
    ? null
    : parseOffice(words);
  const text = passage.block.text.slice(units.starts[from], units.ends[to - 1]);
  return { from, to, office, gender: genderOfTitle(words), text: office ? readable(text, office) : null };
}

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));
const ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Holy See|Central African|Democratic|Dominican|Czech Republic|Republic|Marshall|Solomon)/;

/** "Russian Defense Minister", "Russia's defense minister" → "Defense Minister of Russia"; the rest as it stands. */
function readable(text: string, office: Office): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/^the\s/i, '')
    .trim();
  const country = office.of === null ? undefined : byCode.get(office.of);
  if (!country) return capitalised(plain);
  const forms = [...country.demonyms, country.name, country.official ?? '', ...country.variants].filter(
    (form) => form !== '',
  );
  for (const form of forms.sort((a, b) => b.length - a.length)) {
    if (!plain.startsWith(form)) continue;
    const rest = plain.slice(form.length).replace(/^['’]s?\s/, ' ');
    if (!/^\s\S/.test(rest)) continue;
    const name = `${ARTICLE.test(country.name) ? 'the ' : ''}${country.name}`;
    return /\s(?:of|for|to)\s/.test(rest)
      ? capitalised(`${rest.trim()} (${country.name})`)
      : `${titleCase(rest.trim())} of ${name}`;
  }
  return capitalised(plain);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const titleCase = (text: string): string =>
  text
    .replace(/(?<=^|\s)\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase())
    .replace(/\b(?:And|The)\b/g, (w) => w.toLowerCase());

/** The fuller of two roles: one that says of what, then one with a portfolio, then the earlier. */
export function fuller(a: Role | null, b: Role): Role {
  if (!a?.office) return b.office || !a ? b : a;
  if (!b.office) return a;
  const weight = ({ office }: Role): number =>
    (office!.of === null ? 0 : 2) + (office!.portfolio === null ? 0 : 1);
  return weight(b) > weight(a) ? b : a;
}
