import * as vscode from 'vscode';
import type { Result } from '../service';
import type { Services } from '../services';
import { whyOffWords } from '../words';

/** The document that a command is about; says what to do when there is none. */
export function documentFor({ current }: Services): vscode.TextDocument | undefined {
  const { document } = current;
  if (!document) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Chancery reads plain text and Markdown. Open such a document first.'),
    );
  }
  return document;
}

/** The analysis that a command works on. Where there is none, says why and offers what helps. */
export async function resultFor(services: Services): Promise<Result | undefined> {
  const document = documentFor(services);
  if (!document) return undefined;
  const pending = services.analyses.resultOf(document);
  const result = await withProgress(pending);
  const state = services.analyses.stateOf(document);
  switch (state.kind) {
    case 'off':
      if (state.why !== 'foreign') void offerOn(whyOffWords(state.why));
      return undefined;
    case 'declined':
      void offer(state.message, vscode.l10n.t('Analyse Anyway'), 'chancery.analyze');
      return undefined;
    case 'failed':
      void offer(
        vscode.l10n.t('This document could not be analysed.'),
        vscode.l10n.t('Show Log'),
        'chancery.showLog',
      );
      return undefined;
    default:
      return result;
  }
}

/** Says that the document is off, and offers to turn it on. */
export function offerOn(why: string): Promise<void> {
  return offer(why, vscode.l10n.t('Turn On…'), 'chancery.toggle');
}

async function offer(message: string, action: string, command: string): Promise<void> {
  if ((await vscode.window.showInformationMessage(message, action)) === action) {
    await vscode.commands.executeCommand(command);
  }
}

/** A long document takes a moment; the window says so rather than seem dead. */
async function withProgress<T>(work: Promise<T>): Promise<T> {
  const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Chancery: analysing…') };
  return vscode.window.withProgress(options, () => work);
}
