import { type Analysis, emptyAnalysis, type Span } from './analysis';
import { noticesOf, readQuote, readTurn } from './assembly';
import { readCard } from './document/card';
import { layOut } from './layout/layout';
import { declines } from './layout/prose';
import { findNames } from './names/names';
import type { Place } from './quotes/draft';
import { findQuotes } from './quotes/quotes';
import { resolveSpeakers } from './speakers/speakers';
import { participantsOf, speakersAbout, summarise } from './speakers/summary';
import type { Passage } from './tokens/passage';
import { tokenize } from './tokens/tokens';
import { findTopics } from './topics/topics';
import { findTurns } from './transcript/turns';

export interface AnalyzeOptions {
  /** Path, URI or any id; copied into the result. */
  id: string;
  /** Whether the text is Markdown: its marks are then no text. Default: plain text. */
  markdown?: boolean;
  /** Analyse even what does not look like English prose. */
  force?: boolean;
}

/** The stages of the pipeline, as one who watches it sees them. */
export type Stage = 'layout' | 'tokens' | 'names' | 'turns' | 'quotes' | 'speakers' | 'topics' | 'card';

/**
 * The pipeline, one step at a time: a generator that yields between paragraphs, so that a host can let other work
 * in, or stop it. Drain it for the result.
 * @returns yields, behind each step, the stage that the step was of
 */
export function* analysisSteps(text: string, options: AnalyzeOptions): Generator<Stage, Analysis> {
  const result = emptyAnalysis(options.id);
  const blocks = layOut(text, options.markdown ?? false);
  const declined = options.force ? null : declines(text, blocks);
  if (declined) {
    result.notices.push({ code: 'declined', message: declined.message });
    return result;
  }
  yield 'layout';
  const passages: Passage[] = [];
  for (const block of blocks) {
    passages.push({
      block,
      tokens: tokenize(block.kind === 'opaque' || block.kind === 'boilerplate' ? '' : block.text),
    });
    yield 'tokens';
  }
  const names = findNames(passages);
  yield 'names';
  const turns = findTurns(passages, names);
  yield 'turns';
  const { drafts, marks } = yield* during('quotes', findQuotes(passages, names.mentions));
  const resolved = resolveSpeakers(drafts, passages, names, turns);

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
  yield 'speakers';
  const speaking = new Set(result.speakers.map((speaker) => speaker.id));
  result.topics = findTopics(passages, names, speaking).map(({ label, score, mentions }) => {
    const spans = mentions.map(at);
    return { label, score, mentions: spans, speakers: speakersAbout(spans, result) };
  });
  yield 'topics';
  result.document = readCard(passages, names, turns, participantsOf(result));
  yield 'card';
  return result;
}

/** A stage's own steps, under its name. */
function* during<T>(stage: Stage, steps: Generator<void, T>): Generator<Stage, T> {
  for (;;) {
    const step = steps.next();
    yield stage;
    if (step.done) return step.value;
  }
}

/** Analyses a whole text at once. Pure: the same text and options give the same analysis. Never throws on any text. */
export function analyze(text: string, options: AnalyzeOptions): Analysis {
  const steps = analysisSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
