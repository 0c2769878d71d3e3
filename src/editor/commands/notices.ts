import * as vscode from 'vscode';
import type { Span } from '../../analysis/analysis';
import { goTo } from '../places';
import type { Result } from '../service';
import type { Services } from '../services';
import { excerpt, withoutIcons } from '../text';
import { resultFor } from './asking';

interface Item extends vscode.QuickPickItem {
  span?: Span;
}

/** *Show What Was Not Analysed*: what was left out, and what is said by no one that is known. */
export function register(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand('chancery.showNotAnalysed', async () => {
    const result = await resultFor(services);
    if (!result) return;
    const items = [...notices(result), ...unattributed(result)];
    if (items.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Nothing was left out, and every quote has a speaker.'),
      );
      return;
    }
    const placeHolder = vscode.l10n.t('What was left out or not attributed. Choose one to go there.');
    const item = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
    if (item?.span) await goTo(result.document, item.span);
  });
}

function notices(result: Result): Item[] {
  const items = result.analysis.notices.map(({ message, start, end }): Item => {
    const span = start === undefined || end === undefined ? undefined : { start, end };
    return { label: withoutIcons(message), ...(span && { span, description: lineOf(result, span) }) };
  });
  return section(vscode.l10n.t('Left out'), items);
}

function unattributed(result: Result): Item[] {
  const items = result.analysis.quotes
    .filter(({ speaker }) => !speaker)
    .map(({ start, end }): Item => {
      const span = { start, end };
      return {
        label: withoutIcons(excerpt(result.text.slice(start, end), 100)),
        span,
        description: lineOf(result, span),
      };
    });
  return section(vscode.l10n.t('Quotes without a speaker'), items);
}

function section(label: string, items: Item[]): Item[] {
  return items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
}

function lineOf({ document }: Result, { start }: Span): string {
  return vscode.l10n.t('Line {0}', document.positionAt(start).line + 1);
}
