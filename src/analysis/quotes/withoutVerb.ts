import { type AttributionContext, type Found, standsAlone } from './context';
import { placeOf, quotedWhole } from './draft';
import type { Quotation } from './marks';
import { nounPhraseBackward, nounPhraseForward } from './nounPhrases';
import type { RuleName } from './rules';
import type { Item, Range, Unit } from './units';

/** Rules for quotations beside their speaker without a verb that reports. */

/** `credited-behind`: “A.” – Commissioner Starks. The credit ends the sentence, or stands behind its stop. */
export function creditedBehind({ units, u, unit, k }: AttributionContext): Found | null {
  const behind = k === unit.items.length - 1 ? units[u + 1] : unit;
  const dash = behind === unit ? k + 1 : 0;
  if (!behind || !/^(?:—|--?)$/.test(behind.items[dash]?.word ?? '')) return null;
  const source = nounPhraseForward(behind.items, dash + 1);
  if (!source || !behind.items.slice(source.first, source.last + 1).some((item) => item.mention)) return null;
  if (behind.items.slice(source.last + 1).some((item) => item.pos === 'VERB' || item.quotation)) return null;
  return attributedTo(behind, source, unit.items[k]!.quotation!, 'credited-behind');
}

/** `introduced-by-colon`: Lavrov was blunt: “A.” / And from Chairwoman X: “A.” */
export function introducedByColon({ units, u, unit, k }: AttributionContext): Found | null {
  const intro = k > 0 ? unit : units[u - 1];
  if (!intro) return null;
  const colon = k > 0 ? k - 1 : intro.items.length - 1;
  if (intro.items[colon]?.word !== ':') return null;
  const before = intro.items.slice(0, colon);
  const first = before.findIndex((item) => item.mention?.type === 'person');
  if (first < 0 || personsIn(before).size > 1) return null;
  const source = nounPhraseBackward(intro.items, endOfMention(intro.items, first));
  return source && attributedTo(intro, source, unit.items[k]!.quotation!, 'introduced-by-colon');
}

/** `introduced-by-sentence`: Lavrov dismissed the report. “It is false.” */
export function introducedBySentence(context: AttributionContext): Found | null {
  const { units, u, unit, k, drafts } = context;
  const intro = units[u - 1];
  // Where somebody was quoted in the paragraph before, the sentence may be the reporter's between two speakers.
  if (!intro || k !== 0 || drafts.length || !standsAlone(context)) return null;
  const verb = intro.items.findIndex((item) => item.pos === 'VERB' || item.pos === 'AUX');
  const subject = verb > 0 ? nounPhraseBackward(intro.items, verb - 1) : null;
  if (!subject) return null;
  const head = intro.items[subject.last]!;
  const named = head.mention?.type === 'person';
  if (!named && !/^(?:he|she)$/.test(head.word)) return null;
  if (personsIn(intro.items).size > (named ? 1 : 0)) return null;
  return attributedTo(intro, subject, unit.items[k]!.quotation!, 'introduced-by-sentence');
}

/** The identities of the persons whom some items name. */
function personsIn(items: readonly Item[]): Set<string> {
  return new Set(items.flatMap(({ mention }) => (mention?.type === 'person' ? [mention.id] : [])));
}

/** The last item of the mention that stands at an item. */
function endOfMention(items: readonly Item[], start: number): number {
  let last = start;
  while (items[last + 1]?.mention === items[start]!.mention) last++;
  return last;
}

function attributedTo(unit: Unit, source: Range, quotation: Quotation, rule: RuleName): Found {
  return { draft: { ...quotedWhole(quotation, rule), source: placeOf(unit, source) }, cue: null };
}
