import { contentEnd, contentStart, isThin, lastWord } from './content';
import { type AttributionContext, endsSentence, endsWithComma, type Found, mixedQuote } from './context';
import { type Cue, endOf, findCues, reportsWords, startOf } from './cues';
import { piecesOf, quotedBy } from './draft';
import { type Item, lastIndex, type Unit } from './units';

/** Rules for quotations with their reporting clause behind them. */

/** `split-quotation`: “A,” he said, “B.” / “A,” he said, adding, “B.” */
export function splitQuotation({ unit, k, cues, text, attributed }: AttributionContext): Found | null {
  const { items } = unit;
  const previous = lastIndex(items, k - 1, (item) => item.quotation !== null);
  if (previous < 0) return null;
  const open = attributed.get(items[previous]!.quotation!);
  if (open?.kind !== 'direct') return null;
  const [cue, second, ...more] = cues.filter(({ at }) => at > previous && at < k);
  if (!cue || !isThin(items, endOf(cue) + 1, second?.at ?? k)) return null;
  if (more.length || (second && second.order !== 'shared')) return null;
  const { quotation, start, end } = items[k]!;
  const opensLower = /^["'“‘«„]+\s?(?:\.{3}|…)?\s?\p{Ll}/u.test(text.slice(start, end));
  if (endsSentence(text, items[previous]!) && !opensLower && items[k - 1]!.word !== ',') return null;
  open.fragments.push(...piecesOf(quotation!));
  open.rule = 'split-quotation';
  return { draft: open, cue };
}

/**
 * `quote-then-speaker`: “A,” Lavrov said.
 * `quote-then-verb`: “A,” said Lavrov.
 * `quoted-in-clause`: Talks were “open,” Lavrov said.
 */
export function quoteThenSpeaker({ unit, k, cues, text, mixed }: AttributionContext): Found | null {
  const { items } = unit;
  const item = items[k]!;
  const cue = cues.find(({ at, source, passive }) => at > k && source !== null && !passive);
  if (!cue?.source) return null;
  for (let i = k + 1; i < startOf(cue); i++)
    if (!/^(?:,|—|-|as|and|also|then|the)$/.test(items[i]!.word)) return null;
  const setOff = endsWithComma(text, item) || endsSentence(text, item) || items[k + 1]?.word === ',';
  if (!setOff || cue.source.first < k || !reportsWords(cue)) return null;
  const first = clauseStart(items, k, cues);
  if (items.slice(first, k).filter(({ pos }) => pos !== 'PUNCT').length < 2) {
    const rule = cue.order === 'after' ? 'quote-then-verb' : 'quote-then-speaker';
    return { draft: quotedBy(item.quotation!, unit, cue, rule), cue };
  }
  const earlier = mixed.get(cue);
  return earlier
    ? { draft: earlier, cue }
    : mixedQuote(unit, cue, [{ first, last: k }], 'quoted-in-clause', mixed);
}

/** `quoted-in-clause`, away from the reporting clause: “A cashier who steals” is held accountable, Warren said. */
export function quotedInClauseBefore({ unit, k, cues, mixed }: AttributionContext): Found | null {
  const { items } = unit;
  const cue = cues.find(
    ({ at, source, passive, order }) => at > k && source !== null && !passive && order !== 'shared',
  );
  if (!cue?.source || cue.source.first < k) return null;
  const comma = startOf(cue) - 1;
  if (items[comma]?.word !== ',' || contentStart(unit, cue, contentEnd(unit, cue, cues)) >= 0) return null;
  if (items.slice(k + 1, comma).filter(({ pos, quotation }) => pos !== 'PUNCT' && !quotation).length < 2)
    return null;
  const earlier = mixed.get(cue);
  if (earlier) return { draft: earlier, cue };
  const clause = { first: clauseStart(items, k, cues), last: comma - 1 };
  return mixedQuote(unit, cue, [clause], 'quoted-in-clause', mixed);
}

/** Where the clause that a quotation ends begins: behind the last quotation or at the unit's start. */
function clauseStart(items: readonly Item[], k: number, cues: readonly Cue[]): number {
  let start = lastIndex(items, k - 1, (item) => item.quotation !== null) + 1;
  // A reporting clause of its own before it, as in `he said, “A,” she added`, is no part of it.
  if (cues.some(({ at }) => at >= start && at < k)) return k;
  while (start < k && /^(?:[,;:—-]|but|and)$/.test(items[start]!.word)) start++;
  return start;
}

/**
 * `quote-then-speaker`: “Is it true?” Lavrov asked. The quotation ended its sentence, so the speaker's clause is a unit
 * of its own.
 */
export function speakerInNextSentence({ units, u, unit, k, text }: AttributionContext): Found | null {
  const item = unit.items[k]!;
  if (k !== unit.items.length - 1 || !endsSentence(text, item)) return null;
  const next = units[u + 1];
  if (!next || next.items.length > 25) return null;
  const cue = findCues(next)[0];
  if (!cue?.source || cue.order === 'shared' || startOf(cue) !== 0 || !isWholeUnit(next, cue)) return null;
  return { draft: quotedBy(item.quotation!, next, cue, 'quote-then-speaker'), cue };
}

/** Whether nothing but a setting stands behind a cue, up to a comma or a quotation: it reports nothing of its own. */
function isWholeUnit(unit: Unit, cue: Cue): boolean {
  const { items } = unit;
  const after = endOf(cue) + 1;
  const end = lastWord(unit);
  const stop = items.findIndex((item, i) => i >= after && (item.word === ',' || item.quotation !== null));
  return isThin(items, after, stop < 0 ? end + 1 : stop) && contentStart(unit, cue, end) < 0;
}
