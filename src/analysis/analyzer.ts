import { findActs } from './acts/acts';
import { type Analysis, emptyAnalysis, type Span } from './analysis';
import {
  noticeOfCut,
  noticesOfBlocks,
  noticesOfQuotes,
  readAct,
  readMark,
  readMention,
  readQuote,
  readTurn,
} from './assembly';
import { readCard } from './document/card';
import type { Block } from './layout/layout';
import { cutAt } from './layout/longParagraphs';
import { declines } from './layout/prose';
import { Memory } from './memory';
import { findNames } from './names/names';
import type { Place } from './quotes/draft';
import { findQuotes } from './quotes/quotes';
import { resolveSpeakers } from './speakers/speakers';
import { speakersAbout, spokenIn, summarise } from './speakers/summary';
import { drain } from './steps';
import { type BlockPassage, passageOf } from './tokens/passage';
import { findTopics } from './topics/topics';
import { flagTranslations } from './transcript/translations';
import { findTurns } from './transcript/turns';

export interface AnalyzeOptions {
  /** Path, URI or any id; copied into the result. */
  id: string;
  /** Whether the text is Markdown: its marks are then no text. Default: plain text. */
  markdown?: boolean;
  /** Analyse even what does not look like English prose. */
  force?: boolean;
  /** In letters: a longer document is read up to the last paragraph that ends before it. Default: all is read. */
  limit?: number;
}

/** The stages of the pipeline, as one who watches it sees them. */
export type Stage =
  'layout' | 'tokens' | 'names' | 'turns' | 'quotes' | 'speakers' | 'acts' | 'topics' | 'card';

/**
 * The pipeline, one step at a time: a generator that yields between paragraphs, so that a host can let other work
 * in, or stop it. Drain it for the result.
 * @param memory of the document's version before; a new one for a document that is read for the first time
 * @returns yields, behind each step, the stage that the step was of
 */
export function* analysisSteps(
  text: string,
  options: AnalyzeOptions,
  memory = new Memory(),
): Generator<Stage, Analysis> {
  const result = emptyAnalysis(options.id);
  const read = cutAt(text, options.limit ?? Infinity);
  const blocks = yield* during('layout', memory.blocks.layOut(read, options.markdown ?? false));
  const declined = options.force ? null : declines(read, blocks);
  if (declined) {
    result.notices.push({ code: 'declined', message: declined.message });
    return result;
  }
  const passages = yield* during('tokens', readPassages(blocks, memory));
  const names = yield* during('names', findNames(passages, memory.names));
  const turns = yield* during('turns', findTurns(passages, names));
  const { drafts, marks } = yield* during('quotes', findQuotes(passages, names.mentions, memory.quotes));
  const resolved = yield* during('speakers', resolveSpeakers(drafts, passages, names, turns));

  const at = (place: Place): Span => ({
    start: passages[place.passage]!.block.start + place.start,
    end: passages[place.passage]!.block.start + place.end,
  });
  result.entities = names.mentions.map((mention) => readMention(mention, passages[mention.passage]!));
  for (const [id, { type, name, aliases, role, facts }] of Object.entries(names.names)) {
    result.names[id] = { type, name, aliases, role, ...(facts ? { facts } : {}) };
  }
  yield 'speakers';
  result.turns = turns.map((turn) => readTurn(turn, passages, names, text));
  result.quotes = drafts.map((draft, i) => readQuote(draft, resolved[i]!, at));
  flagTranslations(result, passages);
  result.marks = marks.map((mark) => readMark(mark, passages[mark.passage]!));
  result.notices = [
    ...(read.length < text.length ? [noticeOfCut(read.length, text.length)] : []),
    ...noticesOfBlocks(blocks),
    ...noticesOfQuotes(result.quotes),
  ];
  yield 'speakers';
  result.speakers = yield* during('speakers', summarise(text, result, names));
  const acts = yield* during('acts', findActs(passages, names, turns, drafts, resolved, memory.acts));
  result.acts = acts.map((act) => readAct(act, at));
  yield 'acts';
  const speaking = new Set(result.speakers.map((speaker) => speaker.id));
  const topics = yield* during('topics', findTopics(passages, names, speaking, memory.phrases));
  const spoken = spokenIn(result);
  result.topics = topics.map(({ label, score, mentions }) => {
    const spans = mentions.map(at);
    return { label, score, mentions: spans, speakers: speakersAbout(spans, spoken) };
  });
  yield 'topics';
  result.document = readCard(text, passages, names, turns, result);
  yield 'card';
  memory.blocks.sweep();
  for (const passage of passages) passage.release();
  yield 'card';
  return result;
}

/** The passage of each block, with its tokens where nobody has read them yet. */
function* readPassages(
  blocks: readonly Block[],
  { passages: known }: Memory,
): Generator<void, BlockPassage[]> {
  const passages: BlockPassage[] = [];
  for (const block of blocks) {
    const isNew = !known.has(block);
    const passage = passageOf(block, known);
    passages.push(passage);
    if (isNew && passage.tokens.count > 0) yield;
  }
  return passages;
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
  return drain(analysisSteps(text, options));
}
