import type { Tokens } from './tokens';

/**
 * Sentences by rule, over tokens. wink-nlp's own break after `Art.` and inside quotations; here a sentence ends with
 * its closing quotation mark, and an abbreviation that a name or number follows ends none.
 */

/** Abbreviations after which a capital letter or a number goes on with the same sentence. */
const TITLES = new Set(
  'mr mrs ms messrs dr prof gen col lt maj capt cpl sgt adm cmdr brig sen rep gov hon rev fr st amb sec pres art arts no nos para paras fig vol ch cf vs e.g i.e ca approx dept est lt.col maj.gen jan feb mar apr jun jul aug sep sept oct nov dec mt ft'.split(
    ' ',
  ),
);

const ENDS = '.!?';
const isTerminal = (word: string): boolean => /^[.!?]+$/.test(word);
const isCloser = (word: string): boolean => /^["')\]]+$/.test(word);

/**
 * @param tokens the columns of a block
 * @returns the first token of each sentence in rising order, and `count` at the end
 */
export function sentenceStarts(tokens: Omit<Tokens, 'sentences'>): number[] {
  const { words, count, starts, ends } = tokens;
  const result: number[] = [0];
  if (count === 0) return result;
  for (let i = 0; i < count - 1; i++) {
    const word = words[i]!;
    if (!ENDS.includes(word.charAt(word.length - 1))) continue;
    const abbreviated = !isTerminal(word);
    if (abbreviated && !word.endsWith('.')) continue;
    let next = i + 1;
    // Closing marks belong to the sentence that they close: they stand right behind it.
    while (next < count && isCloser(words[next]!) && starts[next] === ends[next - 1]) next++;
    if (next >= count) break;
    if (next === i + 1 && starts[next] === ends[i]) continue; // "3.5", "p.m.", no space: no end
    const following = words[next]!;
    if (!opensSentence(following, words[next + 1])) continue;
    if (next === i + 1 && endsAbbreviation(words, i, following, abbreviated)) continue;
    result.push(next);
    i = next - 1;
  }
  result.push(count);
  return result;
}

function opensSentence(word: string, after: string | undefined): boolean {
  if (/^[A-Z0-9$£€(["'—-]/.test(word)) {
    return !/^["'([—-]+$/.test(word) || after === undefined || /^[A-Z0-9"'.([—]/.test(after);
  }
  return false;
}

function endsAbbreviation(
  words: readonly string[],
  i: number,
  following: string,
  abbreviated: boolean,
): boolean {
  const word = words[i]!;
  if (word !== '.' && !abbreviated) return false;
  const stem = (abbreviated ? word.slice(0, -1) : (words[i - 1] ?? '')).toLowerCase();
  if (TITLES.has(stem)) return true;
  // "J. K. Rowling", "U.S. President": an initial or an acronym with points; a sentence may end there only before a
  // word that names nothing by itself.
  const initials = /^(?:[a-z]\.)*[a-z]$/.test(stem);
  if (!initials || (stem === 'i' && !abbreviated)) return false;
  return !/^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|For|As|However)$/.test(
    following,
  );
}
