import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('vscode', () => import('../editor/vscode'));

import type { CancellationToken, ThemeIcon, TreeDataProvider, TreeItem, TreeItemLabel } from 'vscode';
import { type Analysis, emptyAnalysis, type Quote, type Span } from '../../../src/analysis/analysis';
import { ActFilter } from '../../../src/editor/actFilter';
import * as notices from '../../../src/editor/commands/notices';
import * as quotes from '../../../src/editor/commands/quotes';
import * as hover from '../../../src/editor/hover';
import type { OutlineNode } from '../../../src/editor/node';
import type { Services } from '../../../src/editor/services';
import * as status from '../../../src/editor/status';
import * as tree from '../../../src/editor/tree';
import { citeQuote } from '../../../src/reports/citation';
import { plainLine } from '../../../src/reports/escape';
import { toMarkdown } from '../../../src/reports/markdown';
import { HOSTILE } from '../../hostile';
import * as editor from '../editor/vscode';
import { rendered, tagsIn, textOf } from '../../rendered';

const ICON = /(\\)?\$\(([a-z0-9-]+(?:~[a-z]+)?)\)/gi;
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** The icons that VS Code draws where it reads `$(name)`. */
const iconsIn = (text: string) =>
  Array.from(text.matchAll(ICON), ([, escaped, name]) => (escaped ? [] : [name])).flat();
/** A text in which VS Code has looked for icons. */
const iconsRead = (text: string) =>
  text.replace(ICON, (all, escaped?: string) => (escaped ? all.slice(1) : ''));

const none = {} as CancellationToken;
/** As VS Code's own addresses are written. */
const encoded = (text: string) =>
  encodeURI(text).replace(/[!'()*#?&]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);

/** A document whose every part is the hostile string, and what an analysis could at worst have made of it. */
function documentOf(hostile: string): { text: string; analysis: Analysis } {
  const lines = [`“${hostile}” said`, 'told', `“${hostile}”`];
  const text = lines.join('\n');
  const span: Span = { start: 1, end: 1 + hostile.length };
  const cue: Span = { start: hostile.length + 3, end: hostile.length + 7 };
  const second = text.lastIndexOf(`“${hostile}”`);
  const party = { id: 'p', name: hostile };
  const quote: Quote = {
    ...{ start: 0, end: hostile.length + 2, fragments: [{ start: 0, end: hostile.length + 2 }] },
    ...{ kind: 'direct', speaker: party, source: span, cue, addressee: party, relay: party },
    ...{ confidence: 1, rule: 'quote-verb-speaker', flags: ['unclosed-mark'] },
  };
  const orphan: Quote = {
    ...{ ...quote, start: second, end: text.length, fragments: [{ start: second, end: text.length }] },
    ...{ speaker: null, cue: null, addressee: null, relay: null, confidence: 0 },
  };
  const facts = {
    expansion: `${hostile} x`,
    kind: hostile,
    members: [hostile],
    source: hostile,
    date: hostile,
  };
  const analysis: Analysis = {
    ...emptyAnalysis(hostile),
    document: {
      ...{ genre: null, title: hostile, place: hostile, date: hostile, outlet: hostile, number: hostile },
      ...{ participants: [hostile], sources: { title: span } },
    },
    names: { p: { type: 'person', name: hostile, aliases: [hostile], role: hostile, facts } },
    entities: [
      { ...span, type: 'person', id: 'p', value: hostile },
      { start: second + 1, end: text.length - 1, type: 'person', id: 'p', value: hostile },
    ],
    turns: [{ start: 0, end: text.length, body: 0, speaker: party, role: 'answer' }],
    quotes: [quote, orphan],
    speakers: [{ ...party, role: hostile, quotes: [0], turns: [0], words: 1 }],
    acts: [
      {
        ...span,
        ...{ act: 'condemn', actor: hostile, actorId: 'p', target: hostile, object: span },
        ...{ strength: 4, agreed: true, rule: 'act-verb' },
      },
    ],
    topics: [{ label: hostile, score: 1, mentions: [span], speakers: ['p'] }],
    notices: [{ code: 'unclosed-mark', message: hostile, ...span }],
  };
  return { text, analysis };
}

describe.each(Object.entries(HOSTILE))('as %s, a document’s words stay text', (_, hostile) => {
  const { text, analysis } = documentOf(hostile);
  /** How names and excerpts show. */
  const shown = plainLine(hostile);
  // No file's name has a slash or half a character.
  const name = `${hostile.replaceAll('/', '∕').replace(/\p{Cs}/gu, '')}.txt`;
  const document = {
    uri: { path: `/folder/${name}`, toString: () => encoded(`file:///folder/${name}`) },
    version: 1,
    positionAt: (offset: number) => ({ line: text.slice(0, offset).split('\n').length - 1 }),
    offsetAt: (offset: number) => offset,
  };
  const result = { document, version: 1, text, analysis };
  const listens = () => new editor.Disposable();
  const listeners: ((changed: unknown) => void)[] = [];
  /** Tells of a newer analysis. */
  const tell = () => listeners.forEach((listener) => listener(document));
  const services = {
    analyses: {
      resultOf: () => Promise.resolve(result),
      stateOf: () => ({ kind: 'ready', result: { ...result } }),
      onDidChangeState: (listener: (changed: unknown) => void) => listeners.push(listener),
    },
    filter: new ActFilter(),
    current: {
      document,
      editor: { document, selection: { start: 0 }, revealRange: vi.fn() },
      onDidChange: listens,
    },
  } as unknown as Services;

  /** Runs one of the extension's commands as it registered it. */
  async function run(command: string): Promise<void> {
    const calls = editor.commands.registerCommand.mock.calls as unknown as [string, () => Promise<void>][];
    await calls.find(([id]) => id === command)?.[1]();
  }

  beforeEach(() => vi.clearAllMocks());

  it('in hovers, which may run nothing but the way to a place', async () => {
    hover.register(services);
    const [[, provider]] = editor.languages.registerHoverProvider.mock.calls as unknown as [
      [unknown, { provideHover: (...args: unknown[]) => Promise<editor.Hover> }],
    ];
    for (const offset of [2, text.length - 2]) {
      const { contents } = await provider.provideHover(document, offset, {});
      for (const { value, isTrusted, supportHtml } of contents as editor.MarkdownString[]) {
        expect(isTrusted).toEqual({ enabledCommands: ['chancery.goTo'] });
        expect(supportHtml ?? false).toBe(false);
        // VS Code doubles the backslash of an icon that the Markdown escapes, and draws icons when it has read it.
        const html = rendered(value.replace(/\\\$\([a-z0-9-]+(?:~[a-z]+)?\)/gi, '\\$&'));
        const foreign = /^(?!p$|br$|em$|strong$|a href="command:chancery\.goTo\?%5B%22file%3A[\w%.~-]*")/;
        expect(tagsIn(html).filter((tag) => foreign.test(tag))).toEqual([]);
        expect(
          iconsIn(html).filter(
            (icon) => !['person', 'account', 'question', 'symbol-event', 'note'].includes(icon ?? ''),
          ),
        ).toEqual([]);
        expect(iconsRead(textOf(html))).toContain(shown.slice(0, 40));
      }
    }
  });

  it('in the view', async () => {
    tree.register(services);
    tell();
    await vi.waitFor(() => expect(editor.treeView.description).toBe(plainLine(name)));
    const [[, options]] = editor.window.createTreeView.mock.calls as unknown as [
      [string, { treeDataProvider: Required<TreeDataProvider<OutlineNode>> }],
    ];
    const rows = options.treeDataProvider;
    const visit = (node?: OutlineNode) => {
      for (const child of rows.getChildren(node) as OutlineNode[]) {
        const item = rows.resolveTreeItem(rows.getTreeItem(child) as TreeItem, child, none) as TreeItem;
        const { label } = item.label as TreeItemLabel;
        // As strings, and no Markdown, they are shown letter by letter.
        for (const plain of [label, item.description, item.accessibilityInformation?.label]) {
          expect(plain).toBeTypeOf('string');
          expect(plain).not.toMatch(UNSEEN);
        }
        expect(label.length).toBeLessThan(300);
        expect(item.tooltip).toBeTypeOf('string');
        expect((item.tooltip as string).replaceAll('\n', '')).not.toMatch(UNSEEN);
        expect(item.command?.command ?? 'chancery.reveal').toBe('chancery.reveal');
        expect(hostile).not.toContain((item.iconPath as ThemeIcon | undefined)?.id ?? 'no icon');
        visit(child);
      }
    };
    visit();
  });

  it('in the status bar', async () => {
    status.register(services);
    expect(editor.statusItem.text).toBe('$(quote) 2 quotes · 1 speaker');
    expect(editor.statusItem.tooltip).toBeTypeOf('string');
    quotes.register(services);
    await run('chancery.nextQuote');
    const [[message]] = editor.window.setStatusBarMessage.mock.calls as [[string]];
    expect(iconsIn(message)).toEqual(['quote']);
    expect(message).not.toMatch(UNSEEN);
  });

  it('in lists to choose from', async () => {
    notices.register(services);
    await run('chancery.showNotAnalysed');
    const [[items]] = editor.window.showQuickPick.mock.calls as [[{ label: string }[]]];
    expect(items).toHaveLength(4);
    for (const { label } of items) expect(iconsIn(label)).toEqual([]);
    expect(iconsRead(items.at(-1)?.label ?? '')).toContain(shown.slice(0, 40));
  });

  it('in summaries', () => {
    const summary = toMarkdown(text, analysis, { version: '1', threshold: 0.5, name });
    const html = rendered(summary);
    expect(tagsIn(html)).toEqual(['blockquote', 'em', 'h1', 'h2', 'h3', 'li', 'p', 'strong', 'ul']);
    expect(textOf(/<h1>(.*)<\/h1>/.exec(html)?.[1] ?? '')).toBe(shown);
    expect(summary.replaceAll(/[\r\n\t\u2028\u2029]/g, '')).not.toMatch(UNSEEN);
    // The quote is word for word; where a terminal would obey a character, a reader sees that there is one.
    const [, quote = ''] = /<blockquote>\n<p>([^]*?)<\/blockquote>/.exec(html) ?? [];
    const words = hostile.replace(/\p{Cc}(?<![\r\n\t])/gu, '\ufffd');
    expect(textOf(quote).replace(/\s+/g, ' ').trim()).toBe(`“${words}”`.replace(/\s+/g, ' '));
  });

  it('in citations, word for word, with the source on one line', () => {
    const citation = citeQuote(text, analysis, 0, { name, threshold: 0.5 });
    expect(citation.startsWith(`“${hostile}”\n— `)).toBe(true);
    const source = citation.slice(hostile.length + 3);
    expect(source).not.toMatch(UNSEEN);
    expect(source).toContain(plainLine(name));
  });
});
