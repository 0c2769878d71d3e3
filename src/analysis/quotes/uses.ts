import { NAMING } from '../../knowledge/verbs';
import type { MarkUse } from '../analysis';
import { wordsIn } from './context';
import type { Quotation } from './marks';
import type { Item, Unit } from './units';

/**
 * What quotation marks without a speaker are for.
 * @param index the index of the quotation's item in its unit
 * @param text the passage's text
 * @param heading whether the passage is a heading, where titles are longer
 * @returns null when it may be speech all the same
 */
export function useOf(
  quotation: Quotation,
  unit: Unit,
  index: number,
  text: string,
  heading: boolean,
): MarkUse | null {
  if (quotation.pieces.length > 1) return null;
  const piece = quotation.pieces[0]!;
  const words = wordsIn(text, piece);
  if (words.length === 0) return 'other';
  const before = unit.items[index - 1];
  const after = unit.items[index + 1];
  if (before && NAMING.test(before.word)) return 'term';
  if (words.length <= 2 && isName(before) && isName(after)) return 'nickname';
  const said = text.slice(piece.start, piece.end);
  // “Talks are over,” and a verb of speech near by: speech, whoever spoke.
  if (/[,?!]['’]?["”»]$/.test(said) && nearSpeech(unit.items, index)) return null;
  if (words.length >= 2 && words.every((word) => CAPITAL.test(word) || SMALL.test(word))) return 'title';
  const closed = /[.?!,…]["'”’»]*$/.test(said);
  const alone = unit.items.every((item, i) => i === index || item.pos === 'PUNCT');
  return words.length <= (heading ? 12 : 5) && !(closed && alone) ? 'scare' : null;
}

/** Whether a verb that reports words stands among the items behind a quotation, or right before it. */
function nearSpeech(items: readonly Item[], index: number): boolean {
  return items
    .slice(Math.max(0, index - 3), index + 15)
    .some(({ readings }) => readings?.some(({ complement }) => complement !== 'act'));
}

const CAPITAL = /^[\p{Lu}\p{N}]/u;
/** Words that a title writes small. */
const SMALL = /^(?:a|an|the|of|and|in|on|for|to|with|at|by|from|or)$/;

const isName = (item: Item | undefined): boolean => item?.capital === true && item.pos === 'PROPN';
