// What runs in the extension host of a real VS Code: how long the extension holds it up, and how soon what is typed is marked.
import * as vscode from 'vscode';
import type { Api } from '../../src/editor/extension';

/** Milliseconds. */
export interface Measured {
  /** The longest turn of the event loop while each of some documents of a megabyte is opened, once the analysis is loaded. */
  opened: number[];
  /** The same at each keystroke in one of them. */
  typed: number[];
  /** The same two with the extension turned off. */
  openedWithout: number[];
  typedWithout: number[];
  /** From a keystroke to its marks, by the document. */
  marked: Record<string, number[]>;
  /** From a keystroke to the analysis of the whole, by the document. */
  whole: Record<string, number[]>;
}

/** Opened with the extension, and as many without it. */
const LARGE_ONES = 5;
const KEYSTROKES = 25;
const WARM_UP = 5;
/** Long enough for all that a keystroke sets off. */
const REST_MS = 400;

declare const setImmediate: (done: () => void) => void;
/** Microseconds. */
declare const process: { threadCpuUsage: () => { user: number; system: number } };

export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const extension = vscode.extensions.getExtension<Api>('chancery.chancery')!;
  const show = async (name: string) =>
    vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, name)),
    );

  const small = await show('small.txt');
  const api = await extension.activate();
  await api.analysisOf(small.document.uri);
  const marked: Record<string, number[]> = {};
  const whole: Record<string, number[]> = {};
  /** Gives the longest turn at each keystroke. */
  const type = async (editor: vscode.TextEditor, name: string): Promise<number[]> => {
    marked[name] = [];
    whole[name] = [];
    const turns: number[] = [];
    for (let i = 0; i < KEYSTROKES; i++) {
      const stop = longestTurn();
      const times = await keystroke(editor, api);
      await pause(REST_MS);
      const turn = await stop();
      // The first ones find code that was never run.
      if (i < WARM_UP) continue;
      marked[name].push(times.marked);
      whole[name].push(times.whole);
      turns.push(turn);
    }
    return turns;
  };
  await type(small, 'small');

  let large = small;
  /** Gives the longest turn at each document. */
  const openSome = async (from: number): Promise<number[]> => {
    const turns: number[] = [];
    for (let i = from; i < from + LARGE_ONES; i++) {
      const stop = longestTurn();
      large = await show(`large-${i}.txt`);
      await api.analysisOf(large.document.uri);
      await pause(REST_MS);
      turns.push(await stop());
    }
    return turns;
  };
  const opened = await openSome(0);
  const typed = await type(large, 'large');

  await vscode.workspace.getConfiguration('chancery').update('enable', false, true);
  await pause(REST_MS);
  const openedWithout = await openSome(LARGE_ONES);
  const typedWithout: number[] = [];
  for (let i = 0; i < KEYSTROKES; i++) {
    const stop = longestTurn();
    await insert(large);
    await pause(REST_MS);
    typedWithout.push(await stop());
  }

  const measured: Measured = { opened, typed, openedWithout, typedWithout, marked, whole };
  // Lines that begin so are shown; where there is none, all that the editor said is.
  console.log('[test] Measured.');
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(folder, 'measured.json'),
    new TextEncoder().encode(JSON.stringify(measured)),
  );
}

/** Puts a letter behind the first word in view. */
async function insert(editor: vscode.TextEditor): Promise<void> {
  const { line } = editor.visibleRanges[0]!.start;
  const at = Math.max(1, editor.document.lineAt(line + 2).text.indexOf(' '));
  await editor.edit((edit) => edit.insert(new vscode.Position(line + 2, at), 'x'), {
    undoStopBefore: false,
    undoStopAfter: false,
  });
}

async function keystroke(editor: vscode.TextEditor, api: Api): Promise<{ marked: number; whole: number }> {
  let subscription: vscode.Disposable | undefined;
  const marks = new Promise<number>((resolve) => {
    subscription = api.onDidMark((document) => {
      if (document === editor.document) resolve(performance.now());
    });
  });
  await insert(editor);
  // The host has told of the change by now, and what follows it has begun: the way there is the editor's.
  const started = performance.now();
  const marked = (await marks) - started;
  subscription?.dispose();
  await api.analysisOf(editor.document.uri);
  return { marked, whole: performance.now() - started };
}

/**
 * Begins to watch the event loop; what it gives stops and tells the longest turn, in milliseconds that the thread worked:
 * not what it waited for a processor that the editor's window has.
 */
function longestTurn(): () => Promise<number> {
  const worked = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let longest = 0;
  let last = worked();
  let stopped = false;
  const turn = () => {
    const now = worked();
    longest = Math.max(longest, now - last);
    last = now;
    if (!stopped) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    stopped = true;
    return new Promise((resolve) => setImmediate(() => resolve(longest)));
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
