import * as vscode from 'vscode';
import type { Services } from '../services';
import { settingsFor } from '../settings';
import { resultFor } from './asking';

/** *Export Summary…*: the summary as a new document beside, and an offer to save it. */
export function register(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('chancery.exportSummary', async () => {
    const result = await resultFor(services);
    if (!result) return;
    const { document, text, analysis } = result;
    const { toMarkdown } = await import('../../reports/markdown');
    const content = toMarkdown(text, analysis, {
      version: CHANCERY_VERSION,
      threshold: settingsFor(document).threshold,
      name: document.uri.path.split('/').at(-1) ?? '',
    });
    const uri = await freeName(document);
    // It quotes the document: its own quotes and names would only be the same again.
    services.analyses.ignore(uri);
    const summary = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), content);
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(summary, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    void offerToSave(summary);
  });
}

/** An untitled document that will be saved beside the one that it sums up, under a name that is not taken. */
async function freeName({ uri }: vscode.TextDocument): Promise<vscode.Uri> {
  const stem = uri.path.replace(/\.[^./]*$/, '');
  for (let n = 1; ; n++) {
    const path = `${stem} summary${n === 1 ? '' : ` ${n}`}.md`;
    const untitled = uri.with({ scheme: 'untitled', path, query: '', fragment: '' });
    const isOpen = vscode.workspace.textDocuments.some((open) => open.uri.toString() === untitled.toString());
    if (!isOpen && !(await exists(uri.with({ path })))) return untitled;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    // Also where there is no such file system: an untitled document has no file beside it.
    return false;
  }
}

async function offerToSave(summary: vscode.TextDocument): Promise<void> {
  const save = vscode.l10n.t('Save As…');
  const message = vscode.l10n.t('The summary is open beside the document.');
  if ((await vscode.window.showInformationMessage(message, save)) === save && !summary.isClosed) {
    await vscode.workspace.saveAs(summary.uri);
  }
}
