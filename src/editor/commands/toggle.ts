import * as vscode from 'vscode';
import type { OffReason } from '../eligible';
import type { Services } from '../services';
import { settingsFor } from '../settings';
import { documentFor } from './asking';

interface Choice extends vscode.QuickPickItem {
  apply: () => Thenable<void>;
}

/** *Turn On/Off*: for a file, the workspace or everywhere. */
export function register(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('chancery.toggle', async () => {
    const document = documentFor(services);
    if (!document) return;
    const state = services.analyses.stateOf(document);
    const choices =
      state.kind === 'off' ? waysOn(services, document, state.why) : waysOff(services, document);
    const placeHolder =
      state.kind === 'off' ? vscode.l10n.t('Turn Chancery on …') : vscode.l10n.t('Turn Chancery off …');
    const choice = await vscode.window.showQuickPick(choices, { placeHolder });
    await choice?.apply();
  });
}

function waysOff({ analyses }: Services, document: vscode.TextDocument): Choice[] {
  return [
    { label: vscode.l10n.t('For this file'), apply: () => analyses.setFile(document, false) },
    ...(vscode.workspace.workspaceFolders
      ? [{ label: vscode.l10n.t('In this workspace'), apply: () => setEnabled(false, true) }]
      : []),
    { label: vscode.l10n.t('Everywhere'), apply: () => setEnabled(false, false) },
  ];
}

function waysOn({ analyses }: Services, document: vscode.TextDocument, why: OffReason): Choice[] {
  switch (why) {
    case 'file':
      return [{ label: vscode.l10n.t('For this file'), apply: () => analyses.setFile(document, true) }];
    case 'language':
      return [{ label: vscode.l10n.t('For this language'), apply: () => addLanguage(document) }];
    case 'excluded':
      return [
        {
          label: vscode.l10n.t('Change which files are left out'),
          description: 'chancery.exclude',
          apply: () => vscode.commands.executeCommand('workbench.action.openSettings', 'chancery.exclude'),
        },
      ];
    default:
      return [
        ...(vscode.workspace.workspaceFolders
          ? [{ label: vscode.l10n.t('In this workspace'), apply: () => setEnabled(true, true) }]
          : []),
        { label: vscode.l10n.t('Everywhere'), apply: () => setEnabled(true, false) },
      ];
  }
}

/** Sets chancery.enable. Everywhere means everywhere: a value of the workspace or a folder would stand against it. */
async function setEnabled(on: boolean, inWorkspace: boolean): Promise<void> {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const config = vscode.workspace.getConfiguration('chancery');
  await config.update('enable', on, inWorkspace ? Workspace : Global);
  if (!inWorkspace && config.inspect('enable')?.workspaceValue === !on) {
    await config.update('enable', undefined, Workspace);
  }
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const inFolder = vscode.workspace.getConfiguration('chancery', folder);
    if (inFolder.inspect('enable')?.workspaceFolderValue === !on) {
      await inFolder.update('enable', undefined, WorkspaceFolder);
    }
  }
}

async function addLanguage(document: vscode.TextDocument): Promise<void> {
  const config = vscode.workspace.getConfiguration('chancery', document);
  const { workspaceFolderValue, workspaceValue } = config.inspect('languages') ?? {};
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const target = workspaceFolderValue ? WorkspaceFolder : workspaceValue ? Workspace : Global;
  await config.update('languages', [...settingsFor(document).languages, document.languageId], target);
}
