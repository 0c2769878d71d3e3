import { inlineMarkdown, plainLine } from '../reports/escape';

/**
 * Text of a document made safe to stand in the Markdown of a hover: it shows as it is, on one line. VS Code draws icons
 * after it has read the Markdown, where `\$(name)` is an icon again: the backslash that forbids it has to come through.
 */
export function safe(text: string): string {
  return inlineMarkdown(text).replace(/\\\$\((?=[a-z0-9-]+(?:\\~[a-z]+)?\))/gi, '\\\\$\\(');
}

/** Text for a label in which VS Code would draw `$(name)` as an icon: it shows as it is. */
export function withoutIcons(text: string): string {
  return text.replace(/\$\([a-z0-9-]+(?:~[a-z]+)?\)/gi, '\\$&');
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
