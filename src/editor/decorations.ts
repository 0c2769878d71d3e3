import * as vscode from 'vscode';
import type { EntityType, QuoteKind, Span } from '../analysis/analysis';
import { isLeftOfDiff } from './eligible';
import { type MarkStyle, marksOf, withPreview } from './marks';
import { rangeOf } from './places';
import type { Result, State } from './service';
import type { Services } from './services';
import { settingsFor } from './settings';

/**
 * The line under each type of entity. No two are alike without their colours: the kind of line tells types apart, and
 * figures (dates, money …) have thin lines set lower than the strong ones of names.
 */
const LINES: Record<EntityType, string> = {
  person: 'underline solid 2px',
  organization: 'underline double 1px',
  location: 'underline dashed 2px',
  nationality: 'underline dotted 2px',
  event: 'underline wavy 1px',
  agreement: 'underline solid 4px',
  date: 'underline solid 1px',
  time: 'underline dotted 1px',
  money: 'underline double 1px',
  percent: 'underline dashed 1px',
  quantity: 'underline wavy 1px',
};
const FIGURES = new Set<EntityType>(['date', 'time', 'money', 'percent', 'quantity']);

/** The bar before each line of a quote, and whether what is said stands on a ground of its own. */
const BARS: Record<QuoteKind, { style: string; color: string; ground: boolean }> = {
  direct: { style: 'solid', color: 'chancery.quoteDirect', ground: true },
  mixed: { style: 'dashed', color: 'chancery.quoteMixed', ground: true },
  indirect: { style: 'dotted', color: 'chancery.quoteIndirect', ground: false },
};

/** With more marks than this, only those in view and around it are set. */
const ALL_AT_ONCE = 1500;
const MARGIN_LINES = 100;
const SCROLL_MS = 60;
/** No signature of marks: they are set anew, whatever they are. */
const UNKNOWN = 'unknown';

/** Marks names and quotes in the editors that are seen. */
export function register({ analyses, marked }: Services): vscode.Disposable {
  const types = decorationTypes();
  const set = new WeakMap<vscode.TextEditor, Map<MarkStyle, string>>();
  const scrolls = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();

  const draw = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const state = analyses.stateOf(document);
    const preview = state.kind === 'working' ? analyses.previewOf(document) : undefined;
    // Until the newer analysis is there, VS Code moves the marks along with the text.
    if (state.kind === 'working' && !preview) return;
    if (preview) set.delete(editor);
    const shown = isLeftOfDiff(editor)
      ? undefined
      : preview
        ? withPreview(currentMarks(editor, state), preview, settingsFor(document))
        : state.kind === 'ready'
          ? visibleMarks(editor, state.result)
          : undefined;
    const before = set.get(editor) ?? new Map<MarkStyle, string>();
    set.set(editor, before);
    for (const [style, type] of types) {
      const spans = shown?.get(style) ?? [];
      const signature = spans.map(({ start, end }) => `${start}-${end}`).join();
      if (signature === (before.get(style) ?? '')) continue;
      before.set(style, signature);
      editor.setDecorations(
        type,
        spans.map((span) => rangeOf(document, span)),
      );
    }
    marked.fire(document);
  };
  /** The marks of the last result that are in view, where they stand by now. */
  const currentMarks = (editor: vscode.TextEditor, state: State): Map<MarkStyle, Span[]> => {
    const result = state.kind === 'working' ? state.result : undefined;
    if (!result) return new Map();
    const now = (span: Span) => analyses.current(result, span) ?? [];
    return new Map([...visibleMarks(editor, result)].map(([style, spans]) => [style, spans.flatMap(now)]));
  };
  const drawAll = () => vscode.window.visibleTextEditors.forEach(draw);

  drawAll();
  return vscode.Disposable.from(
    ...types.values(),
    analyses.onDidChangeState((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) draw(editor);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('chancery')) drawAll();
    }),
    // Deleting a text takes its marks along, and undoing it brings none back: after an edit, what is set is not known.
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      for (const editor of vscode.window.visibleTextEditors) {
        const before = editor.document === document ? set.get(editor) : undefined;
        for (const style of before?.keys() ?? []) before?.set(style, UNKNOWN);
      }
    }),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      clearTimeout(scrolls.get(textEditor));
      scrolls.set(
        textEditor,
        setTimeout(() => {
          scrolls.delete(textEditor);
          draw(textEditor);
        }, SCROLL_MS),
      );
    }),
    { dispose: () => scrolls.forEach((timer) => clearTimeout(timer)) },
  );
}

/** All marks of a small document; of a big one those in view with a margin. */
function visibleMarks(editor: vscode.TextEditor, { document, analysis }: Result): Map<MarkStyle, Span[]> {
  const settings = settingsFor(document);
  if (analysis.entities.length + analysis.quotes.length <= ALL_AT_ONCE) return marksOf(analysis, settings);
  const first = editor.visibleRanges[0]?.start.line ?? 0;
  const last = editor.visibleRanges.at(-1)?.end.line ?? 0;
  const start = document.offsetAt(new vscode.Position(Math.max(0, first - MARGIN_LINES), 0));
  const end = document.offsetAt(new vscode.Position(last + MARGIN_LINES, 0));
  return marksOf(analysis, settings, { start, end });
}

function decorationTypes(): Map<MarkStyle, vscode.TextEditorDecorationType> {
  const closed = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
  const types = new Map<MarkStyle, vscode.TextEditorDecorationType>();
  for (const [kind, { style, color, ground }] of Object.entries(BARS) as [
    QuoteKind,
    (typeof BARS)[QuoteKind],
  ][]) {
    const bar = new vscode.ThemeColor(color);
    types.set(
      `quote:${kind}`,
      vscode.window.createTextEditorDecorationType({
        ...closed,
        ...(ground && { backgroundColor: new vscode.ThemeColor('chancery.quoteBackground') }),
        borderStyle: style,
        borderWidth: '0 0 0 2px',
        borderColor: bar,
        overviewRulerColor: bar,
        overviewRulerLane: vscode.OverviewRulerLane.Left,
      }),
    );
  }
  for (const [type, line] of Object.entries(LINES) as [EntityType, string][]) {
    // A text decoration cannot be given a ThemeColor; the editor has a CSS variable for each colour instead. Markdown
    // themes underline links and headings themselves: without "important" theirs would win.
    const offset = FIGURES.has(type) ? '5px' : '3px';
    const css = `${line} var(--vscode-chancery-${type}) !important; text-underline-offset: ${offset}; text-decoration-skip-ink: none`;
    types.set(
      `entity:${type}`,
      vscode.window.createTextEditorDecorationType({ ...closed, textDecoration: css }),
    );
  }
  types.set('quote-end:none', badge('?', 'solid'));
  types.set('quote-end:probable', badge('≈', 'dotted'));
  // A line would take the place of the one under a name.
  types.set(
    'act',
    vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      before: { contentText: '▸', color: new vscode.ThemeColor('chancery.act'), margin: '0 2px 0 0' },
    }),
  );
  return types;
}

/** A small sign after a quote whose speaker is not known, or not surely. */
function badge(text: string, border: string): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor('chancery.quoteUnattributed');
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: { contentText: text, color, borderColor: color, border: `1px ${border}`, margin: '0 0 0 3px' },
  });
}
