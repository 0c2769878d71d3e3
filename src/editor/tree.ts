import * as vscode from 'vscode';
import { plainLine } from '../reports/escape';
import type { OutlineNode } from './node';
import { outlineOf } from './outline';
import { goTo } from './places';
import { nodeAt, reconcile } from './reconcile';
import type { Result } from './service';
import type { Services } from './services';
import { settingsFor } from './settings';

const VIEW = 'chancery.outline';
const FOLLOW_MS = 150;
/** How long the tree of the last document stays while that of the next is worked out. */
const PATIENCE_MS = 300;

/** The view in the activity bar: who speaks, what is said, about what, and who is named. */
export function register(services: Services): vscode.Disposable {
  const outline = new Outline(services);
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: outline, showCollapseAll: true });
  const follow = new Follower(services, outline, view);
  return vscode.Disposable.from(
    view,
    outline,
    follow,
    outline.onDidShow(() => {
      view.description = outline.title;
      view.message = outline.isEmpty
        ? vscode.l10n.t('No names, quotes or topics were found in this document.')
        : undefined;
      follow.soon();
    }),
    vscode.commands.registerCommand('chancery.reveal', (node?: OutlineNode) => outline.goTo(node)),
    vscode.commands.registerCommand('chancery.followCursor', () => setFollowing(true)),
    vscode.commands.registerCommand('chancery.unfollowCursor', () => setFollowing(false)),
  );
}

/** The rows, kept from one analysis to the next. */
class Outline implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable {
  private roots: OutlineNode[] = [];
  private readonly parents = new WeakMap<OutlineNode, OutlineNode>();
  private result: Result | undefined;
  private clearing: ReturnType<typeof setTimeout> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new vscode.EventEmitter<OutlineNode[] | undefined>();
  private readonly shown = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  readonly onDidChangeTreeData = this.changed.event;
  /** Other rows, or rows of another document, are shown. */
  readonly onDidShow = this.shown.event;

  constructor(private readonly services: Services) {
    const { analyses, current, filter } = services;
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.shown,
      current.onDidChange(() => this.update()),
      filter.onDidChange(() => this.update()),
      analyses.onDidChangeState((document) => {
        if (document === current.document) this.soon();
      }),
    );
    this.update();
  }

  /** In a turn of its own, behind the marks in the text. */
  private soon(): void {
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      this.update();
    });
  }

  /** The name of the document that is shown. */
  get title(): string {
    return plainLine(this.result?.document.uri.path.split('/').at(-1) ?? '');
  }

  /** Whether a document is shown in which nothing was found. */
  get isEmpty(): boolean {
    return this.result !== undefined && this.roots.length === 0;
  }

  /** The row of the quote at an offset of the document that is shown, else that of the turn. */
  rowAt(document: vscode.TextDocument, offset: number): OutlineNode | undefined {
    if (this.result?.document !== document || this.result.version !== document.version) return undefined;
    const rowIn = (id: string) => {
      const root = this.roots.find((row) => row.id === id);
      return root && nodeAt(this.getChildren(root), offset, (node) => this.getChildren(node));
    };
    return rowIn('quotes') ?? rowIn('turns');
  }

  /** Selects in the text what a row stands for, where it stands by now. */
  async goTo(node?: OutlineNode): Promise<void> {
    const { result } = this;
    if (!result || !node?.span) return;
    const span = this.services.analyses.current(result, node.span);
    if (span) await goTo(result.document, span);
    else void vscode.window.showInformationMessage(vscode.l10n.t('This place was deleted from the text.'));
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    if (!node) return this.roots;
    const rows = node.children.all();
    for (const row of rows) this.parents.set(row, node);
    return rows;
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    const label = { label: node.label, ...(node.highlight && { highlights: [node.highlight] }) };
    const item = new vscode.TreeItem(
      label,
      node.children.length === 0 ? None : node.open ? Expanded : Collapsed,
    );
    item.id = node.id;
    item.description = node.description;
    item.contextValue = node.kind;
    item.accessibilityInformation = { label: node.spoken };
    if (node.icon) {
      item.iconPath = new vscode.ThemeIcon(
        node.icon,
        node.color ? new vscode.ThemeColor(node.color) : undefined,
      );
    }
    if (node.span) {
      item.command = {
        command: 'chancery.reveal',
        title: vscode.l10n.t('Go to This Place'),
        arguments: [node],
      };
    }
    return item;
  }

  /** Tooltips are made when they are asked for: they hold more of the text than the rows. */
  resolveTreeItem(item: vscode.TreeItem, node: OutlineNode): vscode.TreeItem {
    const line =
      this.result && node.span ? this.result.document.positionAt(node.span.start).line + 1 : undefined;
    const where = line === undefined ? [] : [vscode.l10n.t('Line {0}', line)];
    // As plain text: nothing of a document is read as Markdown here.
    item.tooltip = [...node.tooltip(), ...where].join('\n');
    return item;
  }

  dispose(): void {
    clearTimeout(this.clearing);
    clearTimeout(this.waiting);
    this.subscriptions.dispose();
  }

  private update(): void {
    const { analyses, current } = this.services;
    const state = current.document && analyses.stateOf(current.document);
    if (state?.kind === 'ready') {
      this.show(state.result);
    } else if (state?.kind !== 'working') {
      this.show(undefined);
    } else if (this.result?.document !== current.document) {
      // Mostly it takes no longer than this, and an empty view in between would flicker.
      this.clearing ??= setTimeout(() => this.show(undefined), PATIENCE_MS);
    }
  }

  private show(result: Result | undefined): void {
    clearTimeout(this.clearing);
    this.clearing = undefined;
    if (result === this.result) return;
    const sameDocument = result?.document === this.result?.document;
    this.result = result;
    const rows = result
      ? outlineOf(result.analysis, result.text, settingsFor(result.document).threshold, this.services.filter)
      : [];
    const changes = sameDocument ? reconcile(this.roots, rows) : 'all';
    if (!sameDocument) this.roots = rows;
    if (changes === 'all') this.changed.fire(undefined);
    else if (changes.length > 0) this.changed.fire(changes);
    this.shown.fire();
  }
}

/** Selects in the tree the quote or turn that the cursor stands in. */
class Follower implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable;

  constructor(
    private readonly services: Services,
    private readonly outline: Outline,
    private readonly view: vscode.TreeView<OutlineNode>,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === services.current.editor) this.soon();
      }),
      view.onDidChangeVisibility(() => this.soon()),
    );
  }

  soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.reveal(), FOLLOW_MS);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private reveal(): void {
    const { editor } = this.services.current;
    if (!this.view.visible || !editor || !settingsFor().followCursor) return;
    const offset = editor.document.offsetAt(editor.selection.active);
    const row = this.outline.rowAt(editor.document, offset);
    // A row of the same place may be selected already, under its speaker: the reader's choice stays.
    const here = (node: OutlineNode) => node.span && node.span.start <= offset && offset <= node.span.end;
    if (!row || this.view.selection.some(here)) return;
    this.view.reveal(row, { select: true, focus: false }).then(undefined, (error: unknown) => {
      // The tree was renewed meanwhile; the next move of the cursor finds the new row.
      this.services.log.debug(`Could not reveal ${row.id}: ${String(error)}`);
    });
  }
}

function setFollowing(on: boolean): Thenable<void> {
  const { Global } = vscode.ConfigurationTarget;
  return vscode.workspace.getConfiguration('chancery').update('followCursor', on, Global);
}
