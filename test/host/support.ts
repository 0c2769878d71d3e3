import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/analysis/analysis';
import type { Api } from '../../src/editor/extension';

const PATIENCE_MS = 10_000;

export interface Manifest {
  activationEvents: string[];
  contributes: { commands: { command: string }[]; views: Record<string, { id: string }[]> };
}

export function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.getExtension<Api>('chancery.chancery');
  assert.isDefined(found, 'the extension is installed');
  return found;
}

export function manifest(): Manifest {
  return extension().packageJSON as Manifest;
}

/** A document of test/fixtures, as it lies in the folder that is open. */
export function fixture(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.isDefined(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a document and puts the focus on it. */
export async function show(
  what: vscode.Uri | { content: string; language: string },
): Promise<vscode.TextEditor> {
  // The two have one name and two signatures.
  const document = await ('content' in what
    ? vscode.workspace.openTextDocument(what)
    : vscode.workspace.openTextDocument(what));
  return vscode.window.showTextDocument(document);
}

/** The analysis of a document as it is now. */
export async function analysisOf(uri: vscode.Uri): Promise<Analysis | undefined> {
  const api = await extension().activate();
  return api.analysisOf(uri);
}

/** The analysis of a document that is surely analysed. */
export async function analyzed(uri: vscode.Uri): Promise<Analysis> {
  const analysis = await analysisOf(uri);
  assert.isDefined(analysis, `${uri.path} is analysed`);
  return analysis;
}

/** What is shown with the pointer on a place in the text. */
export async function hoversAt(
  document: vscode.TextDocument,
  offset: number,
): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset),
  );
  // They come as Markdown, whatever a provider gave.
  return hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
}

/** Tries again until a check holds; fails with its last reason. */
export async function eventually(check: () => void | Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Closes everything and throws changes away. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
