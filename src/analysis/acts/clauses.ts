import { actVerbs } from '../../knowledge/actVerbs';
import type { Item } from '../quotes/units';

/** No act goes on for more items. */
const LONGEST = 45;

/** The last item of the clause in which an item stands: up to a semicolon, another finite verb's clause, a closing mark. */
export function endOfClause(items: readonly Item[], from: number): number {
  const limit = Math.min(items.length, from + LONGEST);
  let end = from;
  while (end + 1 < limit && !closes(items, end + 1)) end++;
  while (end > from && items[end]!.pos === 'PUNCT' && items[end]!.word !== ')') end--;
  return end;
}

/** Whether a clause ends before an item. */
function closes(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  const next = items[at + 1];
  if (/^(?:[;?!—–]|--)$/.test(item.word)) return true;
  if (item.word === '.') return next === undefined;
  if (item.word === ',') {
    // A mark closes beside the comma: `… the attack,” he said`, `… the attack”, he said`.
    if (!next || next.start - item.end > 1 || item.start > items[at - 1]!.end) return true;
    if (/^(?:which|who|but|while|where|although|though|as|after|before|when)$/.test(next.word)) return true;
    return reports(next) || (next.word === 'and' && opensClause(items, at + 2)) || saysBehind(items, at + 1);
  }
  return (item.word === 'and' || item.word === 'but') && opensClause(items, at + 1);
}

/** ", stressing that", ", said" */
const reports = (item: Item): boolean =>
  (item.readings !== undefined || actVerbs(item.word).length > 0) &&
  (item.pos === 'VERB' || item.word.endsWith('ing'));

/** ", Mr Peerawit said." */
function saysBehind(items: readonly Item[], at: number): boolean {
  for (let k = at; k < items.length && k < at + 6; k++) {
    if (/^(?:said|says|added|told)$/.test(items[k]!.word)) return true;
    if (items[k]!.mention === null && !/^(?:DET|NOUN|PROPN|PRON)$/.test(items[k]!.pos)) return false;
  }
  return false;
}

/** Behind "and": a verb of an act or of speech, or a subject with its verb. */
function opensClause(items: readonly Item[], at: number): boolean {
  let next = at;
  while (items[next]?.pos === 'ADV') next++;
  const item = items[next];
  if (!item) return false;
  if (/^(?:he|she|they|we|i|it)$/.test(item.word)) return true;
  if (reports(item) && item.pos === 'VERB') return true;
  return /^(?:will|would|has|have|is|are|was|were|can|must|should)$/.test(item.word);
}
