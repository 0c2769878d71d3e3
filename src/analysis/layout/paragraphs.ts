import type { Span } from '../analysis';
import type { BlockKind } from './layout';

/** A stretch of the document before its text is read. */
export interface Region extends Span {
  kind: BlockKind;
}

/** Lines of plain text in paragraphs: parted by blank lines, or line by line where the lines are not hard-wrapped. */
export function groupParagraphs(text: string, lines: readonly Span[]): Region[] {
  const filled = lines.map((line) => text.slice(line.start, line.end));
  const width = wrapWidth(filled);
  const regions: Region[] = [];
  let open: Region | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const content = filled[i]!;
    if (content.trim() === '') {
      open = null;
      continue;
    }
    if (open && width > 0 && joins(filled[i - 1]!, content, width)) open.end = line.end;
    else regions.push((open = { kind: 'paragraph', start: line.start, end: line.end }));
  }
  return regions;
}

/**
 * The column at which a text is hard-wrapped; 0 when each line is a paragraph of its own. A wrapped text's lines often
 * end in the middle of a sentence, and none is much longer than the rest.
 */
export function wrapWidth(lines: readonly string[]): number {
  let pairs = 0;
  let broken = 0;
  const lengths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd();
    const next = lines[i + 1]!.trimStart();
    if (line === '' || next === '') continue;
    pairs++;
    lengths.push(line.length);
    if (/[\p{L}\p{N},;’'–-]$/u.test(line) && /^[\p{Ll}\p{N}]/u.test(next)) broken++;
  }
  if (pairs === 0 || broken / pairs < 0.25) return 0;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  return width > 200 ? 0 : width;
}

/** Whether a hard-wrapped line goes on with the one above: not after a short line that ends a sentence. */
function joins(above: string, line: string, width: number): boolean {
  const end = above.trimEnd();
  if (/^\s*(?:[-•*–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/.test(line)) return false;
  if (/^\s*(?:Q|A|[A-Z][A-Z.’' -]{1,40}):?\s{2,}\S/.test(line) || /^\s*[A-Z][A-Z.’' -]{2,40}:\s/.test(line))
    return false;
  return !(end.length < width * 0.8 && /[.!?:]["'”’)\]]*$/.test(end));
}

/** A short block that is no sentence: a title, a section's heading. */
export function looksLikeHeading(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 300 || /[.!?;,:…]["'”’)\]]*$/.test(trimmed) || /^["'“‘«]/.test(trimmed)) return false;
  const words = trimmed.match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu) ?? [];
  return words.length > 0 && words.length <= 45 && /^[\p{Lu}\p{N}(]/u.test(trimmed);
}

const BOILERPLATE: readonly RegExp[] = [
  /^(?:join|subscribe|sign up|follow|share|donate|support us|click|print|tweet|e-?mail this|download)\b.{0,80}(?:list|newsletter|us|on|here|now|page|this|alerts?|twitter|facebook|telegram)\b.{0,40}$/i,
  /\b(?:make a (?:charitable )?donation|all rights reserved|mailing list|terms of (?:use|service)|privacy policy|cookie)\b/i,
  /^(?:copyright|©|\(c\) ?(?:copyright|(?:19|20)\d\d)|photo(?:graph)?s?(?: by| credit)?:|image:|source:|read (?:more|also|the rest)|related(?: (?:articles?|stories|news))?:?|see also|advertisement|back to top|home\s*[>|»/])/i,
];

/** What a page's header or footer is made of: "Page 3 of 12", "S/PV.9439 12/34", "22-39621 (E)". */
const PAGE_PART =
  /^(?:page|of|\d{1,3}|\d{1,4}\/\d{1,4}|\d\d-\d{5}|[A-Z](?:\/[A-Z\d.-]+)+|[-–—|/]|\([A-Z]\))$/i;

function isPageFurniture(line: string): boolean {
  return line.length < 60 && /\d/.test(line) && line.split(/\s+/).every((part) => PAGE_PART.test(part));
}

/** Separators, lone URLs, and lines of the site that carries the text rather than of the text. */
export function looksLikeBoilerplate(text: string): boolean {
  const trimmed = text.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return true;
  if (/^(?:-\s*30\s*-|-?\s*(?:end|ends|endit|xinhua|enditem)\s*-?)$/i.test(trimmed)) return true;
  if (/(?:\.\s?){6}/.test(trimmed)) return true; // dot leaders: a list of members, of contents
  if (trimmed.length > 200) return false;
  if (isPageFurniture(trimmed)) return true;
  return BOILERPLATE.some((pattern) => pattern.test(trimmed));
}
