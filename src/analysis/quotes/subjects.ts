import { couldSpeak, nounPhraseBackward, nounPhraseForward } from './nounPhrases';
import { type Item, lastIndex, type Range } from './units';
import { ADVERBS, SETTING } from './words';

/** Never a subject: "let me emphasise". */
const OBJECTS = new Set(['me', 'us', 'him', 'them', 'there']);

/**
 * The subject that ends at an item, the last one before a verb and its auxiliaries: over a relative pronoun ("Lavrov,
 * who said"), and over an apposition or a relative clause between commas.
 */
export function subjectBefore(items: readonly Item[], end: number): Range | null {
  const item = items[end];
  if (!item || item.quotation || OBJECTS.has(item.word)) return null;
  if (item.word === 'who' || item.word === 'which' || item.word === 'that')
    return subjectBefore(items, items[end - 1]?.word === ',' ? end - 2 : end - 1);
  return item.word === ',' ? subjectBeforeInterposed(items, end) : nounPhraseBackward(items, end);
}

/** "Lavrov, the foreign minister, said": the subject before what stands between two commas. */
function subjectBeforeInterposed(items: readonly Item[], comma: number): Range | null {
  const open = lastIndex(items, comma - 1, (item) => item.word === ',' || item.quotation !== null);
  if (open < 0 || items[open]!.quotation || comma - open > 30) return null;
  const opener = items[open + 1]!;
  const interposed =
    /^(?:who|whose|which|whom)$/.test(opener.word) ||
    ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'ADP', 'VERB', 'ADV', 'PRON'].includes(opener.pos);
  if (!interposed) return null;
  const main = nounPhraseBackward(items, open - 1);
  // "The ministry's spokesman, Lee Min, said": the name between the commas belongs to the source.
  if (main && opener.mention?.type === 'person' && items[comma - 1]!.mention === opener.mention) {
    // "Blinken and his counterpart, Dmytro Kuleba, said"
    const joins = items[main.first - 1]?.word === 'and' && items[main.first - 2]?.mention?.type === 'person';
    const other = joins ? nounPhraseBackward(items, main.first - 2) : null;
    return { first: other?.first ?? main.first, last: comma - 1 };
  }
  return main && couldSpeak(items, main) ? main : null;
}

/** The first subject of a unit before an index: a personal pronoun, or what stands before the first verb. */
export function firstSubject(items: readonly Item[], limit: number): Range | null {
  for (let i = 0; i < limit; i++) {
    const item = items[i]!;
    if (item.quotation) continue;
    if (/^(?:he|she|they|we|i)$/.test(item.word)) return { first: i, last: i };
    if (item.pos !== 'VERB' && item.pos !== 'AUX') continue;
    let end = i - 1;
    while (end >= 0 && (items[end]!.pos === 'ADV' || ADVERBS.has(items[end]!.word))) end--;
    const subject = end >= 0 ? subjectBefore(items, end) : null;
    if (subject && couldSpeak(items, subject)) return subject;
  }
  return null;
}

/** The subject behind a verb, with a boundary behind it: "said Don Fowler, who …". */
export function subjectBehind(items: readonly Item[], verb: number): Range | null {
  const phrase = nounPhraseForward(items, verb + 1);
  if (!phrase) return null;
  const next = items[phrase.last + 1];
  const boundary =
    next?.quotation !== null ||
    /^(?:[.,;:()—-]+|who|in|on|at|during|after|as|from|through|via|of|about)$/.test(next.word) ||
    SETTING.test(next.word) ||
    next.mention?.type === 'date';
  if (!boundary) return null;
  return couldSpeak(items, phrase) && !/^(?:me|us|him|them|you|it)$/.test(items[phrase.first]!.word)
    ? phrase
    : null;
}

/** Whether a subject takes the plural: "the ministers", "Harris and Han", "they"; "I" too, which has the same forms. */
export function isPlural(items: readonly Item[], { first, last }: Range): boolean {
  const head = items[last]!.word;
  return (
    /^(?:they|we|you|i|who|which|all|some|many|others|both|people|police|media|folks)$/.test(head) ||
    /[^s]s$/.test(head) ||
    items.slice(first, last).some((item) => item.word === 'and')
  );
}
