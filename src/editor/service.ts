import * as vscode from 'vscode';
import type { Analysis, Span } from '../analysis/analysis';
import { type Edit, moveSpan } from './edits';
import { isLeftOfDiff, type OffReason, whyOff } from './eligible';
import { Scheduler, type Task } from './scheduler';

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
  timer?: ReturnType<typeof setTimeout>;
  run?: Run;
  result?: Result;
  resultKey?: string;
  failure?: { key: string; message: string };
  /** Edits since `result`. */
  edits: Edit[];
}

interface Run {
  key: string;
  cancelled: boolean;
  task?: Task<Analysis>;
  /** Settled when the run is over, whatever came of it. */
  done: Promise<void>;
}

/** Long enough for a burst of typing, short enough to seem at once. */
const DEBOUNCE_MS = 250;

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
  private readonly scheduler = new Scheduler({
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  });

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
    for (const { rangeOffset, rangeLength, text } of contentChanges) {
      entry.edits.push({ start: rangeOffset, length: rangeLength, inserted: text.length });
    }
    if (entry.run) cancel(entry.run);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      this.start(entry);
    }, DEBOUNCE_MS);
    this.changed.fire(document);
  }

  private entryOf(document: vscode.TextDocument): Entry {
    const key = keyOf(document.uri);
    const known = this.entries.get(key);
    if (known?.document === document) return known;
    const entry: Entry = { document, force: false, edits: [] };
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
    const { document, force } = entry;
    const { version } = document;
    const text = document.getText();
    try {
      // Here and nowhere else the language model is loaded: on the first document, not on activation.
      const { analysisSteps } = await import('../analysis/analyzer');
      if (run.cancelled) return;
      const options = { id: document.uri.toString(), markdown: document.languageId === 'markdown', force };
      run.task = this.scheduler.run(
        analysisSteps(text, options),
        () => vscode.window.activeTextEditor?.document === document,
      );
      const analysis = await run.task.done;
      if (!analysis) return;
      Object.assign(entry, { result: { document, version, text, analysis }, resultKey: run.key, edits: [] });
    } catch (error) {
      if (run.cancelled) return;
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
    this.entries.delete(keyOf(document.uri));
  }
}

function keyOf(uri: vscode.Uri): string {
  return uri.toString();
}

/** What a result depends on: the same key, the same analysis. */
function runKey({ document, force }: Entry): string {
  return `${document.version} ${document.languageId} ${force}`;
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
