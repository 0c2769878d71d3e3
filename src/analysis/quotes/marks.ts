import { reportingVerb } from '../../knowledge/verbs';
import { AT_ONCE } from '../steps';
import type { Passage } from '../tokens/passage';

/** One stretch of quoted text within a passage, marks included; offsets relative to the passage. */
export interface MarkedSpan {
  passage: number;
  start: number;
  end: number;
  /** Whether its closing mark is missing. */
  unclosed: boolean;
  /** Outermost are 0. */
  depth: number;
}

/** A quotation: one stretch, or one a paragraph where each paragraph opens anew and only the last closes. */
export interface Quotation {
  pieces: MarkedSpan[];
}

/** The quotations of a document, and what is marked within one. */
export interface Quotations {
  quotations: Quotation[];
  nested: MarkedSpan[];
}

type PairedSpan = Omit<MarkedSpan, 'passage'>;

/** The quotations of one block, and the mark that is still open behind it. */
interface Paired {
  spans: PairedSpan[];
  open: Open | null;
}

interface Open {
  mark: string;
  at: number;
}

const CLOSERS: Record<string, string> = {
  '“': '”', '”': '”', '„': '“”', '‟': '”', '«': '»', '»': '«', '‹': '›', '›': '‹', '「': '」', '『': '』', '‘': '’', '‚': '‘’', '"': '"”', "'": "'’",
}; // prettier-ignore
const OPENERS = new Set(['“', '„', '‟', '«', '‹', '「', '『']);
const MARKS = /``|''|["'“”„‟«»‹›「」『』‘’‚]/g;

const isWord = (char: string): boolean => char !== '' && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string): boolean => char === '' || /\s/.test(char);

/**
 * Pairs the quotation marks of a document: every pair of marks, nested ones, apostrophes told from closing marks, and
 * quotations that run over paragraphs. A mark that is never closed ends with its paragraph and is flagged.
 */
export function* findQuotations(passages: readonly Passage[]): Generator<void, Quotations> {
  const quotations: Quotation[] = [];
  const nested: MarkedSpan[] = [];
  let carried: { quotation: Quotation; mark: string } | null = null;
  for (const [index, { block }] of passages.entries()) {
    if (index % AT_ONCE === 0) yield;
    if (block.kind === 'opaque' || block.kind === 'boilerplate') continue;
    const cut: boolean =
      carried !== null && isCutOff(passages[carried.quotation.pieces.at(-1)!.passage]!, block.text);
    const { spans, open }: Paired =
      (cut ? closeCut(block.text, carried!.mark) : null) ?? pairMarks(block.text);
    const outer = spans.filter((span) => span.depth === 0);
    nested.push(...spans.filter((span) => span.depth > 0).map((span) => inPassage(span, index)));
    const first = outer[0];
    for (const span of outer) {
      const piece = inPassage(span, index);
      const goesOn: boolean =
        carried !== null &&
        span === first &&
        (opensWith(block.text, span.start, carried.mark) || (cut && span.start === indent(block.text)));
      if (goesOn) {
        const last = carried!.quotation.pieces.at(-1)!;
        last.unclosed = false;
        carried!.quotation.pieces.push(piece);
      } else quotations.push({ pieces: [piece] });
    }
    const last: PairedSpan | undefined = outer.at(-1);
    const runsOn: boolean =
      open !== null &&
      last !== undefined &&
      last.unclosed &&
      open.mark !== "'" &&
      open.mark !== '‘' &&
      !endsInReport(block.text.slice(last.start, last.end));
    carried = runsOn ? { quotation: quotations.at(-1)!, mark: open!.mark } : null;
  }
  return { quotations, nested };
}

const inPassage = ({ start, end, unclosed, depth }: PairedSpan, passage: number): MarkedSpan => ({
  passage,
  start,
  end,
  unclosed,
  depth,
});

const indent = (text: string): number => text.length - text.trimStart().length;

/** A paragraph that goes on with a quotation opens with the same sort of mark, before anything else. */
function opensWith(text: string, start: number, mark: string): boolean {
  return start === indent(text) && (text[start] === mark || (mark === '“' && text[start] === '"'));
}

/** Whether a page's end cuts a sentence in two: the first part has no stop, the second no capital. */
function isCutOff({ block }: Passage, text: string): boolean {
  return /[\p{L}\d,;-]\s*$/u.test(block.text) && /^\s*\p{Ll}/u.test(text);
}

/** "“We will not stop, Okoye said.": who says it stands where the closing mark is missing, so nothing goes on. */
function endsInReport(text: string): boolean {
  const words = text.slice(text.lastIndexOf(',') + 1).match(/[\p{L}'’-]+/gu) ?? [];
  if (words.length > LONGEST_TAIL || !text.includes(',')) return false;
  const verb = words.findIndex((word) => reportingVerb(word)?.some(({ form }) => form === 'past'));
  return verb === 0 || (verb > 0 && /^(?:\p{Lu}|he\b|she\b|they\b|the\b)/u.test(words[0]!));
}

/** In words. */
const LONGEST_TAIL = 10;

/** Pairs the marks of a block that begins within a quotation; null when none closes it. */
function closeCut(text: string, mark: string): Paired | null {
  const start = indent(text);
  const paired = pairMarks(text, { mark, at: start });
  return paired.spans.some((span) => span.start === start && !span.unclosed) ? paired : null;
}

/**
 * Pairs the marks within one block; what stays open ends where the block does.
 * @param before a mark of an earlier block that is still open
 */
export function pairMarks(text: string, before: Open | null = null): Paired {
  const spans: PairedSpan[] = [];
  const stack: Open[] = before ? [before] : [];
  const remaining = closersAhead(text);
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const at = match.index;
    const mark = match[0] === '``' || match[0] === "''" ? '"' : match[0];
    const width = match[0].length;
    const left = at === 0 ? '' : text[at - 1]!;
    const right = text[at + width] ?? '';
    if (isApostrophe(text, at, width, mark, left, right, stack)) continue;
    const openIndex = closes(mark, left, right, stack, match[0]);
    if (openIndex >= 0) {
      while (stack.length > openIndex + 1) stack.pop(); // inner marks that were never closed are none
      const open = stack.pop()!;
      spans.push({ start: open.at, end: at + width, unclosed: false, depth: stack.length });
      continue;
    }
    if (!opens(mark, left, right, match[0])) continue;
    // A second opening mark of the same sort, with no two closing ones ahead: the first was never closed.
    const same = stack.findIndex((open) => open.mark === mark);
    if (same >= 0 && (mark === '"' || remaining(at, mark) < 2)) {
      const unclosed = stack[same]!;
      stack.length = same;
      const end = text.slice(0, at).trimEnd().length;
      if (unclosed.mark !== "'" && end > unclosed.at + 1)
        spans.push({ start: unclosed.at, end, unclosed: true, depth: same });
    }
    stack.push({ mark, at });
  }
  const open = stack.find(({ mark }) => mark !== "'" && mark !== '‘') ?? null;
  if (open) {
    const end = text.trimEnd().length;
    if (end > open.at + 1) {
      // What closed inside it before was nested.
      for (const span of spans) if (span.start > open.at) span.depth++;
      spans.push({ start: open.at, end, unclosed: true, depth: 0 });
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return { spans: renumber(spans), open };
}

/** Depths again from the spans themselves: a stray single mark left open must not push a quotation down. */
function renumber(spans: PairedSpan[]): PairedSpan[] {
  const ends: number[] = [];
  for (const span of spans) {
    while (ends.length && ends.at(-1)! <= span.start) ends.pop();
    span.depth = ends.length;
    ends.push(span.end);
  }
  return spans;
}

/** How many closing curly marks stand behind an offset before the next one opens twice. */
function closersAhead(text: string): (from: number, mark: string) => number {
  return (from, mark) => {
    const closers = CLOSERS[mark] ?? '';
    let count = 0;
    let opened = 0;
    const limit = Math.min(text.length, from + 2000);
    for (let i = from + 1; i < limit; i++) {
      const char = text[i]!;
      if (char === mark) opened++;
      else if (closers.includes(char) && char !== '’') count++;
    }
    return count - opened;
  };
}

function isApostrophe(
  text: string,
  at: number,
  width: number,
  mark: string,
  before: string,
  after: string,
  stack: readonly Open[],
): boolean {
  if (mark === '"')
    return /\d/.test(before) && /\d\s?['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 8), at)); // 5'10"
  if (mark !== "'" && mark !== '’' && mark !== '‘') return false;
  if (width === 2) return false;
  if (isWord(before) && isWord(after)) return true; // Iran's, d’Ivoire
  if (/\d/.test(before) && !isSpace(after)) return true; // 5'10"
  if (mark === '‘') return /\d/.test(after);
  const opener = isSpace(before) || /[("“«[—–-]/.test(before);
  if (opener) {
    if (mark === '’') return true; // ’90s, ’em: a closing mark opens nothing
    if (/^(?:\d\ds\b|\d\d\b|tis\b|twas\b|em\b|cause\b)/i.test(text.slice(at + 1, at + 8))) return true;
    return !closesLater(text, at + 1);
  }
  const open = stack.some((o) => o.mark === "'" || o.mark === '‘');
  if (!open) return true;
  // ministers’ view: a plural's apostrophe where a better closing mark follows.
  return /s/i.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) && closesLater(text, at + 1);
}

/** Whether a single closing mark with punctuation or a word before it and a boundary behind it follows nearby. */
function closesLater(text: string, from: number): boolean {
  return /^[^"“”«»]{0,1500}?[^\s(]['’](?=[\s,.;:!?)\]"”—–-]|$)/u.test(text.slice(from, from + 1600));
}

function opens(mark: string, before: string, after: string, raw: string): boolean {
  if (raw === '``') return true;
  if (OPENERS.has(mark)) return !isSpace(after) || mark === '«' || mark === '「';
  if (mark === '”') return isWord(after) && isSpace(before); // ”so”, as some write it
  if (mark === '»') return isWord(after) && isSpace(before) && before !== ''; // »so«; a lone » is a bullet
  if (mark === '‘' || mark === '‚') return !isSpace(after);
  if (mark === '"' || mark === "'")
    return !isWord(before) && (!isSpace(after) || isSpace(before)) && !(after === '' && before !== '');
  return false;
}

/** @returns the index in the stack of the mark that this one closes; -1 when it closes none */
function closes(mark: string, before: string, after: string, stack: readonly Open[], raw: string): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]!;
    if (
      !CLOSERS[open.mark]!.includes(mark) &&
      !(open.mark === '“' && mark === '"') &&
      !(open.mark === '"' && mark === '”')
    )
      continue;
    if (mark === '"' && raw !== '``') {
      // A straight mark takes its direction from the spaces beside it; between two spaces it does what is due.
      if (isSpace(before) && !isSpace(after)) continue;
      return i;
    }
    if (mark === "'" && isSpace(before)) continue;
    return i;
  }
  return -1;
}
