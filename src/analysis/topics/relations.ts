import type { Place } from '../quotes/draft';
import type { Passage } from '../tokens/passage';

/** A country with where it is named. */
export interface NamedCountry {
  key: string;
  label: string;
  mentions: readonly Place[];
}

/** Two countries' relations, with the passages that tell of them and the countries' keys. */
export interface Relation {
  label: string;
  mentions: readonly Place[];
  of: readonly [string, string];
}

/** Of so many of the most named places the relations are looked for. */
const PLACES = 4;
/** Each is named so often, and both with a word of relations in so many passages. */
const LEAST = 2;
const RELATIONS =
  /\b(?:relations(?:hip)?|ties|alliance|cooperation|partnership|bilateral|talks|counterparts?|two (?:countries|sides|nations|leaders))\b/i;

/** The relations of two countries that a text is about: both named beside a word of relations, again and again. */
export function relationsOf(countries: readonly NamedCountry[], passages: readonly Passage[]): Relation[] {
  const most = countries
    .filter(({ mentions }) => mentions.length >= LEAST)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, PLACES);
  const found: Relation[] = [];
  for (const [i, one] of most.entries())
    for (const other of most.slice(i + 1)) {
      const theirs = new Set(other.mentions.map(({ passage }) => passage));
      const shared = one.mentions.filter(
        ({ passage }, k) =>
          theirs.has(passage) &&
          one.mentions[k - 1]?.passage !== passage &&
          RELATIONS.test(passages[passage]!.block.text),
      );
      if (shared.length < LEAST) continue;
      const [first, second] = [one, other].sort((a, b) => byPlace(a.mentions[0]!, b.mentions[0]!));
      found.push({
        label: `${first!.label}–${second!.label} relations`,
        mentions: shared,
        of: [one.key, other.key],
      });
    }
  return found.slice(0, LEAST);
}

const byPlace = (a: Place, b: Place): number => a.passage - b.passage || a.start - b.start;
