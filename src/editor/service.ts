import * as vscode from 'vscode';
import type { Analysis, Span } from '../analysis/analysis';
import type { Memory } from '../analysis/memory';
import { type Edit, moveSpan } from './edits';
import { isLeftOfDiff, type OffReason, whyOff } from './eligible';
import { pieceAround } from './pieces';
import { type PiecePreview, Previews } from './previews';
import { hostsTurn } from './hostsTurn';
import { Scheduler, type Task } from './scheduler';
import { settingsFor } from './settings';

/** A finished analysis, and the text of which it is one. */
export interface Result {
  document: vscode.TextDocument;
  version: number;
  text: string;
  analysis: Analysis;
}

/** Where a document stands. `result`: the newest there is, perhaps of an older version. */
export type State =
  | { kind: 'off'; why: OffReason }
  | { kind: 'working'; result?: Result }
  | { kind: 'ready'; result: Result }
  | { kind: 'declined'; message: string; result: Result }
  | { kind: 'failed'; message: string };

interface Entry {
  document: vscode.TextDocument;
  force: boolean;
  /** Whether it is read past the size limit. */
  whole: boolean;
  /** What the analysis before left for the next one. */
  memory?: Memory;
  /** In milliseconds: how long the last analysis worked. */
  took: number;
  timer?: ReturnType<typeof setTimeout>;
  run?: Run;
  result?: Result;
  resultKey?: string;
  failure?: { key: string; message: string };
  /** Edits since `result`. */
  edits: Edit[];
  /** The first and the last line that they touched. */
  touched: [first: number, last: number] | null;
}

interface Run {
  key: string;
  cancelled: boolean;
  task?: Task<Analysis>;
  /** Settled when the run is over, whatever came of it. */
  done: Promise<void>;
}

/** After an edit it is waited for as long as the last analysis took, between these: a page is read at every key. */
const SHORTEST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 250;
/** What takes longer is not read at every key: what is typed is previewed. */
const AT_ONCE_MS = 40;
/** In letters: what is in view of a longer document is previewed before the whole is read. */
const LONG = 50_000;

/**
 * Keeps the newest analysis of each document that is shown or asked for. One run per version and options, shared by
 * all who ask; an edit cancels it; what has become stale is dropped; closing the document frees it.
 */
export class AnalysisService implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  /** Untitled documents that are turned off: their names are used again, so that nothing outlives them. */
  private readonly untitledOff = new Set<string>();
  /** Untitled documents that the extension itself wrote. */
  private readonly own = new Set<string>();
  private readonly analyzed = new vscode.EventEmitter<Result>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: { dispose(): unknown }[];
  private readonly scheduler = new Scheduler({ now: () => performance.now(), pause: hostsTurn() });
  private readonly previews = new Previews(this.scheduler);

  /** A newer analysis is there. */
  readonly onDidAnalyze = this.analyzed.event;
  /** Something of a document's {@link State} is different. */
  readonly onDidChangeState = this.changed.event;

  /**
   * @param memory where the files that a person turned off are kept
   * @param failed told of each error in the analysis
   */
  constructor(
    private readonly memory: vscode.Memento,
    private readonly failed: (error: unknown, document: vscode.TextDocument) => void,
  ) {
    this.subscriptions = [
      this.analyzed,
      this.changed,
      vscode.workspace.onDidChangeTextDocument((event) => this.edited(event)),
      // A change of language closes a document and opens it again; so does saving an untitled one by another name.
      vscode.workspace.onDidOpenTextDocument(() => this.analyzeVisible()),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.analyzeVisible()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.analyzeVisible()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('chancery')) this.refresh();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
    ];
    this.analyzeVisible();
  }

  /** Where a document stands now. Starts nothing. */
  stateOf(document: vscode.TextDocument): State {
    const why = this.whyOff(document);
    if (why) return { kind: 'off', why };
    const entry = this.entries.get(keyOf(document.uri));
    if (!entry) return { kind: 'working' };
    const { result, failure } = entry;
    const key = runKey(entry);
    if (failure?.key === key) return { kind: 'failed', message: failure.message };
    if (!result || entry.resultKey !== key) return { kind: 'working', ...(result && { result }) };
    return outcomeOf(result);
  }

  /**
   * The analysis of a document as it is now; waits for it.
   *
   * @returns undefined when the document is off, closed, or its analysis failed
   */
  async resultOf(document: vscode.TextDocument): Promise<Result | undefined> {
    while (!document.isClosed && !this.whyOff(document)) {
      const entry = this.entryOf(document);
      const key = runKey(entry);
      if (entry.result && entry.resultKey === key) return entry.result;
      if (entry.failure?.key === key) return undefined;
      await this.start(entry).done;
    }
    return undefined;
  }

  /** What to mark in a piece of a document that is still to be read. */
  previewOf(document: vscode.TextDocument): PiecePreview | undefined {
    return this.previews.of(document);
  }

  /** Where a span of an older result stands in the document as it is now; null when it is gone. */
  current(result: Result, span: Span): Span | null {
    const entry = this.entries.get(keyOf(result.document.uri));
    if (result.version === result.document.version || entry?.result !== result) return span;
    return moveSpan(span, entry.edits);
  }

  /** Analyses a document anew, even one that does not look like English prose. */
  async analyzeAnyway(document: vscode.TextDocument): Promise<Result | undefined> {
    this.entryOf(document).force = true;
    this.changed.fire(document);
    return this.resultOf(document);
  }

  /** Analyses a document to its end, whatever its size. */
  async analyzeWhole(document: vscode.TextDocument): Promise<Result | undefined> {
    this.entryOf(document).whole = true;
    this.changed.fire(document);
    return this.resultOf(document);
  }

  /** Turns one file on or off; remembered for this workspace where the file has a name. */
  async setFile({ uri, isUntitled }: vscode.TextDocument, on: boolean): Promise<void> {
    const key = keyOf(uri);
    const off = this.filesOff().filter((file) => file !== key);
    if (!isUntitled) await this.memory.update('filesOff', on ? off : [...off, key]);
    else if (on) this.untitledOff.delete(key);
    else this.untitledOff.add(key);
    this.refresh();
  }

  /** Leaves an untitled document alone as if it were none of ours: what the extension itself wrote. */
  ignore(uri: vscode.Uri): void {
    this.own.add(keyOf(uri));
  }

  dispose(): void {
    for (const { document } of [...this.entries.values()]) this.forget(document);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private filesOff(): string[] {
    return this.memory.get<string[]>('filesOff', []);
  }

  private whyOff(document: vscode.TextDocument): OffReason | undefined {
    const key = keyOf(document.uri);
    if (this.own.has(key)) return 'foreign';
    return (
      whyOff(document) ?? (this.untitledOff.has(key) || this.filesOff().includes(key) ? 'file' : undefined)
    );
  }

  private refresh(): void {
    for (const { document } of [...this.entries.values()]) if (this.whyOff(document)) this.forget(document);
    for (const document of vscode.workspace.textDocuments) this.changed.fire(document);
    this.analyzeVisible();
  }

  private analyzeVisible(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const { document } = editor;
      if (this.whyOff(document) || isLeftOfDiff(editor)) continue;
      this.start(this.entryOf(document));
    }
  }

  private edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const entry = this.entries.get(keyOf(document.uri));
    if (!entry || contentChanges.length === 0) return;
    // VS Code lists the changes of one event so that applying them in order gives the new text.
    for (const { rangeOffset, rangeLength, text, range } of contentChanges) {
      entry.edits.push({ start: rangeOffset, length: rangeLength, inserted: text.length });
      entry.touched = touchedBy(range, text, entry.touched);
    }
    if (entry.run) cancel(entry.run);
    clearTimeout(entry.timer);
    const wait = Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, entry.took));
    entry.timer = setTimeout(() => {
      this.start(entry);
    }, wait);
    this.changed.fire(document);
    if (entry.took > AT_ONCE_MS && entry.touched && entry.memory) {
      const piece = pieceAround(document, ...entry.touched);
      if (piece) void this.preview(document, piece, entry.memory, true);
    }
  }

  private async preview(
    document: vscode.TextDocument,
    piece: vscode.Range,
    memory: Memory,
    force: boolean,
  ): Promise<void> {
    if (await this.previews.read(document, piece, memory, force)) this.changed.fire(document);
  }

  private entryOf(document: vscode.TextDocument): Entry {
    const key = keyOf(document.uri);
    const known = this.entries.get(key);
    if (known?.document === document) return known;
    const entry: Entry = { document, force: false, whole: false, took: 0, edits: [], touched: null };
    this.entries.set(key, entry);
    return entry;
  }

  /** Starts the run for the document as it is, or joins it. */
  private start(entry: Entry): { done: Promise<void> } {
    clearTimeout(entry.timer);
    const key = runKey(entry);
    if (entry.run?.key === key) return entry.run;
    if (entry.resultKey === key || entry.failure?.key === key) return { done: Promise.resolve() };
    if (entry.run) cancel(entry.run);
    const run: Run = { key, cancelled: false, done: Promise.resolve() };
    entry.run = run;
    run.done = this.work(entry, run);
    return run;
  }

  private async work(entry: Entry, run: Run): Promise<void> {
    const { document, force, whole } = entry;
    const { version } = document;
    const text = document.getText();
    const isDropped = () => run.cancelled;
    try {
      // Here and nowhere else the language model is loaded: on the first document, not on activation.
      const { analysisSteps, Memory } = await import('./core');
      if (isDropped()) return;
      const memory = (entry.memory ??= new Memory());
      const piece = entry.result || text.length < LONG ? null : inView(document);
      if (piece) await this.preview(document, piece, memory, force);
      if (isDropped()) return;
      const options = {
        id: document.uri.toString(),
        markdown: document.languageId === 'markdown',
        force,
        ...(!whole && { limit: settingsFor(document).sizeLimit }),
      };
      run.task = this.scheduler.run(
        analysisSteps(text, options, memory),
        () => vscode.window.activeTextEditor?.document === document,
      );
      const analysis = await run.task.done;
      if (!analysis) return;
      entry.took = run.task.worked();
      entry.touched = null;
      this.previews.drop(document);
      Object.assign(entry, { result: { document, version, text, analysis }, resultKey: run.key, edits: [] });
    } catch (error) {
      if (isDropped()) return;
      entry.failure = { key: run.key, message: error instanceof Error ? error.message : String(error) };
      this.failed(error, document);
    } finally {
      if (entry.run === run) delete entry.run;
    }
    this.changed.fire(document);
    if (entry.result && entry.resultKey === run.key) this.analyzed.fire(entry.result);
  }

  private closed(document: vscode.TextDocument): void {
    this.forget(document);
    const key = keyOf(document.uri);
    if (!document.isClosed) return;
    this.untitledOff.delete(key);
    this.own.delete(key);
  }

  private forget(document: vscode.TextDocument): void {
    const entry = this.entries.get(keyOf(document.uri));
    if (entry?.document !== document) return;
    clearTimeout(entry.timer);
    if (entry.run) cancel(entry.run);
    this.previews.drop(document);
    this.entries.delete(keyOf(document.uri));
  }
}

function keyOf(uri: vscode.Uri): string {
  return uri.toString();
}

/** What a result depends on: the same key, the same analysis. */
function runKey({ document, force, whole }: Entry): string {
  const limit = whole ? 'whole' : settingsFor(document).sizeLimit;
  return `${document.version} ${document.languageId} ${force} ${limit}`;
}

/** The first and the last line touched by an edit and the ones before it. */
function touchedBy({ start, end }: vscode.Range, text: string, before: Entry['touched']): [number, number] {
  const inserted = text.split('\n').length - 1;
  const shift = inserted - (end.line - start.line);
  const last = start.line + inserted;
  if (!before) return [start.line, last];
  const moved = (line: number) => (line > start.line ? Math.max(start.line, line + shift) : line);
  return [Math.min(start.line, moved(before[0])), Math.max(last, moved(before[1]))];
}

/** What is in view of a document; null when it is not to be seen. */
function inView(document: vscode.TextDocument): vscode.Range | null {
  const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document);
  const [first, last] = [editor?.visibleRanges[0], editor?.visibleRanges.at(-1)];
  return first && last ? pieceAround(document, first.start.line, last.end.line) : null;
}

function cancel(run: Run): void {
  run.cancelled = true;
  run.task?.cancel();
}

/** What came of a finished analysis. */
export function outcomeOf(result: Result): State {
  const declined = result.analysis.notices.find(({ code }) => code === 'declined');
  return declined ? { kind: 'declined', message: declined.message, result } : { kind: 'ready', result };
}
