/**
 * What opens Markdown, HTML, a VS Code icon or a formula anywhere in a line, what makes a bare address a link, and what
 * closes a heading.
 */
const INLINE = /[\\`*_[\]<>&|~$]|:(?=\/\/)|(?<=\bwww)\.|@|#(?=[ \t]*$)/gim;

/** What opens a block at the start of a line: heading, list, rule or underline, delimiter row of a table. */
const BLOCK = /^([ \t]*)([#+\-=:]|\d+(?=[.)]))/gm;

/** Space that Markdown takes for code (before a line) or for a hard break (behind it). */
const EDGE_SPACE = /^[ \t](?=.*[^ \t\r\n])|[ \t]$(?<=[^ \t\r\n].*)/gm;

/**
 * Control characters, and the marks that turn the direction of writing: unseen, they move a terminal's cursor or make a
 * line read as what it is not.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Makes a document's text safe to show in Markdown: it reads as the same characters, and none of them starts markup,
 * HTML, a link, an icon or a block. Line breaks are kept as they are; what is unseen stands as a reference.
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
    .replace(EDGE_SPACE, reference)
    .replace(UNSEEN, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** One line of plain text for names and excerpts: runs of white space become one space, what is unseen is left out. */
export function plainLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

/** A piece of the document for the middle of a line of Markdown. */
export function inlineMarkdown(text: string): string {
  return escapeMarkdown(plainLine(text));
}

/** Words of the document as a Markdown block quote; each of its lines stays a line. */
export function blockQuote(text: string, indent = ''): string {
  const prefix = `${indent}> `;
  return prefix + escapeMarkdown(text).replace(/\r\n|\n|\r/g, `$&${prefix}`);
}
