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
    const summary = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    // It quotes the document: its own quotes and names would only be the same again.
    services.analyses.ignore(summary);
    await vscode.window.showTextDocument(summary, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    void offerToSave(summary);
  });
}

async function offerToSave(summary: vscode.TextDocument): Promise<void> {
  const save = vscode.l10n.t('Save As…');
  const message = vscode.l10n.t('The summary is open beside the document.');
  if ((await vscode.window.showInformationMessage(message, save)) === save && !summary.isClosed) {
    await vscode.workspace.saveAs(summary.uri);
  }
}
