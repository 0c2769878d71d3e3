import type { Span } from '../analysis';
import { dateOfAddress, findDateline } from './dateline';
import { findLabel, inlineLabels } from './labels';
import { splitLines } from './lines';
import { blankMarkdown, markdownRegions } from './markdown';
import { longCuts } from './longParagraphs';
import { groupParagraphs, looksLikeHeading, looksLikeBoilerplate, type Region } from './paragraphs';

/** What a block is; `boilerplate` and `opaque` hold no prose: no names, no turns, no quotes. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  /** Mastheads, mailing-list lines, URLs, separators. */
  | 'boilerplate'
  /** Code, front matter. */
  | 'opaque';

/** A paragraph of the document. The later stages work on blocks, with offsets relative to `start`. */
export interface Block {
  kind: BlockKind;
  /** Offsets of the block in the document, outer white space left out. */
  start: number;
  end: number;
  /**
   * What to read: as long as the block, so that offsets agree, with Markdown marks and URLs blanked out and every
   * line break inside made a space.
   */
  text: string;
  /** Relative to the block: "MOSCOW, June 11. /TASS/." */
  dateline: Dateline | null;
  /** Relative to the block: where a speaker's label may stand ("Sergey Lavrov:"). */
  label: Label | null;
  /** Whether it stands in a block quote. */
  quoted: boolean;
  /** Whether it is a further part of a paragraph too long to be read in one go. */
  goesOn: boolean;
  /** Relative to the block: the day in the address of a page, where the block is one. */
  address: (Span & { value: string }) | null;
}

export interface Dateline extends Span {
  place: Span | null;
  date: Span | null;
  outlet: Span | null;
}

/** A label in the form of a speaker's: whether it is one, the document decides (transcript/). */
export interface Label extends Span {
  form: LabelForm;
  /** Where the speech starts, after the colon. */
  body: number;
}

/** `mark`: Q, A; `role`: QUESTION, The President; `name`: a name with or without title. */
export type LabelForm = 'mark' | 'role' | 'name';

/**
 * Cuts a document into blocks: paragraphs, headings, list items, and what is no prose.
 * @param text the document, any line endings
 * @param markdown whether Markdown's marks are marks
 * @returns blocks in document order; white space between them belongs to none
 */
export function layOut(text: string, markdown: boolean): Block[] {
  return regionsOf(text, markdown).flatMap(({ start, end, kind }) =>
    readRegion(text.slice(start, end), kind, markdown).map((block) => ({
      ...block,
      start: block.start + start,
      end: block.end + start,
    })),
  );
}

/** The stretches of a document that are read each by itself, in document order. */
export function regionsOf(text: string, markdown: boolean): Region[] {
  const lines = splitLines(text);
  return markdown ? markdownRegions(text, lines) : groupParagraphs(text, lines);
}

/**
 * Reads the blocks of a region: a paragraph is one, unless it holds a whole exchange or is too long for one.
 * @param source the region's text
 * @param kind what the region is
 * @returns blocks with offsets relative to the region; a function of the arguments alone
 */
export function readRegion(source: string, kind: BlockKind, markdown: boolean): Block[] {
  const labels = kind === 'opaque' ? [] : inlineLabels(source);
  const blocks: Block[] = [];
  for (const [i, from] of [0, ...labels].entries()) {
    const part = source.slice(from, labels[i] ?? source.length);
    const cuts = kind === 'opaque' ? [] : longCuts(part);
    for (const [k, at] of [0, ...cuts].entries()) {
      const span = trim(source, from + at, from + (cuts[k] ?? part.length));
      if (span) blocks.push(readBlock(source.slice(span.start, span.end), span.start, kind, markdown, k > 0));
    }
  }
  return blocks;
}

/** Where a paragraph goes on, no label and no dateline opens it. */
function readBlock(
  source: string,
  start: number,
  given: BlockKind,
  markdown: boolean,
  goesOn: boolean,
): Block {
  const end = start + source.length;
  const opaque = given === 'opaque';
  const quoted = markdown && /^ {0,3}>/.test(source);
  const readable = opaque ? ' '.repeat(source.length) : blankUrls(markdown ? blankMarkdown(source) : source);
  const text = readable.replace(/[\r\n\u2028\u2029\u0085\v\f]/g, ' ');
  if (opaque)
    return { kind: 'opaque', start, end, text, dateline: null, label: null, quoted, goesOn, address: null };
  if (text.trim() === '' || looksLikeBoilerplate(text)) {
    const address = dateOfAddress(source);
    return { kind: 'boilerplate', start, end, text, dateline: null, label: null, quoted, goesOn, address };
  }
  const dateline = goesOn ? null : findDateline(text);
  const label = dateline || goesOn ? null : findLabel(text);
  const heading = given === 'paragraph' && !label && !/[\r\n].*[\r\n]/.test(source) && looksLikeHeading(text);
  return {
    kind: heading ? 'heading' : given,
    start,
    end,
    text,
    dateline,
    label,
    quoted,
    goesOn,
    address: null,
  };
}

function trim(text: string, start: number, end: number): Span | null {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** White space as JavaScript's `\s` has it, and NUL and zero-width characters, none of which can begin a span. */
export function isBlank(code: number): boolean {
  return (
    code <= 32 || code === 0x85 || code === 0xa0 || code === 0xfeff || code === 0x1680 || code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) || (code >= 0x2028 && code <= 0x202f) || code === 0x205f || code === 0x2060
  ); // prettier-ignore
}

function blankUrls(text: string): string {
  return text.replace(/\b(?:https?:\/\/|www\.)[^\s<>"'“”«»]+/g, (url) => ' '.repeat(url.length));
}
