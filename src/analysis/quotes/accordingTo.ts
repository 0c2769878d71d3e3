import { hasVerb, lastWord } from './content';
import { type AttributionContext, type Found, mixedQuote } from './context';
import { type Cue, endOf } from './cues';
import { type QuoteDraft, quotedBy, reportedBy } from './draft';
import { namesSource, nounPhraseForward } from './nounPhrases';
import { holdsQuotation, type Item, type Range, type Unit } from './units';

/**
 * `according-to`: According to Lavrov, “A.” (direct) / Talks are “open”, according to Lavrov. (mixed)
 * All quoted pieces of the sentence are one quote.
 */
export function accordingToSource({ unit, k, mixed }: AttributionContext): Found | null {
  const cue = accordingTo(unit);
  if (!cue) return null;
  const earlier = [...mixed.values()].find((made) => made.rule === 'according-to');
  if (earlier) return { draft: earlier, cue: null };
  const parts = contentOf(unit, cue);
  const part = parts.find(({ first, last }) => first <= k && k <= last);
  if (!part) return null;
  if (parts.length === 1 && part.first === k && part.last === k)
    return { draft: quotedBy(unit.items[k]!.quotation!, unit, cue, 'according-to'), cue };
  return mixedQuote(unit, cue, parts, 'according-to', mixed);
}

/** `according-to` without quotations: According to Lavrov, talks go on. */
export function reportedAccordingTo(unit: Unit): QuoteDraft | null {
  const cue = accordingTo(unit);
  const parts = cue ? contentOf(unit, cue) : [];
  if (!cue || !parts.length || parts.some((part) => holdsQuotation(unit.items, part))) return null;
  return reportedBy(unit, cue, parts, 'indirect', 'according-to');
}

/** "According to Lavrov", "per the ministry", "in Lavrov's words", as a reporting clause without a verb. */
function accordingTo({ items }: Unit): Cue | null {
  for (let i = 0; i < items.length; i++) {
    const range = phraseAt(items, i);
    const source = range && (namedBefore(items, range) ?? nounPhraseForward(items, range.last + 1));
    if (source && namesSource(items, source)) return cueOf(range, source);
  }
  return null;
}

/** The preposition that begins at an item; "in" alone where "Lavrov's words" follow it. */
function phraseAt(items: readonly Item[], i: number): Range | null {
  const word = items[i]!.word;
  const next = items[i + 1]?.word;
  if (word === 'according' && next === 'to') return { first: i, last: i + 1 };
  if (i > 0 && items[i - 1]!.word !== ',') return null;
  if (word === 'per' && items[i + 1]?.pos !== 'NUM') return { first: i, last: i };
  if (word !== 'in') return null;
  if (next === 'the' && items[i + 2]?.word === 'words' && items[i + 3]?.word === 'of')
    return { first: i, last: i + 3 };
  const words = items.findIndex((item, k) => k > i && k < i + LONGEST_NAME && item.word === 'words');
  return words > 0 && /^(?:'s|')$/.test(items[words - 1]!.word) ? { first: i, last: words } : null;
}

/** In words. */
const LONGEST_NAME = 8;

/** Of "in Lavrov's words" the name. */
function namedBefore(items: readonly Item[], { first, last }: Range): Range | null {
  return items[last]!.word === 'words' ? { first: first + 1, last: last - 2 } : null;
}

function cueOf(range: Range, source: Range): Cue {
  const verb = { lemma: 'according to', complement: 'clause', form: 'base' } as const;
  return {
    at: range.last,
    range,
    verb,
    readings: [verb],
    source,
    order: 'after',
    addressee: null,
    relay: null,
    passive: false,
  };
}

/** What is said according to a source: the rest of the sentence. */
function contentOf(unit: Unit, cue: Cue): Range[] {
  const { items } = unit;
  const end = lastWord(unit);
  let after = endOf(cue) + 1;
  if (cue.range.first <= 1) {
    // Over an apposition to the comma that ends the phrase.
    while (after <= end && items[after]!.word !== ',') after++;
    return after < end ? [{ first: after + 1, last: end }] : [];
  }
  let last = cue.range.first - 1;
  while (last > 0 && items[last]!.word === ',') last--;
  const parts: Range[] = last > 0 ? [{ first: 0, last }] : [];
  if (items[after]?.word === ',' && hasVerb(items, after + 1, end) && end - after > 4)
    parts.push({ first: after + 1, last: end });
  return parts;
}
