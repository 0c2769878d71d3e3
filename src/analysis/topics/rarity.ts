import { BACKGROUND } from '../../knowledge/background';

/** In how many documents of the field a stem stands, as a level; made when it is first asked for. */
let levels: Map<string, number> | undefined;

/**
 * How much a stem says of what a document is about: 0 for words that every other document has, 1 for those that
 * one in a hundred has (inverse document frequency, Spärck Jones 1972, over its greatest value).
 */
export function rarityOf(stem: string): number {
  levels ??= new Map(BACKGROUND.flatMap((stems, level) => stems.split(' ').map((word) => [word, level])));
  return (levels.get(stem) ?? BACKGROUND.length) / BACKGROUND.length;
}
