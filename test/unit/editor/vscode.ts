import { vi } from 'vitest';

/** Stands for VS Code in the tests of the editor's parts: plain data, and functions that tell how they were called. */

/** A message with its arguments put in. */
export const l10n = {
  t: (message: string, ...args: (string | number)[]) =>
    message.replace(/\{(\d+)\}/g, (_, index: string) => String(args[Number(index)])),
};

export class Disposable {
  static readonly from = () => new Disposable();
  readonly dispose = () => undefined;
}
export class EventEmitter extends Disposable {
  private readonly listeners: ((event: unknown) => void)[] = [];
  readonly event = (listener: (event: unknown) => void) => this.listeners.push(listener);
  readonly fire = (event: unknown) => this.listeners.forEach((listener) => listener(event));
}
export class MarkdownString {
  isTrusted?: unknown;
  supportHtml?: boolean;
  constructor(
    readonly value: string,
    readonly supportThemeIcons?: boolean,
  ) {}
}
export class Hover {
  constructor(readonly contents: unknown) {}
}
export class Range {
  constructor(
    readonly start: number,
    readonly end: number,
  ) {}
}
export class Selection extends Range {}
export class ThemeColor {
  constructor(readonly id: string) {}
}
export class ThemeIcon {
  constructor(readonly id: string) {}
}
export class TreeItem {
  constructor(readonly label: unknown) {}
}

export enum TreeItemCollapsibleState {
  None,
  Collapsed,
  Expanded,
}
export const ProgressLocation = { Window: 10 };
export const QuickPickItemKind = { Separator: -1 };
export const StatusBarAlignment = { Right: 2 };
export const TextEditorRevealType = { InCenterIfOutsideViewport: 2 };

const registered = () => new Disposable();
export const languages = { registerHoverProvider: vi.fn(registered) };
export const commands = { registerCommand: vi.fn(registered) };
export const workspace = { getConfiguration: () => ({ get: () => undefined }) };
export const statusItem = { show: vi.fn(), hide: vi.fn(), text: '', tooltip: '' as unknown };
export const treeView = { description: '', onDidChangeVisibility: registered, visible: false };
export const window = {
  createStatusBarItem: () => statusItem,
  createTreeView: vi.fn(() => treeView),
  onDidChangeTextEditorSelection: registered,
  setStatusBarMessage: vi.fn(),
  showInformationMessage: vi.fn(),
  showQuickPick: vi.fn(),
  withProgress: (_: unknown, task: () => unknown) => task(),
};
