import * as vscode from 'vscode';
import { goTo } from '../places';

/** Where the links of hovers lead. Their arguments are checked: a command can be called by anyone. */
export function register(): vscode.Disposable {
  return vscode.commands.registerCommand(
    'chancery.goTo',
    async (uri: unknown, start: unknown, end: unknown) => {
      if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
      if (document) await goTo(document, { start, end });
    },
  );
}
