import { lookupKey } from '../tokens/fold';

const LEFT_OUT = new Set(['the', 'of', 'and', 's', 'a', 'an']);

/** The words of a phrase in the singular, articles and links left out (plurals by Harman's S-stemmer, 1991). */
export function stemsOf(text: string): string[] {
  return (lookupKey(text).match(/[a-z0-9]+/g) ?? []).filter((word) => !LEFT_OUT.has(word)).map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return word.slice(0, /(?:[sxz]|ch|sh)es$/.test(word) ? -2 : -1);
}
