import {
  type Analysis,
  emptyAnalysis,
  type Notice,
  type Quote,
  type Span,
  type Speaker,
  type SpeakerSummary,
  type Turn,
} from './analysis';
import { readCard } from './document/card';
import { layOut } from './layout/layout';
import { declines } from './layout/prose';
import { findNames, type Names } from './names/names';
import type { Place, QuoteDraft } from './quotes/draft';
import { findQuotes } from './quotes/quotes';
import { RULES } from './quotes/rules';
import { type Resolved, resolveSpeakers } from './speakers/speakers';
import { lookupKey } from './tokens/fold';
import type { Passage } from './tokens/passage';
import { tokenize } from './tokens/tokens';
import { findTopics } from './topics/topics';
import { findTurns, type TurnDraft } from './transcript/turns';

export interface AnalyzeOptions {
  /** Path, URI or any id; copied into the result. */
  id: string;
  /** Whether the text is Markdown: its marks are then no text. Default: plain text. */
  markdown?: boolean;
  /** Analyse even what does not look like English prose. */
  force?: boolean;
}

/**
 * The pipeline, one step at a time: a generator that yields between paragraphs, so that a host can let other work
 * in, or stop it. Drain it for the result.
 */
export function* analysisSteps(text: string, options: AnalyzeOptions): Generator<void, Analysis> {
  const result = emptyAnalysis(options.id);
  const blocks = layOut(text, options.markdown ?? false);
  const declined = options.force ? null : declines(text, blocks);
  if (declined) {
    result.notices.push({ code: 'declined', message: declined.message });
    return result;
  }
  const passages: Passage[] = [];
  for (const block of blocks) {
    passages.push({
      block,
      tokens: tokenize(block.kind === 'opaque' || block.kind === 'boilerplate' ? '' : block.text),
    });
    yield;
  }
  const names = findNames(passages);
  yield;
  const turns = findTurns(passages, names);
  const { drafts, marks } = yield* findQuotes(passages, names.mentions);
  const resolved = resolveSpeakers(drafts, passages, names, turns);
  yield;

  const at = (place: Place): Span => ({
    start: passages[place.passage]!.block.start + place.start,
    end: passages[place.passage]!.block.start + place.end,
  });
  result.entities = names.mentions.map(({ type, id, value, ...place }) => ({
    ...at(place),
    type,
    id,
    ...(value === undefined ? {} : { value }),
  }));
  for (const [id, { type, name, aliases, role, facts }] of Object.entries(names.names)) {
    result.names[id] = { type, name, aliases, role, ...(facts ? { facts } : {}) };
  }
  result.turns = turns.map((turn) => readTurn(turn, passages, names));
  result.quotes = drafts.map((draft, i) => readQuote(draft, resolved[i]!, at));
  result.marks = marks.map(({ use, ...place }) => ({ ...at(place), use }));
  result.notices = noticesOf(result.quotes);
  result.speakers = summarise(text, result, names);
  const speaking = new Set(result.speakers.map((speaker) => speaker.id));
  result.topics = findTopics(passages, names, speaking).map(({ label, score, mentions }) => {
    const spans = mentions.map(at);
    return { label, score, mentions: spans, speakers: speakersAbout(spans, result) };
  });
  result.document = readCard(passages, names, turns, participantsOf(result));
  return result;
}

/** Analyses a whole text at once. Pure: the same text and options give the same analysis. Never throws on any text. */
export function analyze(text: string, options: AnalyzeOptions): Analysis {
  const steps = analysisSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function readTurn(turn: TurnDraft, passages: readonly Passage[], { names }: Names): Turn {
  const first = passages[turn.first]!.block;
  const speaker: Speaker | null =
    turn.speaker !== null && names[turn.speaker]
      ? { id: turn.speaker, name: names[turn.speaker]!.name }
      : turn.words !== null && turn.role !== 'question' && turn.words.length > 1
        ? { id: labelId(turn.words), name: turn.words }
        : null;
  const start = first.start + (turn.label ? turn.label.start : 0);
  const end = passages[turn.last]!.block.end;
  // Past what Markdown's marks leave blank behind the label.
  let body = turn.label ? turn.body : 0;
  while (body < first.text.length && /\s/.test(first.text[body]!)) body++;
  return {
    start,
    end,
    body: turn.label ? Math.min(first.start + body, end) : start,
    speaker,
    role: turn.role,
    ...(turn.answers === undefined ? {} : { answers: turn.answers }),
  };
}

function readQuote(
  draft: QuoteDraft,
  { speaker, addressee, relay, sure }: Resolved,
  at: (place: Place) => Span,
): Quote {
  const fragments = draft.fragments.map(at);
  const confidence = speaker || draft.source ? RULES[draft.rule].confidence * (speaker ? sure : 0.7) : 0;
  return {
    start: fragments[0]!.start,
    end: Math.max(...fragments.map((fragment) => fragment.end)),
    fragments,
    kind: draft.kind,
    speaker,
    source: draft.source && at(draft.source),
    cue: draft.cue && at(draft.cue),
    addressee,
    relay,
    confidence: Math.round(confidence * 100) / 100,
    rule: draft.rule,
    ...(draft.flags.length ? { flags: draft.flags } : {}),
  };
}

function noticesOf(quotes: readonly Quote[]): Notice[] {
  return quotes
    .filter((quote) => quote.flags?.includes('unclosed-mark'))
    .map(({ start, end }) => ({
      code: 'unclosed-mark',
      message: 'This quotation is never closed; it was taken to end with its paragraph.',
      start,
      end,
    }));
}

/** Everybody who speaks: by turns and quotes, in order of their first words. */
function summarise(text: string, { quotes, turns }: Analysis, { names }: Names): SpeakerSummary[] {
  const speakers = new Map<string, SpeakerSummary>();
  const firstWords = new Map<SpeakerSummary, number>();
  const of = ({ id, name }: Speaker, start: number): SpeakerSummary => {
    const key = id ?? labelId(name);
    let summary = speakers.get(key);
    if (!summary)
      speakers.set(
        key,
        (summary = { id: key, name, role: names[key]?.role ?? null, quotes: [], turns: [], words: 0 }),
      );
    firstWords.set(summary, Math.min(firstWords.get(summary) ?? start, start));
    return summary;
  };
  for (const [i, turn] of turns.entries()) {
    if (!turn.speaker) continue;
    const summary = of(turn.speaker, turn.start);
    summary.turns.push(i);
    summary.words += countWords(text.slice(turn.body, turn.end));
  }
  for (const [i, quote] of quotes.entries()) {
    if (!quote.speaker) continue;
    const summary = of(quote.speaker, quote.start);
    summary.quotes.push(i);
    // What somebody quotes of himself within his turn is counted there.
    const ownTurn = summary.turns.some(
      (turn) => turns[turn]!.start <= quote.start && quote.end <= turns[turn]!.end,
    );
    if (quote.kind === 'direct' && !ownTurn)
      for (const { start, end } of quote.fragments) summary.words += countWords(text.slice(start, end));
  }
  return [...speakers.values()].sort((a, b) => firstWords.get(a)! - firstWords.get(b)!);
}

/** Persons who speak, joint ones one by one, in order of their first words. */
function participantsOf({ speakers, quotes, names }: Analysis): string[] {
  const members = new Map(quotes.map(({ speaker }) => [speaker?.id, speaker?.members]));
  const ids = speakers.flatMap(({ id }) => members.get(id) ?? [id]);
  return [...new Set(ids)].filter((id) => names[id]?.type === 'person').map((id) => names[id]!.name);
}

/** The id of a speaker of whom only the words of a label are known. */
const labelId = (words: string): string => `label:${lookupKey(words)}`;

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Who speaks about a topic: those in whose quotes or turns it is mentioned. */
function speakersAbout(mentions: readonly Span[], { quotes, turns }: Analysis): string[] {
  const starts = mentions.map((mention) => mention.start).sort((a, b) => a - b);
  const ids = new Set<string>();
  for (const { speaker, start, end } of [...quotes, ...turns].sort((a, b) => a.start - b.start)) {
    if (!speaker?.id || ids.has(speaker.id)) continue;
    const next = firstFrom(starts, start);
    if (next !== undefined && next < end) ids.add(speaker.id);
  }
  return [...ids];
}

/** The first of some rising numbers that is not below a bound. */
function firstFrom(numbers: readonly number[], bound: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}
