import * as vscode from 'vscode';
import type { Quote, Span } from '../analysis/analysis';

/** A span of a document as VS Code's range. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Selects a span, and scrolls to it where it is out of sight. */
export function select(editor: vscode.TextEditor, span: Span): void {
  const range = rangeOf(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Shows a document where it is seen already, else in the active column, and selects a span of it. */
export async function goTo(document: vscode.TextDocument, span: Span, preserveFocus = false): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const options = { preserveFocus, ...(shown?.viewColumn && { viewColumn: shown.viewColumn }) };
  select(await vscode.window.showTextDocument(document, options), span);
}

/**
 * The quote at an offset: the innermost whose words hold it; else the one that holds it with its cue.
 *
 * @returns its index, or -1
 */
export function quoteAt(quotes: readonly Quote[], offset: number): number {
  const holds = (span: Span) => span.start <= offset && offset <= span.end;
  const inWords = quotes.findLastIndex((quote) => quote.fragments.some(holds));
  return inWords >= 0 ? inWords : quotes.findLastIndex(holds);
}
