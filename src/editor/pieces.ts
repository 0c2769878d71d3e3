import * as vscode from 'vscode';

/** Enough for any paragraph that somebody wrote, and read in a few milliseconds. */
const MOST_LINES = 60;
const MOST_LETTERS = 8000;

/**
 * The paragraphs around some lines, whole where they are not too long: from a blank line to the next.
 * @returns null where the lines themselves are too long to be read at once
 */
export function pieceAround(document: vscode.TextDocument, first: number, last: number): vscode.Range | null {
  const length = (from: number, to: number): number =>
    document.offsetAt(document.lineAt(to).range.end) - document.offsetAt(new vscode.Position(from, 0));
  const isBlank = (line: number): boolean => document.lineAt(line).isEmptyOrWhitespace;
  let from = first;
  let to = Math.min(last, document.lineCount - 1);
  if (length(from, to) > MOST_LETTERS) return null;
  while (from > 0 && !isBlank(from - 1) && to - from < MOST_LINES && length(from - 1, to) <= MOST_LETTERS)
    from--;
  while (
    to + 1 < document.lineCount &&
    !isBlank(to + 1) &&
    to - from < MOST_LINES &&
    length(from, to + 1) <= MOST_LETTERS
  )
    to++;
  return new vscode.Range(new vscode.Position(from, 0), document.lineAt(to).range.end);
}
