import { Label } from './reportLabels';
import type { Item, Range } from './units';

/** Where reported clauses end that the tagger, which sees few words at once, reads too short or too long. */

const isVerb = (item: Item | undefined): boolean => /^(?:VERB|AUX)$/.test(item?.pos ?? '');

/**
 * "Said the deal [offered relief]": a subject is not parted from its verb, whatever else the verb may say, nor a word at
 * its hyphen.
 * @param content as the tagger reads it
 * @returns the content's last item
 */
export function clauseEnd(items: readonly Item[], { last }: Range, labels: Uint8Array): number {
  let end = last + 1;
  if (items[end]?.pos === 'ADV' && labels[end] === Label.none) end++;
  const glued = items[end]?.word === '-' && items[end]!.start === items[last]!.end;
  if (!(glued || isVerb(items[end])) || labels[end] !== Label.none) return last;
  for (let i = end + 1; i < items.length; i++, end++) {
    const belief = labels[i] === Label.belief || labels[i] === Label.belief + 1;
    if (!belief && (labels[i] !== Label.none || items[i]!.pos === 'PUNCT')) break;
  }
  return end;
}

const SUBORDINATOR =
  /^(?:although|though|while|whereas|as|when|whenever|after|before|because|since|if|once|until|unless|despite)$/;
/** How late a subordinate clause may begin that opens a sentence: "Two years after". */
const LATEST_OPENING = 3;
/** What may stand between a subject's first word and its verb. */
const LONGEST_SUBJECT = 6;

/**
 * "Although Okoye said it was late, she stayed", "Tan, who said it was late, stayed": the clause that the comma goes back to
 * is the writer's again.
 * @param content what follows the cue
 * @returns the content's last item
 */
export function mainClauseBehind(
  items: readonly Item[],
  cue: Range,
  source: Range | null,
  { first, last }: Range,
): number {
  const subordinate =
    items.slice(0, LATEST_OPENING).some(({ word }) => SUBORDINATOR.test(word)) &&
    !items.slice(0, cue.first).some(({ word }) => word === ',');
  const relative =
    source !== null &&
    source.last < cue.first &&
    items.slice(source.last + 1, cue.first).some(({ word }) => /^(?:who|which)$/.test(word));
  if (!subordinate && !relative) return last;
  for (let i = first + 1; i < last; i++) {
    if (items[i]!.word !== ',') continue;
    const resumes = relative ? isPredicate(items, i + 1) : isSubject(items, i + 1);
    if (resumes) return i - 1;
  }
  return last;
}

/** Whether a finite verb stands at an item, or an adverb and one. */
function isPredicate(items: readonly Item[], at: number): boolean {
  const k = items[at]?.pos === 'ADV' ? at + 1 : at;
  return isVerb(items[k]) && !items[k]!.word.endsWith('ing');
}

/** Whether a noun phrase and its verb stand at an item. */
function isSubject(items: readonly Item[], at: number): boolean {
  const opener = items[at];
  if (!opener || !/^(?:PRON|PROPN|DET|NOUN|ADJ)$/.test(opener.pos)) return false;
  if (/^(?:which|who|whom|whose|that|what|where)$/.test(opener.word)) return false;
  for (let k = at + 1; k <= at + LONGEST_SUBJECT && k < items.length; k++) {
    if (items[k]!.pos === 'PUNCT' || items[k]!.pos === 'CCONJ') return false;
    if (isPredicate(items, k)) return true;
  }
  return false;
}
