import * as vscode from 'vscode';
import type { Services } from '../services';
import { whyOffWords } from '../words';
import { documentFor, offerOn } from './asking';

/**
 * *Analyse This Document*: on request also a document that the analysis would decline; *Analyse the Whole Document*: past
 * the size limit.
 */
export function register(services: Services): vscode.Disposable {
  const { analyses, log } = services;
  return vscode.Disposable.from(
    vscode.commands.registerCommand('chancery.analyze', async () => {
      const document = documentFor(services);
      if (!document) return;
      const state = analyses.stateOf(document);
      if (state.kind === 'off') {
        if (state.why !== 'foreign') await offerOn(whyOffWords(state.why));
        return;
      }
      const done = analyses.analyzeAnyway(document);
      await vscode.commands.executeCommand('chancery.outline.focus', { preserveFocus: true });
      await done;
    }),
    vscode.commands.registerCommand('chancery.analyzeWhole', async () => {
      const document = documentFor(services);
      if (document) await analyses.analyzeWhole(document);
    }),
    vscode.commands.registerCommand('chancery.showLog', () => log.show()),
  );
}
