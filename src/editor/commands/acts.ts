import * as vscode from 'vscode';
import { ACTS, type Act } from '../../knowledge/acts';
import { actName, strengthName } from '../actWords';
import type { Services } from '../services';
import { resultFor } from './asking';

/** Lets a person choose which acts the tree shows, by kind and by strength. */
export function register(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('chancery.filterActs', async () => {
    const { filter } = services;
    const result = await resultFor(services);
    if (!result) return;
    const { acts } = result.analysis;
    if (acts.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('No diplomatic acts were found in this document.'),
      );
      return;
    }
    const counts = new Map<Act, number>();
    for (const { act } of acts) counts.set(act, (counts.get(act) ?? 0) + 1);
    const found = ACTS.filter((act) => counts.has(act));
    const kinds = await vscode.window.showQuickPick(
      found.map((act) => ({
        label: actName(act),
        description: String(counts.get(act)),
        picked: filter.kinds?.has(act) ?? true,
        act,
      })),
      {
        canPickMany: true,
        title: vscode.l10n.t('Acts to show'),
        placeHolder: vscode.l10n.t('All are shown when all are chosen'),
      },
    );
    if (!kinds) return;
    const strength = await vscode.window.showQuickPick(
      [1, 2, 3, 4, 5].map((least) => ({ label: strengthName(least), least, picked: least === filter.least })),
      { title: vscode.l10n.t('From which strength on') },
    );
    if (!strength) return;
    const all = kinds.length === found.length || kinds.length === 0;
    filter.set(all ? null : new Set(kinds.map(({ act }) => act)), strength.least);
  });
}
