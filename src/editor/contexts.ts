import * as vscode from 'vscode';
import { quoteAt } from './places';
import type { Services } from './services';

/** Keeps the keys that menus, keybindings and the empty view are shown by. */
export function register({ analyses, current }: Services): vscode.Disposable {
  const known = new Map<string, unknown>();
  const set = (key: string, value: unknown) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', `chancery.${key}`, value);
  };
  const update = () => {
    const { document } = current;
    const state = document && analyses.stateOf(document);
    const foreign = !state || (state.kind === 'off' && state.why === 'foreign');
    set('state', foreign ? 'none' : state.kind === 'working' && state.result ? 'ready' : state.kind);
    set('isCut', state?.kind === 'ready' && state.result.analysis.notices.some(({ code }) => code === 'cut'));
    updateQuotes();
  };
  const updateQuotes = () => {
    const editor = vscode.window.activeTextEditor;
    const state = editor && analyses.stateOf(editor.document);
    const quotes = state?.kind === 'ready' ? state.result.analysis.quotes : [];
    set('hasQuotes', quotes.length > 0);
    set(
      'atQuote',
      editor !== undefined && quoteAt(quotes, editor.document.offsetAt(editor.selection.active)) >= 0,
    );
  };
  update();
  return vscode.Disposable.from(
    current.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(updateQuotes),
    vscode.window.onDidChangeTextEditorSelection(updateQuotes),
    analyses.onDidChangeState(update),
  );
}
