import * as vscode from 'vscode';
import type { Services } from '../services';

interface Action extends vscode.QuickPickItem {
  command: string;
  args?: unknown[];
}

/** What the status bar item opens: the actions that make sense for the document as it stands. */
export function register({ analyses, current }: Services): vscode.Disposable {
  return vscode.commands.registerCommand('chancery.showActions', async () => {
    const { document } = current;
    const state = document && analyses.stateOf(document);
    const actions = state ? actionsFor(state.kind) : [];
    const isCut =
      state && 'result' in state && state.result?.analysis.notices.some(({ code }) => code === 'cut');
    if (isCut) actions.unshift(rest());
    const reason = state && 'message' in state ? state.message : vscode.l10n.t('Chancery: what to do?');
    const action = await vscode.window.showQuickPick([...actions, settings()], { placeHolder: reason });
    if (action) await vscode.commands.executeCommand(action.command, ...(action.args ?? []));
  });
}

function actionsFor(state: 'off' | 'working' | 'ready' | 'declined' | 'failed'): Action[] {
  const anyway = { label: `$(play) ${vscode.l10n.t('Analyse Anyway')}`, command: 'chancery.analyze' };
  const log = { label: `$(output) ${vscode.l10n.t('Show Log')}`, command: 'chancery.showLog' };
  const off = { label: `$(circle-slash) ${vscode.l10n.t('Turn Off…')}`, command: 'chancery.toggle' };
  const on = { label: `$(check) ${vscode.l10n.t('Turn On…')}`, command: 'chancery.toggle' };
  const tree = {
    label: `$(list-tree) ${vscode.l10n.t('Show Speakers, Quotes and Topics')}`,
    command: 'chancery.outline.focus',
  };
  const summary = {
    label: `$(export) ${vscode.l10n.t('Export Summary…')}`,
    command: 'chancery.exportSummary',
  };
  const left = {
    label: `$(question) ${vscode.l10n.t('Show What Was Not Analysed')}`,
    command: 'chancery.showNotAnalysed',
  };
  switch (state) {
    case 'off':
      return [on];
    case 'declined':
      return [anyway, off];
    case 'failed':
      return [log, off];
    default:
      return [tree, summary, left, off];
  }
}

function rest(): Action {
  return {
    label: `$(play) ${vscode.l10n.t('Analyse the Whole Document')}`,
    command: 'chancery.analyzeWhole',
  };
}

function settings(): Action {
  return {
    label: `$(settings-gear) ${vscode.l10n.t('Open Settings')}`,
    command: 'workbench.action.openSettings',
    args: ['@ext:chancery.chancery'],
  };
}
