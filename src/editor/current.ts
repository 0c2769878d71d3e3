import * as vscode from 'vscode';
import { isLeftOfDiff, whyOff } from './eligible';

/**
 * The document that the tree and the status bar are about: the one in the active editor. A focus in a panel, a view or
 * a settings tab beside it does not take it away as long as it can be seen.
 */
export class CurrentDocument implements vscode.Disposable {
  private shown: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  private readonly subscriptions: { dispose(): unknown }[];

  readonly onDidChange = this.changed.event;

  constructor() {
    const update = () => this.update();
    this.subscriptions = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeVisibleTextEditors(update),
      vscode.workspace.onDidOpenTextDocument(update),
      vscode.workspace.onDidCloseTextDocument(update),
    ];
    this.shown = this.pick();
  }

  get document(): vscode.TextDocument | undefined {
    return this.shown;
  }

  /** The editor that shows the document, the active one first. */
  get editor(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (active && active.document === this.shown) return active;
    return vscode.window.visibleTextEditors.find(
      (editor) => editor.document === this.shown && !isLeftOfDiff(editor),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private update(): void {
    const next = this.pick();
    if (next === this.shown) return;
    this.shown = next;
    this.changed.fire(next);
  }

  private pick(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor;
    if (active && whyOff(active.document) !== 'foreign' && !isLeftOfDiff(active)) return active.document;
    // An editor in a tab of its own that is none of ours takes the place; one in a panel (output, …) has no column.
    const aside = active?.viewColumn === undefined;
    return aside ? this.stillVisible() : undefined;
  }

  private stillVisible(): vscode.TextDocument | undefined {
    const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
    return this.shown && !this.shown.isClosed && visible.includes(this.shown) ? this.shown : undefined;
  }
}
