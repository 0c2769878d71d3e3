import { NAMING, TITLING } from '../../knowledge/verbs';
import { overlap, placeOf, type QuoteDraft } from './draft';
import { namesSource } from './nounPhrases';
import type { Report } from './reports';
import { type Item, itemsOf, type Range, type Unit } from './units';

/** Which of the tagger's readings can stand, and who of its source is the one who spoke. */

/** Whose words in the present are their own act, or the other's in a talk. */
const FIRST_OR_SECOND = /^(?:i|we|you|me|us)(?:'\w+)?$/;
/** What is denied, foreseen, asked or wished was not said. */
const UNREAL = /^(?:not|n't|never|can|could|will|'ll|would|may|might|must|should|shall|let|to)$/;
/** Before "to", what happened: "went on to say", "appeared to suggest". */
const REAL_BEFORE_TO =
  /^(?:on|continue[ds]?|continuing|appear(?:s|ed)?|seem(?:s|ed)?|began|begin|begun|begins|started|starts|came|managed|moved|rushed|here|there|used|proceeded|likes?|tends?|tended|hastened|happens|happened|chose|interrupted|paused|returned|wrote|tweeted|statement|interview|speech|remarks|letter|address)$/;
/** Where auxiliaries stand outside the cue: "did not [say]". */
const REACH = 2;

/**
 * Whether the tagger's reading can stand: that somebody has said it, by a word of speech. A rule that saw the same cue has
 * checked all that.
 */
export function isReport(
  unit: Unit,
  { cue, source, contents }: Report,
  byRule: readonly QuoteDraft[],
): boolean {
  const place = placeOf(unit, cue);
  if (source !== null && byRule.some((draft) => draft.cue !== null && overlap(draft.cue, place))) return true;
  const words = itemsOf(unit, cue);
  // The so-called "observers", a report entitled "Quiet Depths".
  if (words.every(({ word }) => (source === null ? NAMING : TITLING).test(word))) return false;
  if (words[0]!.word === 'according') return source !== null && namesSource(unit.items, source);
  if (isImperative(unit, cue, source) || isOwnAct(unit, words, source)) return false;
  const quoted = contents.flatMap((range) => quotationsIn(unit, range));
  // "Met the so-called “observers”."
  if (quoted.length > 0)
    return !quoted.every((k) => k - 1 > cue.last && NAMING.test(unit.items[k - 1]!.word));
  if (isBareReference(unit, contents[0]!) || isLoose(unit, cue, source)) return false;
  // Without a subject, what stands before a verb is its own: "the plan that was agreed".
  if (source === null ? contents[0]!.first < cue.first : isNobody(unit, source)) return false;
  return isSaid(words, unit.items[contents[0]!.first - 1]?.word === 'that') && !isUnreal(unit, cue);
}

/** Whether a word of a cue is one of speech; a noun ("remarks", "an answer") only before "that", or in a verb's own form. */
function isSaid(words: readonly Item[], that: boolean): boolean {
  return words.some(
    ({ pos, readings }) =>
      readings && (that || pos !== 'NOUN' || readings.every(({ form }) => form === 'past')),
  );
}

/** "Did not say", "is expected to say". */
function isUnreal({ items }: Unit, cue: Range): boolean {
  for (let i = Math.max(0, cue.first - REACH); i < cue.last; i++) {
    const { word } = items[i]!;
    if (UNREAL.test(word) && !(word === 'to' && REAL_BEFORE_TO.test(items[i - 1]?.word ?? ''))) return true;
  }
  return false;
}

/** "Thank you", and "we say": what "I" and "we" say now is done by saying it. */
function isOwnAct({ items }: Unit, words: readonly Item[], source: Range | null): boolean {
  const past = words.some(({ readings }) => readings?.some(({ form }) => form === 'past'));
  if (source === null) return words[0]!.word === 'thank' || (!past && opens(items, words[0]!));
  return !past && FIRST_OR_SECOND.test(items[source.last]!.word);
}

/** "3. Strongly condemns": a resolution's paragraph, which begins with what its body does. */
function opens(items: readonly Item[], verb: Item): boolean {
  const before = items.slice(0, items.indexOf(verb));
  return verb.word.endsWith('s') && before.every(({ pos }) => /^(?:NUM|PUNCT|ADV|SYM|X)$/.test(pos));
}

/** "Announced this at a meeting": what was said stands elsewhere. */
function isBareReference({ items }: Unit, { first, last }: Range): boolean {
  if (!/^(?:this|that|it|so)$/.test(items[first]!.word)) return false;
  return first === last || /^(?:ADP|PUNCT)$/.test(items[first + 1]!.pos);
}

/** "Countering trafficking": a participle that hangs on nobody. */
function isLoose({ items }: Unit, { first }: Range, source: Range | null): boolean {
  return source === null && items[first]!.word.endsWith('ing') && items[first - 1]?.word !== ',';
}

/** "Anyone who tells you …", "those who say …": nobody in particular has said it. */
function isNobody({ items }: Unit, { first, last }: Range): boolean {
  const relative = /^(?:who|that)$/.test(items[last]!.word);
  const antecedent = relative && first === last ? items[first - 1] : items[first];
  return relative && /^(?:anyone|anybody|whoever|everyone|those)$/.test(antecedent?.word ?? '');
}

/** "Minister, tell us …": whom one asks has said nothing yet. */
function isImperative({ items }: Unit, { first }: Range, source: Range | null): boolean {
  const addressed = source === null || source.last === first - 2;
  if (!addressed || (first > 0 && !/^(?:,|please)$/.test(items[first - 1]!.word))) return false;
  return items[first]!.readings?.every(({ form }) => form === 'base') ?? false;
}

/** Of "Dana Fowler, director of the institute," the name: what is set off behind it says who she is, not who spoke. */
export function speakerIn(unit: Unit, { first, last }: Range, subject: Range | null | undefined): Range {
  const { items } = unit;
  while (last > first && (items[last]!.pos === 'PUNCT' || items[last]!.word === 'as')) last--;
  while (first < last && items[first]!.word === ',') first++;
  for (let i = first; i < last; i++) {
    const { mention } = items[i]!;
    if (mention?.type !== 'person' || items[i + 1]!.mention === mention) continue;
    const behind = items.slice(i + 1, last + 1);
    const setOff = /^(?:,|who|of|from|in|at|on|during|with|\(|—)$/.test(behind[0]!.word);
    if (setOff && !behind.some((item) => item.mention?.type === 'person')) return { first, last: i };
  }
  // "In this context Kenya reaffirms …"
  const { mention } = items[last]!;
  if (mention && /^(?:this|that)$/.test(items[first]!.word) && items[first - 1]?.pos === 'ADP') {
    let start = last;
    while (items[start - 1]?.mention === mention) start--;
    return { first: start, last };
  }
  // "Madam Minister, the Commission has proposed …": whom one speaks to is not the subject.
  if (subject?.last === last && subject.first > first && items[subject.first - 1]!.word === ',')
    return subject;
  return { first, last };
}

/** "Dana Fowler, a member of …, on Friday said": the person who opens the sentence, set off by commas from a cue far behind. */
export function openingSubject({ items }: Unit, cue: Range): Range | null {
  const first = items.findIndex(({ mention }) => mention?.type === 'person');
  if (first < 0 || first > LONGEST_TITLE) return null;
  const { mention } = items[first]!;
  let last = first;
  while (items[last + 1]?.mention === mention) last++;
  const between = items.slice(last + 1, cue.first);
  const setOff = between[0]?.word === ',' && between.slice(1).some(({ word }) => word === ',');
  return setOff && !between.some(({ quotation, word }) => quotation !== null || word === 'and')
    ? { first, last }
    : null;
}

/** Of a title before a name, in words. */
const LONGEST_TITLE = 3;

/** The indexes of the quotations in a stretch of items. */
function quotationsIn({ items }: Unit, { first, last }: Range): number[] {
  const found: number[] = [];
  for (let k = first; k <= last; k++) if (items[k]!.quotation) found.push(k);
  return found;
}
