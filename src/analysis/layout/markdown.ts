import type { Span } from '../analysis';
import type { Region } from './paragraphs';

/**
 * The blocks of a Markdown text (commonmark.org, front matter and GitHub's tables with it): enough of the grammar to
 * know what is prose.
 */
export function markdownRegions(text: string, lines: readonly Span[]): Region[] {
  const regions: Region[] = [];
  let open: Region | null = null;
  let fence: string | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const content = text.slice(line.start, line.end);
    if (i === 0 && /^\uFEFF?---\s*$/.test(content)) {
      const close = lines.findIndex(
        (l, k) => k > 0 && /^(?:---|\.\.\.)\s*$/.test(text.slice(l.start, l.end)),
      );
      if (close > 0) {
        regions.push({ kind: 'opaque', start: line.start, end: lines[close]!.end });
        i = close;
        continue;
      }
    }
    const marker = /^\s{0,3}(`{3,}|~{3,})/.exec(content)?.[1];
    if (fence !== null) {
      open!.end = line.end;
      if (marker?.startsWith(fence) && content.trim() === marker) fence = open = null;
      continue;
    }
    if (marker !== undefined) {
      fence = marker;
      regions.push((open = { kind: 'opaque', start: line.start, end: line.end }));
      continue;
    }
    if (content.replace(/^[\s>]+/, '') === '') {
      open = null;
      continue;
    }
    if (/^\s{0,3}#{1,6}\s/.test(content)) {
      regions.push({ kind: 'heading', start: line.start, end: line.end });
      open = null;
    } else if (open?.kind === 'paragraph' && /^\s{0,3}(?:=+|-{2,})\s*$/.test(content)) {
      open.kind = 'heading';
      open = null;
    } else if (/^\s*\|/.test(content)) {
      regions.push(...tableCells(text, line));
      open = null;
    } else if (/^\s*(?:>\s*)?(?:[-*+]|\d{1,3}[.)])\s/.test(content)) {
      regions.push((open = { kind: 'list', start: line.start, end: line.end }));
    } else if (open) {
      open.end = line.end;
      // A hard break (two spaces or a backslash) before a label or a quotation mark parts two paragraphs to a reader.
      if (/(?: {2}|\\)$/.test(content)) open = null;
    } else {
      regions.push((open = { kind: 'paragraph', start: line.start, end: line.end }));
      if (/(?: {2}|\\)$/.test(content)) open = null;
    }
  }
  return regions;
}

function tableCells(text: string, line: Span): Region[] {
  const cells: Region[] = [];
  let start = line.start;
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && (text[i] !== '|' || text[i - 1] === '\\')) continue;
    const kind = /^[\s:|-]*$/.test(text.slice(start, i)) ? 'opaque' : 'list';
    if (text.slice(start, i).trim() !== '') cells.push({ kind, start, end: i });
    start = i + 1;
  }
  return cells;
}

/** Marks of a block's start, of spans and of links; what they enclose stays, code and addresses do not. */
const MARKS: readonly RegExp[] = [
  /^\s{0,3}#{1,6}(?=\s)|\s#+\s*$/g,
  /^[ \t]*(?:>[ \t]?)+/gm,
  /^[ \t]*(?:[-*+]|\d{1,3}[.)])(?=[ \t])/g,
  /(?<!`)(`+)(?!`)[^`]*?\1(?!`)/g,
  /!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, // bounded: none is longer
  /<\/?[A-Za-z][^<>\n]{0,500}>|<!--[^]{0,5000}?-->|<[a-z]+:[^\s<>]{1,2000}>/g, // bounded: none is longer
  /\]\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)|\]\[[^\]\n]{0,200}\]/g,
  /\[\^[^\]\n]{1,100}\]:?/g, // bounded: none is longer
  /&(?:nbsp|amp|lt|gt|#\d{1,6});/g,
  /\\(?=[\\`*_{}[\]()#+.!|>~-])|\\$/gm,
];

/** A line in bold above the lines of a paragraph: what follows is not of one name with it. */
const BOLD_LINE = /^([ \t]*(?:\*\*|__)[^*_\r\n]{1,80}[^*_\r\n.:?!])(?:\*\*|__)(?=[ \t]*\r?\n)/gm;

/**
 * Blanks out Markdown's marks; a line in bold above others gets a colon, for a reader takes it for one.
 * @param source a block's text, line breaks in it
 * @returns a text of the same length
 */
export function blankMarkdown(source: string): string {
  let text = source.replace(BOLD_LINE, '$1: ');
  // The opening bracket of a link is a mark only where the link is one.
  text = text.replace(/\[([^[\]\n]{1,500})(?=\](?:\(|\[))/g, (_, label: string) => ` ${label}`);
  for (const marks of MARKS) text = text.replace(marks, (mark) => mark.replace(/[^\r\n]/g, ' '));
  return blankEmphasis(text);
}

/** `*…*`, `**…**`, `_…_`: only runs at a word's edge, so that snake_case and 3*4 stay. */
function blankEmphasis(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])|~~/gu, (run) =>
    ' '.repeat(run.length),
  );
}
