import * as vscode from 'vscode';

/**
 * What to do with an error in the analysis: each one is logged, the first one of a session is shown. More than one
 * message would only be in the way; the editor goes on without marks.
 */
export function failureReporter(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): (error: unknown, document: vscode.TextDocument) => void {
  let shown = false;
  return (error, document) => {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.error(`Could not analyse ${document.uri.toString(true)}: ${details}`);
    if (shown) return;
    shown = true;
    void show(context, log, details);
  };
}

async function show(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  details: string,
): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  const report = vscode.l10n.t('Report…');
  const message = vscode.l10n.t(
    'Chancery could not analyse this document. You can go on editing; it tries again after the next change.',
  );
  const answer = await vscode.window.showErrorMessage(message, showLog, report);
  if (answer === showLog) log.show();
  if (answer === report) await showReport(context, details);
}

/**
 * Opens what to send to the maker. As a document and not in VS Code's issue reporter: that shows nothing in some
 * browsers, and here everyone sees what goes out. The stack names lines of the extension; nothing of the text is in it.
 */
async function showReport(context: vscode.ExtensionContext, details: string): Promise<void> {
  const { version, bugs } = context.extension.packageJSON as { version: string; bugs?: { url?: string } };
  const content = [
    vscode.l10n.t('Chancery could not analyse a document. Please say below what kind of text it was.'),
    bugs?.url
      ? vscode.l10n.t('Then send this report to {0}.', bugs.url)
      : vscode.l10n.t('Then send this report to those who gave you Chancery.'),
    '',
    `Chancery ${version}, VS Code ${vscode.version} (${vscode.env.appHost})`,
    '',
    details,
    '',
  ];
  // As a log, which is no language of ours: the report itself is not analysed.
  const report = await vscode.workspace.openTextDocument({ language: 'log', content: content.join('\n') });
  await vscode.window.showTextDocument(report);
}
