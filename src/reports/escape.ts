/** What opens Markdown, HTML, a VS Code icon or a formula anywhere in a line, and what makes a bare address a link. */
const INLINE = /[\\`*_[\]<>&|~$]|:(?=\/\/)|(?<=\bwww)\.|@/gi;

/** What opens a block at the start of a line: heading, list, rule or underline, delimiter row of a table. */
const BLOCK = /^([ \t]*)([#+\-=:]|\d+(?=[.)]))/gm;

/** Space that Markdown takes for code (before a line) or for a hard break (behind it). */
const EDGE_SPACE = /^[ \t](?=.*[^ \t\r\n])|[ \t]$(?<=[^ \t\r\n].*)/gm;

/**
 * Makes a document's text safe to show in Markdown: it reads as the same characters, and none of them starts markup,
 * HTML, a link, an icon or a block. Line breaks are kept as they are.
 * @param text any text of the document
 * @returns Markdown that renders as that text
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(INLINE, '\\$&')
    .replace(BLOCK, (_, indent: string, opener: string) =>
      // Behind a number it is the point or bracket that makes a list of it.
      /\d/.test(opener) ? `${indent}${opener}\\` : `${indent}\\${opener}`,
    )
    .replace(EDGE_SPACE, (space) => `&#${space.charCodeAt(0)};`);
}

/** A text with every run of white space made one space: names and excerpts that must stay on their line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A piece of the document for the middle of a line of Markdown. */
export function inlineMarkdown(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** Words of the document as a Markdown block quote; each of its lines stays a line. */
export function blockQuote(text: string, indent = ''): string {
  const prefix = `${indent}> `;
  return prefix + escapeMarkdown(text).replace(/\r\n|\n|\r/g, `$&${prefix}`);
}
