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
  // The stack names lines of the extension; nothing of the document goes into the report.
  if (answer === report) {
    await vscode.commands.executeCommand('workbench.action.openIssueReporter', {
      extensionId: context.extension.id,
      issueTitle: vscode.l10n.t('The analysis failed'),
      issueBody: ['```', details, '```'].join('\n'),
    });
  }
}
