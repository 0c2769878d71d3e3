import { inlineMarkdown } from '../reports/escape';

/** Text of a document made safe to stand in the Markdown of a hover: it shows as it is, on one line. */
export function safe(text: string): string {
  return inlineMarkdown(plainLine(text));
}

/**
 * One line of text: line breaks and runs of white space become one space; control characters and the marks that turn
 * the direction of writing (which could make a label read as what it is not) are left out.
 */
export function plainLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim();
}

/** At most `limit` UTF-16 units of one line of text, cut between words where possible, with an ellipsis if cut. */
export function excerpt(text: string, limit: number): string {
  const line = plainLine(text.length > 4 * limit ? text.slice(0, 4 * limit) : text);
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept}…`;
}
