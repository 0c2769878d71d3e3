import * as vscode from 'vscode';
import type { OutlineNode } from '../node';
import { quoteAt, select } from '../places';
import type { Services } from '../services';
import { particularsOf, whoSays } from '../reasons';
import { settingsFor } from '../settings';
import { withoutIcons } from '../text';
import { joinCounts, kindName } from '../words';
import { resultFor } from './asking';

/** So long the status bar tells of the quote stepped to, in milliseconds. */
const STEP_SHOWN = 8000;

/** *Copy Quote with Citation*, *Go to Next Quote*, *Go to Previous Quote*. */
export function register(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('chancery.copyQuote', (node?: OutlineNode) => copyQuote(services, node)),
    vscode.commands.registerCommand('chancery.nextQuote', () => step(services, 1)),
    vscode.commands.registerCommand('chancery.previousQuote', () => step(services, -1)),
  );
}

/** @param node the row of the tree that was asked; without one, the quote at the cursor is meant */
async function copyQuote(services: Services, node?: OutlineNode): Promise<void> {
  const result = await resultFor(services);
  if (!result) return;
  const { document, text, analysis } = result;
  const cursor = services.current.editor?.selection.active;
  // A click on a row of the tree comes with the row; the palette and the keyboard come without.
  const index = node?.quote ?? (cursor ? quoteAt(analysis.quotes, document.offsetAt(cursor)) : -1);
  if (!analysis.quotes[index]) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor inside a quote first, or choose one in the Chancery view.'),
    );
    return;
  }
  const { citeQuote } = await import('../../reports/citation');
  const { threshold } = settingsFor(document);
  const citation = citeQuote(text, analysis, index, { name: fileName(document), threshold });
  await vscode.env.clipboard.writeText(citation);
  vscode.window.setStatusBarMessage(`$(check) ${vscode.l10n.t('Quote copied with its citation')}`, 4000);
}

/** Selects the next quote from the cursor on; after the last comes the first. */
async function step(services: Services, direction: 1 | -1): Promise<void> {
  const result = await resultFor(services);
  const { editor } = services.current;
  if (!result || editor?.document !== result.document) return;
  const { quotes } = result.analysis;
  const from = editor.document.offsetAt(editor.selection.start);
  const found =
    direction === 1
      ? quotes.findIndex(({ start }) => start > from)
      : quotes.findLastIndex(({ start }) => start < from);
  const index = found >= 0 ? found : direction === 1 ? 0 : quotes.length - 1;
  const next = quotes[index];
  if (!next) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no quotes in this document.'));
    return;
  }
  select(editor, next);
  const place = vscode.l10n.t('Quote {0} of {1}', index + 1, quotes.length);
  const { threshold } = settingsFor(result.document);
  const message = joinCounts(
    place,
    whoSays(next, threshold),
    kindName(next.kind),
    particularsOf(next, result.text),
  );
  vscode.window.setStatusBarMessage(`$(quote) ${withoutIcons(message)}`, STEP_SHOWN);
}

/** The name to cite a document by; an unsaved one has none. */
function fileName({ uri, isUntitled }: vscode.TextDocument): string | undefined {
  return isUntitled ? undefined : uri.path.split('/').at(-1);
}
