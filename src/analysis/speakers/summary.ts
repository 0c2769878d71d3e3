import type { Analysis, Span, Speaker, SpeakerSummary } from '../analysis';
import type { Names } from '../names/names';
import { labelId } from './described';

/** Everybody who speaks: by turns and quotes, in order of their first words. */
export function* summarise(
  text: string,
  { quotes, turns }: Analysis,
  { names }: Names,
): Generator<void, SpeakerSummary[]> {
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
    summary.words += yield* countWordsIn(text, turn.body, turn.end);
  }
  yield;
  let turn = 0;
  for (const [i, quote] of quotes.entries()) {
    if (!quote.speaker) continue;
    const summary = of(quote.speaker, quote.start);
    summary.quotes.push(i);
    // What somebody quotes of himself within his turn is counted there.
    while (turn < turns.length && turns[turn]!.end <= quote.start) turn++;
    const around = turns[turn];
    const ownTurn =
      around !== undefined && around.start <= quote.start && around.speaker?.id === quote.speaker.id;
    if (quote.kind === 'direct' && !ownTurn)
      for (const { start, end } of quote.fragments) summary.words += countWords(text.slice(start, end));
  }
  return [...speakers.values()].sort((a, b) => firstWords.get(a)! - firstWords.get(b)!);
}

/** In letters: a turn may be a document of a megabyte. */
const COUNTED_AT_ONCE = 1 << 16;

function* countWordsIn(text: string, start: number, end: number): Generator<void, number> {
  let words = 0;
  for (let from = start; from < end;) {
    let to = Math.min(end, from + COUNTED_AT_ONCE);
    while (to < end && !/\s/.test(text[to]!)) to++;
    words += countWords(text.slice(from, to));
    from = to;
    yield;
  }
  return words;
}

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Somebody's words: a quote or a turn. */
type Spoken = Span & { speaker: Speaker | null };

/** The quotes and turns of a document, in the order of their beginnings. */
export function spokenIn({ quotes, turns }: Analysis): Spoken[] {
  return [...quotes, ...turns].sort((a, b) => a.start - b.start);
}

/** Who speaks about a topic: those in whose quotes or turns, in their order, it is mentioned. */
export function speakersAbout(mentions: readonly Span[], spoken: readonly Spoken[]): string[] {
  const starts = mentions.map((mention) => mention.start).sort((a, b) => a - b);
  const ids = new Set<string>();
  for (const { speaker, start, end } of spoken) {
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
