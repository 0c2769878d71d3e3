import { COUNTRIES } from './countries';

/**
 * Titles and offices, curated for this project from the protocol lists of foreign ministries (Blue Book of the UN,
 * "Heads of state, heads of government, ministers for foreign affairs") and from agency style.
 */

/** What is known of a person's office, to be matched with "Russia's defense chief". */
export interface Office {
  /** "minister", "president", "spokesperson", … — one word for each family (chief of a ministry = minister). */
  rank: string;
  /** "defense", "foreign", … or null. */
  portfolio: string | null;
  /** ISO 3166 alpha-2 of the country, or the name of the body served; null when not said. */
  of: string | null;
}

export type Gender = 'm' | 'f';

/** rank: the words of its family; `*` before a word: a woman's, `+`: a man's */
const RANK_TABLE = `
prime minister: premier pm taoiseach
minister: minister ministers
president: president presidents
chancellor: chancellor
spokesperson: spokesperson +spokesman *spokeswoman spokespeople spokesmen mouthpiece
ambassador: ambassador ambassadors
envoy: envoy negotiator emissary mediator
consul: consul
chargé: chargé
diplomat: diplomat
secretary: secretary
secretary-general: secretary-general
director: director head chief boss manager ceo cfo coo executive administrator principal superintendent superior
leader: leader
commissioner: commissioner
representative: representative coordinator rapporteur delegate
chair: chair +chairman *chairwoman chairperson co-chair
speaker: speaker
governor: governor
mayor: mayor
senator: senator sen
lawmaker: lawmaker legislator mp mep +congressman *congresswoman rep deputy parliamentarian councillor councilor councilman councilwoman +assemblyman
adviser: adviser advisor counsellor counselor aide
monarch: +king *queen +emperor *empress +emir +sultan +shah +tsar
prince: +prince *princess +duke *duchess
pope: +pope +pontiff
cleric: cardinal archbishop bishop patriarch +imam +ayatollah +mullah +mufti rabbi reverend pastor +father +sheikh +shaikh +sheik +hojatoleslam +maulana +sayyid *sister mother saint lama
officer: general gen marshal colonel col major maj captain capt lieutenant lt sergeant sgt corporal admiral adm commodore brigadier brig commander cmdr field air vice-admiral inspector constable officer superintendent detective cadet
judge: judge justice magistrate prosecutor attorney
scholar: professor prof dr doctor
expert: analyst expert researcher economist historian scientist author writer journalist reporter correspondent editor columnist activist lawyer campaigner singer actor *actress artist director coach captain player striker midfielder defender goalkeeper manager founder co-founder chairman resident student farmer teacher engineer +businessman *businesswoman entrepreneur candidate minister dictator warlord militant rebel
first lady: *lady +gentleman
sir: +sir +lord *dame *lady *baroness +baron +count`;

/** Titles of address: a name follows, and nothing else of an office is said. */
const ADDRESS: Readonly<Record<string, Gender | null>> = {
  mr: 'm', messrs: 'm', mister: 'm', mrs: 'f', ms: 'f', miss: 'f', madam: 'f', madame: 'f', mme: 'f', monsieur: 'm', sir: 'm',
  lord: 'm', lady: 'f', dame: 'f', señor: 'm', senor: 'm', shri: 'm', smt: 'f', excellency: null, highness: null, majesty: null, dr: null, prof: null, hon: null, honourable: null, honorable: null, he: null, hrh: null, rev: null, fr: 'm', herr: 'm',
  frau: 'f', datuk: 'm', dato: 'm', tun: 'm', tan: null, seri: null, haji: 'm', alhaji: 'm', chief: null, comrade: null, mullah: 'm', imam: 'm', sayyid: 'm', hojatoleslam: 'm', maulana: 'm', sheikh: 'm', shaikh: 'm', ustaz: 'm', samdech: null, techo: null, begum: 'f', shrimati: 'f', ustad: 'm',
}; // prettier-ignore

/** Words that stand before a rank and belong to the title. */
const MODIFIERS = new Set(
  'deputy vice first second acting former ex senior chief assistant under permanent special joint lead interim outgoing incoming prime associate executive managing general supreme national principal high honorary late then then- newly-appointed caretaker federal regional state chief-of-staff top veteran press attorney crown grand lieutenant major brigadier rear field air police union cabinet presidential royal opposition majority minority house senate city district provincial departmental military naval army political transitional parliamentary presumptive elected designate opposition full-time current new old one-time longtime long-time elder right honourable most'.split(
    ' ',
  ),
);

/** Portfolios, each with the words that name it. */
const PORTFOLIO_TABLE = `
foreign: foreign external state diplomacy diplomatic
defense: defense defence war
interior: interior home internal
finance: finance treasury financial exchequer
economy: economy economic economics planning development
trade: trade commerce industry business investment
energy: energy oil petroleum power electricity mines mining gas
health: health
justice: justice legal
education: education science research higher
agriculture: agriculture agricultural food farming
environment: environment environmental climate ecology water forestry
transport: transport transportation aviation railway railways shipping
information: information communications communication media ict broadcasting digital telecommunications
culture: culture cultural tourism sport sports arts
labour: labour labor employment social welfare family women gender youth human
security: security intelligence
immigration: immigration migration refugee refugees
religious: religious hajj awqaf
parliamentary: parliamentary
peace: peace nuclear`;

const rankOf = new Map<string, string>();
const genderOf = new Map<string, Gender>();
for (const line of RANK_TABLE.trim().split('\n')) {
  const [rank, forms] = line.split(': ');
  for (const form of forms!.split(' ')) {
    const word = form.replace(/^[+*]/, '');
    if (!rankOf.has(word)) rankOf.set(word, rank!);
    if (form.startsWith('+')) genderOf.set(word, 'm');
    if (form.startsWith('*')) genderOf.set(word, 'f');
  }
}
for (const [word, gender] of Object.entries(ADDRESS)) if (gender) genderOf.set(word, gender);

const portfolioOf = new Map<string, string>();
for (const line of PORTFOLIO_TABLE.trim().split('\n')) {
  const [portfolio, forms] = line.split(': ');
  for (const word of forms!.split(' ')) portfolioOf.set(word, portfolio!);
}

/** Offices as headlines shorten them. */
const SHORT_OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['fm', ['foreign', 'minister']],
  ['eam', ['external', 'affairs', 'minister']],
  ['vp', ['vice', 'president']],
  ['dpm', ['deputy', 'prime', 'minister']],
  ['sg', ['secretary-general']],
]);
for (const short of SHORT_OFFICES.keys()) rankOf.set(short, 'minister');

/** Names and demonyms of countries, in lower case, by their words joined with spaces. */
const countryOf = new Map<string, string>();
for (const country of COUNTRIES) {
  if (country.code.length !== 2) continue;
  for (const name of [country.name, country.official, ...country.variants, ...country.demonyms]) {
    const key = name === null ? '' : normalise(name);
    if (key !== '' && !countryOf.has(key)) countryOf.set(key, country.code);
  }
}
countryOf.delete('us');

function normalise(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’`]/g, "'")
    .replace(/\b((?:[a-z]\.){2,})/g, (dotted) => dotted.replace(/\./g, ''))
    .replace(/(?<=[a-z])\.(?=\s|$)/g, '')
    .trim();
}

/** Whether a word, in lower case and without a point, is the noun of an office: minister, envoy, gen. */
export const isRank = (word: string): boolean => rankOf.has(word);
/** Whether a word is a title of address: mr, sheikh. */
export const isAddress = (word: string): boolean => Object.hasOwn(ADDRESS, word);
/** Whether a word stands before a rank as part of the title: deputy, acting. */
export const isModifier = (word: string): boolean => MODIFIERS.has(word);
/** Whether a word names a portfolio: defence, foreign. */
export const isPortfolio = (word: string): boolean => portfolioOf.has(word);
/** The words that the three tests above know, for a lexicon. */
export const OFFICE_WORDS = {
  ranks: [...rankOf.keys()],
  addresses: Object.keys(ADDRESS),
  modifiers: [...MODIFIERS],
  portfolios: [...portfolioOf.keys()],
} as const;

/** The gender that a title shows ("Mr", "spokeswoman", "King"); null when it shows none. */
export function genderOfTitle(words: readonly string[]): Gender | null {
  for (const word of words) {
    const gender = genderOf.get(normalise(word));
    if (gender) return gender;
  }
  return null;
}

const BODY =
  /\b(?:ministry|department|council|union|commission|nations|organization|organisation|parliament|agency|league|army|house|kremlin|pentagon|un|eu|nato|au|asean|osce|who|iaea|imf|government|committee|party|bank|office|assembly|senate|congress|authority)\b/;

/**
 * Reads an office from its words: a title before a name, an apposition behind it or a description without a name.
 * @param words the words in their order, as they stand: `["Russia", "'s", "defense", "chief"]`, `["Foreign", "Minister",
 *   "of", "Vietnam"]`, `["spokeswoman", "for", "the", "Foreign", "Ministry"]`
 * @returns one rank for a family of words (defense chief = minister, premier = prime minister); null when no rank is
 *   among the words
 */
export function parseOffice(words: readonly string[]): Office | null {
  // bounded: a title's words, with one space between.
  const text = normalise(words.join(' ')).replace(/\s+'s?\b/g, '').replace(/'s?\b/g, '').replace(/\s*-\s*/g, '-').replace(/[,.]/g, ' '); // prettier-ignore
  const list = text
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'the')
    .flatMap((word) => SHORT_OFFICES.get(word) ?? word);
  const rank = findRank(list);
  if (!rank) return null;
  const of = findServed(list, rank.at, words);
  const portfolio = findPortfolio(list, rank.at, of === 'US' || of === 'GB');
  return { rank: finishRank(rank.rank, list, rank.at, portfolio), portfolio, of };
}

function findRank(list: readonly string[]): { rank: string; at: number } | null {
  const joined = (i: number): string => `${list[i] ?? ''} ${list[i + 1] ?? ''}`;
  for (let i = 0; i < list.length; i++) {
    if (
      /^(?:prime minister|press secretary|secretary general|director general|permanent representative|high representative|(?:first|second) (?:lady|gentleman)|chief diplomat|top diplomat|charge d'affaires)$/.test(
        joined(i),
      )
    ) {
      const phrases: Record<string, string> = {
        'prime minister': 'prime minister', 'press secretary': 'spokesperson', 'secretary general': 'secretary-general', 'director general': 'director-general',
        'permanent representative': 'ambassador', 'high representative': 'high representative', 'first lady': 'first lady', 'first gentleman': 'first lady', 'second lady': 'second lady', 'second gentleman': 'second lady', 'chief diplomat': 'minister', 'top diplomat': 'minister', "charge d'affaires": 'chargé',
      }; // prettier-ignore
      return { rank: phrases[joined(i)]!, at: i + 1 };
    }
    if (list[i]!.endsWith('-general') && /^(?:secretary|director|attorney|consul|governor)-/.test(list[i]!))
      return { rank: list[i]!.replace('attorney-general', 'attorney general'), at: i };
    if (joined(i) === 'attorney general') return { rank: 'attorney general', at: i + 1 };
    if (joined(i) === 'special representative' || joined(i) === 'special envoy')
      return { rank: 'envoy', at: i + 1 };
  }
  // The rank is the last word of its family before "of", "for", "in" or the end: "Deputy Prime Minister", "chief negotiator".
  let found: { rank: string; at: number } | null = null;
  for (let i = 0; i < list.length; i++) {
    if (found && /^(?:of|for|in|to|on|at|and|who|,)$/.test(list[i]!)) break;
    const rank = rankOf.get(list[i]!) ?? rankOf.get(list[i]!.replace(/s$/, ''));
    if (rank && !(list[i] === 'general' && found) && !(list[i] === 'deputy' && i < list.length - 1))
      found = { rank, at: i };
  }
  return found;
}

function findPortfolio(list: readonly string[], rankAt: number, stateIsForeign: boolean): string | null {
  if (/^(?:top|chief)$/.test(list[rankAt - 1] ?? '') && list[rankAt] === 'diplomat') return 'foreign';
  for (let i = rankAt - 1; i >= 0; i--) {
    const portfolio = portfolioOf.get(list[i]!);
    if (portfolio && !(list[i] === 'state' && !stateIsForeign && list[rankAt] !== 'secretary'))
      return portfolio;
  }
  if (!/^(?:of|for)$/.test(list[rankAt + 1] ?? '')) return null;
  // "spokeswoman for the Foreign Ministry" serves the ministry; she has no portfolio.
  if (BODY.test(list[rankAt + 3] ?? '')) return null;
  const portfolio = portfolioOf.get(list[rankAt + 2] ?? '') ?? null;
  return list[rankAt + 2] === 'state' && list[rankAt] !== 'secretary' ? null : portfolio;
}

/** The country named before the rank or behind "of"; else the body that stands behind "of" or "for". */
function findServed(list: readonly string[], rankAt: number, words: readonly string[]): string | null {
  for (let length = Math.min(6, list.length); length > 0; length--) {
    for (let i = 0; i + length <= list.length; i++) {
      const code = countryOf.get(list.slice(i, i + length).join(' '));
      if (code !== undefined && !(i <= rankAt && rankAt < i + length)) return code;
    }
  }
  if (words.some((word) => /^U\.?S\.?$/.test(word))) return 'US';
  for (let i = rankAt + 1; i < list.length - 1; i++) {
    if (!/^(?:of|for|to|at|in)$/.test(list[i]!)) continue;
    const body = list.slice(i + 1).join(' ');
    if (BODY.test(body)) return body;
  }
  const before = list.slice(0, rankAt).join(' ');
  return BODY.test(before) ? before.replace(/^(?:.*\b(?:former|deputy|acting|senior)\s)/, '') : null;
}

function finishRank(rank: string, list: readonly string[], at: number, portfolio: string | null): string {
  const deputy = list.slice(0, at).some((word) => /^(?:deputy|vice|assistant|under|vice-)$/.test(word));
  let family = rank;
  // "defense chief", "foreign secretary", "Secretary of State": heads of a ministry.
  const ministry = portfolio !== null && !/^(?:peace|security|parliamentary)$/.test(portfolio);
  if (
    ministry &&
    (rank === 'director' || rank === 'secretary') &&
    /^(?:chief|boss|secretary|head)$/.test(list[at]!)
  )
    family = 'minister';
  if (rank === 'director' && (list[at] === 'chief' || list[at] === 'head') && list[at + 1] === 'negotiator')
    family = 'envoy';
  if (list.slice(0, at + 1).includes('crown')) family = 'prince';
  if (list[at] === 'diplomat' && /^(?:top|chief)$/.test(list[at - 1] ?? '')) family = 'minister';
  return deputy && !family.startsWith('deputy')
    ? /^(?:president|prime minister)$/.test(family) && list.includes('vice')
      ? `vice ${family}`
      : `deputy ${family}`
    : family;
}
