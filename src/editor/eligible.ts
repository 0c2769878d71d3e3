import * as vscode from 'vscode';
import { settingsFor } from './settings';

/** Why a document is none of ours. `foreign`: no text that a person opened as a document, or another language. */
export type OffReason = 'foreign' | 'disabled' | 'language' | 'excluded' | 'file';

/** What the grammar, the activation and the features are made for. */
export const LANGUAGES = ['plaintext', 'markdown'];

/** Schemes of files that a person opens, beside those that the workspace's own folders have. */
const SCHEMES = new Set([
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'memfs',
  'github',
]);

/**
 * Why a document is not analysed, or undefined when it is. Output panels, search editors, the versions that git shows
 * and the like have schemes of their own and are foreign.
 */
export function whyOff(document: vscode.TextDocument): OffReason | undefined {
  const { uri, languageId } = document;
  if (!LANGUAGES.includes(languageId) || !isOpenable(uri.scheme)) return 'foreign';
  const settings = settingsFor(document);
  if (!settings.enable) return 'disabled';
  if (!settings.languages.includes(languageId)) return 'language';
  if (settings.exclude.some((glob) => matches(document, glob))) return 'excluded';
  return undefined;
}

function isOpenable(scheme: string): boolean {
  return (
    SCHEMES.has(scheme) || (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme)
  );
}

/** A glob holds for the whole path, or from the workspace folder on. */
function matches(document: vscode.TextDocument, glob: string): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const patterns: vscode.GlobPattern[] = folder ? [glob, new vscode.RelativePattern(folder, glob)] : [glob];
  return patterns.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
}

/**
 * Whether an editor is the left side of a diff: the older version is there to be compared, not read. VS Code does not
 * say so of an editor; but the sides of a diff have no view column, and the tab knows what it compares.
 */
export function isLeftOfDiff(editor: vscode.TextEditor): boolean {
  if (editor.viewColumn !== undefined) return false;
  const uri = editor.document.uri.toString();
  return vscode.window.tabGroups.all.some(
    ({ activeTab }) =>
      activeTab?.input instanceof vscode.TabInputTextDiff && activeTab.input.original.toString() === uri,
  );
}
