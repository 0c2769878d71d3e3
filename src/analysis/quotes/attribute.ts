import {
  type Cue,
  findCues,
  isRelative,
  isThin,
  nounPhraseBackward,
  nounPhraseForward,
  type Range,
} from './clauses';
import type { Place, QuoteDraft } from './draft';
import type { Quotation } from './marks';
import {
  accordingTo,
  contentEnd,
  contentOfAccordingTo,
  contentStart,
  draft,
  lastWord,
  reportedStatements,
} from './reported';
import type { RuleName } from './rules';
import type { Item, Unit } from './units';

/** What a paragraph gives: its quotes, and the quotations in it that are none. */
export interface Attributed {
  drafts: QuoteDraft[];
  /** Quotations for which nothing in the paragraph speaks, with the unit they stand in. */
  rest: { quotation: Quotation; unit: Unit; index: number }[];
}

/**
 * Attributes the quotations of a paragraph and finds its indirect statements.
 * @param units the paragraph's units in order
 * @param text the paragraph's text
 */
export function attributeParagraph(units: readonly Unit[], text: string): Attributed {
  const drafts: QuoteDraft[] = [];
  const rest: Attributed['rest'] = [];
  const attributed = new Map<Quotation, QuoteDraft>();
  for (const [u, unit] of units.entries()) {
    const cues = findCues(unit);
    const used = new Set<Cue>();
    const mixed = new Map<Cue, QuoteDraft>();
    for (const [k, item] of unit.items.entries()) {
      if (!item.quotation || attributed.has(item.quotation)) continue;
      const found = attributeQuotation({ units, u, unit, k, cues, text, mixed, attributed, drafts });
      if (!found) {
        rest.push({ quotation: item.quotation, unit, index: k });
        continue;
      }
      if (found.cue) used.add(found.cue);
      attributed.set(item.quotation, found.draft);
      if (!drafts.includes(found.draft)) drafts.push(found.draft);
    }
    drafts.push(...reportedStatements(unit, cues, used));
  }
  return { drafts, rest };
}

interface Context {
  units: readonly Unit[];
  u: number;
  unit: Unit;
  /** Index of the quotation's item. */
  k: number;
  cues: readonly Cue[];
  text: string;
  mixed: Map<Cue, QuoteDraft>;
  attributed: ReadonlyMap<Quotation, QuoteDraft>;
  /** The paragraph's quotes so far. */
  drafts: readonly QuoteDraft[];
}

interface Found {
  draft: QuoteDraft;
  cue: Cue | null;
}

/** The rules in the order of their certainty; the first that applies decides. */
function attributeQuotation(context: Context): Found | null {
  return (
    splitQuotation(context) ??
    cueBehind(context) ??
    cueBefore(context) ??
    clauseBehind(context) ??
    cueInNextSentence(context) ??
    sourceAccordingTo(context) ??
    creditBehind(context) ??
    colonBefore(context) ??
    sameParagraph(context)
  );
}

const quotationRange = (k: number): Range => ({ first: k, last: k });
const endsSentence = (text: string, item: Item): boolean =>
  /[.?!…][)\]]?["'”’»]*$/.test(text.slice(item.start, item.end));
const endsWithComma = (text: string, item: Item): boolean =>
  /[,—–-]\s?["'”’»]*$/.test(text.slice(item.start, item.end));
const opensLower = (text: string, item: Item): boolean =>
  /^["'“‘«„]+\s?(?:\.{3}|…)?\s?\p{Ll}/u.test(text.slice(item.start, item.end));
const wordCount = (text: string, item: Item): number =>
  (text.slice(item.start, item.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length;

/** “A,” he said, “B.” — and “A,” he said, adding, “B.” */
function splitQuotation({ unit, k, cues, text, attributed }: Context): Found | null {
  const { items } = unit;
  let previous = k - 1;
  while (previous >= 0 && !items[previous]!.quotation) previous--;
  if (previous < 0) return null;
  const opener = items[previous]!.quotation!;
  const open = attributed.get(opener);
  if (open?.kind !== 'direct') return null;
  const between = cues.filter((cue) => cue.at > previous && cue.at < k);
  const cue = between[0];
  if (
    !cue ||
    !isThin(items, Math.max(cue.at, cue.source?.last ?? 0) + 1, between[1] ? Math.min(between[1].at, k) : k)
  )
    return null;
  if (between.length > 2 || (between[1] && between[1].order !== 'shared')) return null;
  if (endsSentence(text, items[previous]!) && !opensLower(text, items[k]!) && items[k - 1]!.word !== ',')
    return null;
  open.fragments.push(...piecesOf(items[k]!.quotation!));
  open.rule = 'split-quotation';
  return { draft: open, cue };
}

/** “A,” Lavrov said. / “A,” said Lavrov. */
function cueBehind({ unit, k, cues, text, mixed }: Context): Found | null {
  const { items } = unit;
  const cue = cues.find((c) => c.at > k && c.source !== null && !c.passive);
  if (!cue?.source) return null;
  const start = Math.min(cue.at, cue.order === 'shared' ? cue.at : cue.source.first);
  for (let i = k + 1; i < start; i++)
    if (!/^(?:,|—|-|as|and|also|then|the)$/.test(items[i]!.word)) return null;
  const setOff =
    endsWithComma(text, items[k]!) || endsSentence(text, items[k]!) || items[k + 1]?.word === ',';
  if (!setOff || cue.source.first < k) return null;
  if (cue.readings.every((reading) => reading.complement === 'act')) return null;
  const before = clauseStart(unit, k, cues);
  if (before < k && hasWords(items, before, k)) {
    const made =
      mixed.get(cue) ?? draft(unit, cue, [{ first: before, last: k }], 'mixed', 'quoted-in-clause');
    mixed.set(cue, made);
    return { draft: made, cue };
  }
  return direct(unit, k, cue, cue.order === 'after' ? 'quote-then-verb' : 'quote-then-speaker');
}

/** Where the clause that a quotation ends begins: behind the last quotation or the unit's start. */
function clauseStart(unit: Unit, k: number, cues: readonly Cue[]): number {
  let start = k;
  while (start > 0 && !unit.items[start - 1]!.quotation) start--;
  // A reporting clause of its own before it, as in `he said, “A,” she added`, is no part of it.
  for (const cue of cues) if (cue.at >= start && cue.at < k) return k;
  while (start < k && /^(?:[,;:—-]|but|and)$/.test(unit.items[start]!.word)) start++;
  return start;
}

const hasWords = (items: readonly Item[], from: number, to: number): boolean => {
  let words = 0;
  for (let i = from; i < to; i++) if (items[i]!.pos !== 'PUNCT') words++;
  return words >= 2;
};

/** Lavrov said: “A.” (direct) / Lavrov said that talks were “open” (mixed) */
function cueBefore({ unit, k, cues, text, mixed }: Context): Found | null {
  const { items } = unit;
  const reaching = cues.filter((c) => c.at < k && (c.source !== null || c.passive));
  const cue = governing(unit, reaching, cues, k);
  if (!cue || isFirstPersonPresent(unit, cue)) return null;
  const earlier = mixed.get(cue);
  if (earlier) {
    // Another quoted piece of the same clause.
    const last = earlier.fragments.at(-1)!;
    if (items[k]!.start < last.end) return { draft: earlier, cue };
  }
  const end = contentEnd(unit, cue, cues);
  if (end < k) return null;
  const from =
    Math.max(
      cue.at,
      cue.order === 'after' ? (cue.source?.last ?? cue.at) : cue.at,
      cue.addressee && cue.addressee.first > cue.at ? cue.addressee.last : 0,
    ) + 1;
  if (from > k) return null;
  const lead = items[k - 1]!;
  const led =
    lead.word === ',' ||
    lead.word === ':' ||
    from === k ||
    (isThin(items, from, k) &&
      !/^(?:an?|the|its|his|her|their|as|of|for|to|in|on|by|with)$/.test(lead.word) &&
      lead.word !== 'that');
  const speech = cue.readings.some((reading) => reading.complement !== 'act');
  // What follows the quotation in its clause: nothing, or a new clause behind a comma or a stop.
  const alone = end === k || endsSentence(text, items[k]!) || endsWithComma(text, items[k]!);
  const whole = wordCount(text, items[k]!) >= 3 || endsSentence(text, items[k]!);
  if (speech && led && lead.word !== 'that' && isThin(items, from, k) && alone && whole)
    return direct(unit, k, cue, 'speaker-then-quote');
  const start = contentStart(unit, cue, end);
  const first =
    start >= 0 && start <= k
      ? start
      : isThin(items, from, k) || cue.readings.some((reading) => reading.complement === 'act')
        ? from
        : -1;
  if (first < 0) return null;
  const last = trimmedEnd(unit, k, end);
  const made = draft(unit, cue, [{ first, last }], 'mixed', 'quoted-in-clause');
  mixed.set(cue, made);
  return { draft: made, cue };
}

/** The reporting clause that a quoted piece belongs to: the outer one where the nearest stands within what it reports. */
function governing(unit: Unit, reaching: readonly Cue[], cues: readonly Cue[], k: number): Cue | undefined {
  const nearest = reaching.at(-1);
  if (!nearest) return undefined;
  const inner = Math.min(nearest.at, nearest.source?.first ?? nearest.at);
  return (
    reaching.find((outer) => {
      if (outer === nearest || isRelative(unit.items, outer) || nearest.order === 'shared') return false;
      const end = contentEnd(unit, outer, cues);
      const start = contentStart(unit, outer, end);
      return start >= 0 && start <= inner && end >= k;
    }) ?? nearest
  );
}

/** “A cashier who steals” is held accountable, Warren said. — quoted pieces in a clause before its speaker */
function clauseBehind({ unit, k, cues, mixed }: Context): Found | null {
  const { items } = unit;
  const cue = cues.find((c) => c.at > k && c.source !== null && !c.passive && c.order !== 'shared');
  if (!cue?.source || cue.source.first < k) return null;
  const start = Math.min(cue.at, cue.source.first);
  if (items[start - 1]?.word !== ',' || contentStart(unit, cue, contentEnd(unit, cue, cues)) >= 0)
    return null;
  if (items.slice(k + 1, start - 1).filter((item) => item.pos !== 'PUNCT' && !item.quotation).length < 2)
    return null;
  const earlier = mixed.get(cue);
  if (earlier) return { draft: earlier, cue };
  const made = draft(
    unit,
    cue,
    [{ first: clauseStart(unit, k, cues), last: start - 2 }],
    'mixed',
    'quoted-in-clause',
  );
  mixed.set(cue, made);
  return { draft: made, cue };
}

/** The end of a mixed clause: what the cue governs, up to a comma that parts another main clause. */
function trimmedEnd(unit: Unit, k: number, end: number): number {
  return Math.max(k, Math.min(end, lastWord(unit)));
}

function isFirstPersonPresent(unit: Unit, cue: Cue): boolean {
  return (
    cue.source !== null && /^(?:i|we)$/.test(unit.items[cue.source.last]!.word) && cue.verb.form !== 'past'
  );
}

/** “Is it true?” Lavrov asked. — the quotation ended its sentence, so the speaker's clause is a unit of its own. */
function cueInNextSentence({ units, u, unit, k, text }: Context): Found | null {
  if (k !== unit.items.length - 1 || !endsSentence(text, unit.items[k]!)) return null;
  const next = units[u + 1];
  if (!next || next.items.length > 25) return null;
  const cue = findCues(next)[0];
  if (!cue?.source || cue.order === 'shared' || Math.min(cue.at, cue.source.first) !== 0) return null;
  const after = Math.max(cue.at, cue.source.last) + 1;
  const end = lastWord(next);
  const stop = next.items.findIndex(
    (item, i) => i >= after && (item.word === ',' || item.quotation !== null),
  );
  if (!isThin(next.items, after, stop < 0 ? end + 1 : stop) || contentStart(next, cue, end) >= 0) return null;
  return direct(next, -1, cue, 'quote-then-speaker', unit.items[k]!.quotation!);
}

/** According to Lavrov, “A.” / talks are “open”, according to Lavrov */
function sourceAccordingTo({ unit, k, mixed }: Context): Found | null {
  const cue = accordingTo(unit);
  if (!cue) return null;
  const earlier = [...mixed.values()].find((made) => made.rule === 'according-to');
  if (earlier) return { draft: earlier, cue: null };
  const parts = contentOfAccordingTo(unit, cue);
  if (!parts.some((part) => part.first <= k && k <= part.last)) return null;
  const alone = parts.length === 1 && parts[0]!.first === k && parts[0]!.last === k;
  if (alone) return direct(unit, k, cue, 'according-to');
  const made = draft(unit, cue, parts, 'mixed', 'according-to');
  mixed.set(cue, made);
  return { draft: made, cue };
}

/** “A.” – Commissioner Starks: the credit ends the sentence, or stands behind its stop. */
function creditBehind({ units, u, unit, k }: Context): Found | null {
  const quotation = unit.items[k]!.quotation!;
  const behind = k === unit.items.length - 1 ? units[u + 1] : unit;
  const dash = behind === unit ? k + 1 : 0;
  if (!behind || !/^(?:—|--?)$/.test(behind.items[dash]?.word ?? '')) return null;
  const source = nounPhraseForward(behind.items, dash + 1);
  if (!source || !behind.items.slice(source.first, source.last + 1).some((item) => item.mention)) return null;
  if (behind.items.slice(source.last + 1).some((item) => item.pos === 'VERB' || item.quotation)) return null;
  return withoutCue(behind, source, 'credited-behind', quotation);
}

/** Lavrov was blunt: “A.” / And from Chairwoman X: “A.” */
function colonBefore({ units, u, unit, k }: Context): Found | null {
  const { items } = unit;
  const colon = k > 0 ? unit : units[u - 1];
  const at = k > 0 ? k - 1 : (colon?.items.length ?? 0) - 1;
  if (!colon || colon.items[at]?.word !== ':' || (k > 0 && items[k - 1]!.word !== ':')) return null;
  const people = colon.items
    .slice(0, at)
    .filter((item, i, all) => item.mention?.type === 'person' && all[i - 1]?.mention !== item.mention);
  if (new Set(people.map((item) => item.mention!.id)).size !== 1) return null;
  const source = nounPhraseBackward(colon.items, lastOfMention(colon.items, people[0]!));
  if (!source) return null;
  const made = withoutCue(colon, source, 'introduced-by-colon', unit.items[k]!.quotation!);
  return made;
}

function lastOfMention(items: readonly Item[], item: Item): number {
  let last = items.indexOf(item);
  while (items[last + 1]?.mention === item.mention) last++;
  return last;
}

/** “A,” he said. “B.” / Lavrov dismissed the report. “It is false.” */
function sameParagraph({ units, u, unit, k, drafts, text }: Context): Found | null {
  const { items } = unit;
  const whole = items.every((item, i) => i === k || item.pos === 'PUNCT' || item.quotation !== null);
  if (!whole || (wordCount(text, items[k]!) < 4 && !endsSentence(text, items[k]!))) return null;
  const last = drafts.at(-1);
  const quotation = items[k]!.quotation!;
  if (last) {
    // Only right behind the speaker's words: no sentence of the reporter's between.
    const gap = units.slice(0, u).filter((other) => other.items[0]!.start > lastPlace(last, unit.passage));
    if (gap.length) return null;
    const made: QuoteDraft = {
      ...last,
      fragments: piecesOf(quotation),
      kind: 'direct',
      rule: 'same-paragraph',
      flags: flagsOf(quotation),
    };
    return { draft: made, cue: null };
  }
  const intro = units[u - 1];
  if (!intro || k !== 0) return null;
  const verb = intro.items.findIndex((item) => item.pos === 'VERB' || item.pos === 'AUX');
  const subject = verb > 0 ? nounPhraseBackward(intro.items, verb - 1) : null;
  if (!subject) return null;
  const head = intro.items[subject.last]!;
  if (head.mention?.type !== 'person' && !/^(?:he|she)$/.test(head.word)) return null;
  const others = new Set(
    intro.items.filter((item) => item.mention?.type === 'person').map((item) => item.mention!.id),
  );
  if (others.size > 1 || (others.size === 1 && head.mention?.type !== 'person')) return null;
  return withoutCue(intro, subject, 'introduced-by-sentence', quotation);
}

function lastPlace(quote: QuoteDraft, passage: number): number {
  const ends = [...quote.fragments, quote.source, quote.cue]
    .filter((place) => place?.passage === passage)
    .map((place) => place!.end);
  return Math.max(0, ...ends);
}

const piecesOf = (quotation: Quotation): Place[] =>
  quotation.pieces.map(({ passage, start, end }) => ({ passage, start, end }));
const flagsOf = (quotation: Quotation): string[] =>
  quotation.pieces.at(-1)!.unclosed ? ['unclosed-mark'] : [];

function direct(
  unit: Unit,
  k: number,
  cue: Cue,
  rule: RuleName,
  quotation = unit.items[k]!.quotation!,
): Found {
  const made = draft(unit, cue, [quotationRange(cue.at)], 'direct', rule);
  return { draft: { ...made, fragments: piecesOf(quotation), flags: flagsOf(quotation) }, cue };
}

function withoutCue(unit: Unit, source: Range, rule: RuleName, quotation: Quotation): Found {
  const place = {
    passage: unit.passage,
    start: unit.items[source.first]!.start,
    end: unit.items[source.last]!.end,
  };
  const made: QuoteDraft = {
    fragments: piecesOf(quotation),
    kind: 'direct',
    source: place,
    cue: null,
    addressee: null,
    relay: null,
    rule,
    flags: flagsOf(quotation),
  };
  return { draft: made, cue: null };
}
