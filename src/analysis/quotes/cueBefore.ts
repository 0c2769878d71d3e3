import { contentEnd, contentStart, isThin } from './content';
import {
  type AttributionContext,
  endsSentence,
  endsWithComma,
  type Found,
  mixedQuote,
  wordsIn,
} from './context';
import { type Cue, endWithAddressee, isFirstPerson, reportsWords, startOf, takes } from './cues';
import { quotedBy } from './draft';
import type { Item, Unit } from './units';

/**
 * Rules for quotations with their reporting clause before them.
 * `speaker-then-quote`: Lavrov said: “A.” (direct)
 * `quoted-in-clause`: Lavrov said that talks were “open”. (mixed)
 */
export function speakerThenQuote(context: AttributionContext): Found | null {
  const { unit, k, cues, mixed } = context;
  const cue = governing(
    unit,
    cues.filter(({ at, source, passive }) => at < k && (source !== null || passive)),
    cues,
    k,
  );
  if (!cue || (isFirstPerson(unit, cue) && cue.verb.form !== 'past')) return null;
  // Another quoted piece of the same clause.
  const earlier = mixed.get(cue);
  if (earlier && unit.items[k]!.start < earlier.fragments.at(-1)!.end) return { draft: earlier, cue };
  const last = contentEnd(unit, cue, cues);
  const from = endWithAddressee(cue) + 1;
  if (last < k || from > k) return null;
  if (isIntroduced(context, cue, from, last))
    return { draft: quotedBy(unit.items[k]!.quotation!, unit, cue, 'speaker-then-quote'), cue };
  const start = contentStart(unit, cue, last);
  if (start >= 0 && start <= k)
    return mixedQuote(unit, cue, [{ first: start, last }], 'quoted-in-clause', mixed);
  return isThin(unit.items, from, k) || takes(cue, 'act')
    ? mixedQuote(unit, cue, [{ first: behindMarks(unit.items, from, k), last }], 'quoted-in-clause', mixed)
    : null;
}

/** The first item from one index that is no punctuation, at most another. */
function behindMarks(items: readonly Item[], from: number, most: number): number {
  let first = from;
  while (first < most && items[first]!.pos === 'PUNCT') first++;
  return first;
}

/** The reporting clause that a quoted piece belongs to: the outer one where the nearest stands within what it reports. */
function governing(unit: Unit, reaching: readonly Cue[], cues: readonly Cue[], k: number): Cue | undefined {
  const nearest = reaching.at(-1);
  if (!nearest || nearest.order === 'shared') return nearest;
  const outer = reaching.find((cue) => {
    if (cue === nearest || isRelative(unit.items, cue)) return false;
    const end = contentEnd(unit, cue, cues);
    const start = contentStart(unit, cue, end);
    return start >= 0 && start <= startOf(nearest) && end >= k;
  });
  return outer ?? nearest;
}

/** Whether a reporting clause hangs on a noun: "what she calls", "Lavrov, who said". */
function isRelative(items: readonly Item[], cue: Cue): boolean {
  return (
    /^(?:what|which|who|that|whom)$/.test(items[startOf(cue) - 1]?.word ?? '') ||
    /^(?:who|which)$/.test(items[cue.at - 1]?.word ?? '')
  );
}

/**
 * Whether a cue introduces a quotation as speech of its own, not as a piece of the reporter's clause.
 * @param from behind the cue
 * @param end where what the cue reports ends
 */
function isIntroduced({ unit, k, text }: AttributionContext, cue: Cue, from: number, end: number): boolean {
  const { items } = unit;
  const item = items[k]!;
  const lead = items[k - 1]!.word;
  if (!reportsWords(cue) || lead === 'that' || !isThin(items, from, k)) return false;
  const led =
    lead === ',' ||
    lead === ':' ||
    from === k ||
    !/^(?:an?|the|its|his|her|their|as|of|for|to|in|on|by|with)$/.test(lead);
  // What follows the quotation in its clause: nothing, or a new clause behind a comma or a stop.
  const setOff = lead === ',' || lead === ':';
  const alone = end === k || setOff || endsSentence(text, item) || endsWithComma(text, item);
  const whole = wordsIn(text, item).length >= 3 || endsSentence(text, item);
  return led && alone && whole;
}
