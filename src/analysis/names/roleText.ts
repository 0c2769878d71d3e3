import { COUNTRIES } from '../../knowledge/countries';

/** A role as a reader would write it. */

type Country = (typeof COUNTRIES)[number];

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

/** @param code ISO 3166-1 alpha-2 */
export const countryOfCode = (code: string): Country | undefined => byCode.get(code);

/** "the United Kingdom": a country's name as it stands within a sentence. */
export const nameInText = ({ name }: Country): string => `${ARTICLE.test(name) ? 'the ' : ''}${name}`;
const ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Holy See|Central African|Democratic|Dominican|Czech Republic|Republic|Marshall|Solomon)/;

/** "Russian Defense Minister", "Russia's defense minister" → "Defense Minister of Russia"; the rest as it stands. */
export function readable(text: string, of: string | null): string {
  const plain = lowered(text)
    .replace(/\s+/g, ' ')
    .replace(/^the\s/i, '')
    .trim();
  const country = of === null ? undefined : countryOfCode(of);
  if (!country) return capitalised(plain);
  const forms = [...country.demonyms, country.name, country.official ?? '', ...country.variants].filter(
    (form) => form !== '',
  );
  const past = /^(?:(?:former|then|ex|acting|outgoing|incoming)[\s-]+)*/i.exec(plain)![0];
  const current = plain.slice(past.length);
  for (const form of forms.sort((a, b) => b.length - a.length)) {
    if (!current.startsWith(form)) continue;
    const rest = current.slice(form.length).replace(/^['’]s?\s/, ' ');
    if (!/^\s\S/.test(rest)) continue;
    const name = nameInText(country);
    return /\s(?:of|for|to)\s/.test(rest)
      ? capitalised(`${past}${rest.trim()} (${country.name})`)
      : `${titleCase(past + rest.trim())} of ${name}`;
  }
  return capitalised(plain);
}

/** "PRESIDENT", as labels have it; CEO and PM stay. */
const lowered = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text.replace(/\p{L}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const titleCase = (text: string): string =>
  text
    .replace(/(?<=^|\s)\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase())
    .replace(/\b(?:And|The)\b/g, (w) => w.toLowerCase());
