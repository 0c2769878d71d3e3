import * as vscode from 'vscode';
import { isLeftOfDiff } from './eligible';
import type { AnalysisService } from './service';

/**
 * The document that the tree and the status bar are about: the one in the active editor. As long as it can be
 * seen, a panel, a view, the settings or a document of another kind beside it do not take its place.
 */
export class CurrentDocument implements vscode.Disposable {
  private shown: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  private readonly subscriptions: { dispose(): unknown }[];

  readonly onDidChange = this.changed.event;

  constructor(private readonly analyses: AnalysisService) {
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
    if (active && this.isOurs(active)) return active.document;
    const visible = vscode.window.visibleTextEditors.map(({ document }) => document);
    return this.shown && visible.includes(this.shown) ? this.shown : undefined;
  }

  private isOurs(editor: vscode.TextEditor): boolean {
    const state = this.analyses.stateOf(editor.document);
    return !(state.kind === 'off' && state.why === 'foreign') && !isLeftOfDiff(editor);
  }
}
