import type { Span } from '../analysis';
import type { Mention } from '../names/names';
import type { Passage } from '../tokens/passage';
import { isTitle } from './genre';
import { ENDS_IN_VENUE, VENUE } from './place';

/** A line that names a part of a text, an office or a release, not the text. */
const NO_TITLE =
  /^\W*(?:preamble|introduction|annex|contents|table of|chapter|part|title|section|article|appendix|background$|via teleconference|for immediate release|embargoed|unclassified|provisional|general assembly|security council|agenda|participants|office of|the white house|by the|the government of|aboard|en route|check against|i|we|my|our|thank|dear|ladies|excellenc(?:y|ies))\b/i;
/** "Rio de Janeiro, Brazil" */
const CITY = /^\p{Lu}[\p{L}.’' -]{1,30}, \p{Lu}[\p{L}.’' -]{1,30}$/u;
const HOUR = /\b\d{1,2}[:.]\d{2}\b/;
/** In letters. */
const LONGEST = 300;
/** In words: a shorter line names a thing, and says nothing of it. */
const SHORTEST = 3;
const SHORTEST_HEADLINE = 5;

/** A title with the passage in which it begins; the span is the document's. */
export interface Title extends Span {
  passage: Passage;
  words: string;
}

/**
 * The title of a document: a line of the head that says what kind of document it is, else its longest headline. Names of
 * places, halls, offices and days are none.
 * @param head the passages above the text
 * @param mentions those of each of these passages
 */
export function titleOf(
  head: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
  text: string,
): Title | null {
  let best: Title | null = null;
  for (const [i, passage] of head.entries()) {
    const { block } = passage;
    if (block.kind !== 'heading' || block.dateline !== null || (block.label && !isTitle(block.text)))
      continue;
    const span = titleIn(passage, text.slice(block.start, block.end), mentions[i]!);
    if (!span) continue;
    const length = span.end - span.start;
    const said = isTitle(block.text.slice(span.start, span.end));
    if (said) return withLinesBelow(titleAt(passage, span), head.slice(i + 1), mentions.slice(i + 1));
    if (!best || length > best.words.length * 1.2) best = titleAt(passage, span);
  }
  return best;
}

/** The words of an address's last part, as pages have it: `/news/474960/Ministers-to-meet-in-Baghdad`. */
const SLUG = /\/([A-Za-z0-9]+(?:[-_][A-Za-z0-9’']+){3,})(?:\.html?)?\/?\s*$/;
const REPEATED = 0.7;

/** The line whose words an address above it repeats: it is a page's title, whatever it looks like. */
export function addressedTitle(head: readonly Passage[], text: string): Title | null {
  const address = head.findIndex(({ block }) => SLUG.test(text.slice(block.start, block.end)));
  const next = head[address + 1];
  if (address < 0 || !next) return null;
  const { block } = next;
  const words = new Set(wordsOf(block.text));
  const repeated = wordsOf(SLUG.exec(text.slice(head[address]!.block.start, head[address]!.block.end))![1]!);
  const shared = repeated.filter((word) => words.has(word)).length;
  return block.text.length < LONGEST &&
    shared >= repeated.length * REPEATED &&
    words.size <= repeated.length * 2
    ? titleAt(next, trimmed(block.text))
    : null;
}

function titleAt(passage: Passage, { start, end }: Span): Title {
  const { block } = passage;
  const words = block.text.slice(start, end).replace(/\s+/g, ' ');
  return { passage, words, start: block.start + start, end: block.start + end };
}

/** A title printed in capitals goes on in the lines in capitals below it: "PRESS BRIEFING" / "WITH MINISTER ODE". */
function withLinesBelow(
  title: Title,
  below: readonly Passage[],
  mentions: readonly (readonly Mention[])[],
): Title {
  if (!isCapitals(title.words)) return title;
  const goesOn = (passage: Passage, i: number): boolean =>
    passage.block.kind === 'heading' &&
    isCapitals(passage.block.text) &&
    mayBe(passage.block.text, mentions[i]!, 0);
  const end = below.findIndex((passage, i) => !goesOn(passage, i));
  const lines = below.slice(0, end < 0 ? below.length : end);
  const last = lines.at(-1);
  return last
    ? {
        ...title,
        words: [title.words, ...lines.map(({ block }) => block.text.trim())].join(' ').replace(/\s+/g, ' '),
        end: last.block.end,
      }
    : title;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The lines of a heading that are its title: all of them, or those that say what document it is. */
function titleIn({ block }: Passage, source: string, mentions: readonly Mention[]): Span | null {
  const lines = [...source.matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    text: block.text.slice(index, index + line.length),
  }));
  const may = lines.map((line) => mayBe(line.text, mentions, line.start));
  if (may.every(Boolean)) {
    const whole = trimmed(block.text);
    const words = block.text.trim().split(/\s+/).length;
    return isTitle(block.text) ||
      words >= SHORTEST_HEADLINE ||
      (words >= SHORTEST && /\p{Ll}/u.test(block.text))
      ? whole
      : null;
  }
  const first = lines.findIndex((line, i) => may[i] && isTitle(line.text));
  if (first < 0) return null;
  const capitals = isCapitals(lines[first]!.text);
  let last = first;
  while (may[last + 1] && isCapitals(lines[last + 1]!.text) === capitals) last++;
  const span = trimmed(block.text.slice(lines[first]!.start, lines[last]!.end));
  return { start: lines[first]!.start + span.start, end: lines[first]!.start + span.end };
}

/** Whether a line may be a title or a part of one. */
function mayBe(line: string, mentions: readonly Mention[], at: number): boolean {
  const words = line.trim();
  if (words === '' || /^[_=*•–—-]+$/.test(words) || NO_TITLE.test(words) || HOUR.test(words)) return false;
  if (
    /[;,:]$|\b(?:and|by|of|between|with|on|for|to)$/i.test(words) ||
    ENDS_IN_VENUE.test(words) ||
    CITY.test(words)
  )
    return false;
  if (isTitle(words)) return true;
  if (VENUE.test(words)) return false;
  // A place, a day: nothing else is said there.
  let rest = line;
  for (const { start, end } of mentions)
    if (start >= at && end <= at + line.length)
      rest = rest.slice(0, start - at) + ' '.repeat(end - start) + rest.slice(end - at);
  return /\p{L}{2}/u.test(rest);
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

function trimmed(text: string): Span {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}
