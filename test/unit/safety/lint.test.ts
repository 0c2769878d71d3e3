import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it, vi } from 'vitest';

// The first file that is linted loads the rules; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 30_000 });

const root = path.resolve(import.meta.dirname, '../../..');
const folders = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));

/** The project's own rules, without those that need types: no snippet is part of the program. */
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

/** The lines of code, of those given, of which the linter says nothing about safety in a folder. */
async function passed(folder: string, lines: readonly string[]): Promise<string[]> {
  const [result] = await eslint.lintText(lines.join('\n'), {
    filePath: path.join(root, folder, 'snippet.ts'),
  });
  const { messages = [] } = result ?? {};
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  const found = new Set(
    messages
      .filter(({ ruleId }) => /^no-(?:eval|implied-eval|new-func|script-url|restricted-)/.test(ruleId ?? ''))
      .map(({ line }) => line),
  );
  return lines.filter((_, i) => !found.has(i + 1));
}

const network = [
  "void fetch('https://example.org');",
  'new XMLHttpRequest();',
  "new WebSocket('wss://example.org');",
  "new EventSource('https://example.org');",
  "navigator.sendBeacon('https://example.org');",
  "globalThis.fetch('https://example.org');",
  "self.fetch('https://example.org');",
  "importScripts('https://example.org/a.js');",
  "new Worker('a.js');",
  ...['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'].flatMap(imported),
];
const code = [
  "eval('1');",
  "new Function('return 1')();",
  "(() => 1).constructor('return 1')();",
  "(() => 1)['constructor']('return 1')();",
  "process.binding('spawn_sync');",
  ...['child_process', 'worker_threads', 'cluster', 'vm', 'module'].flatMap(imported),
];
const editor = [
  'void vscode.env.openExternal(uri);',
  'vscode.window.createTerminal();',
  'void vscode.tasks.executeTask(task);',
  "vscode.window.createWebviewPanel('a', 'b', 1);",
  "void vscode.commands.executeCommand('vscode.open', uri);",
  'markdown.isTrusted = true;',
  'markdown.supportHtml = true;',
];

function imported(module: string): string[] {
  return [
    `import '${module}';`,
    `import 'node:${module}';`,
    `void import('${module}');`,
    `void import('node:${module}');`,
    `require('node:${module}');`,
  ];
}

describe.each(folders)('in %s the linter refuses', (folder) => {
  it('the network', async () => expect(await passed(folder, network)).toEqual([]));
  it('code made of text, threads and processes', async () => expect(await passed(folder, code)).toEqual([]));
  it('what of VS Code starts something or trusts all', async () =>
    expect(await passed(folder, editor)).toEqual([]));
});

it('lets the command line alone read files', async () => {
  const files = ["import { readFile } from 'node:fs/promises';", "import path from 'node:path';"];
  const reading = await Promise.all(
    folders.map(async (folder) => ((await passed(folder, files)).length > 0 ? [folder] : [])),
  );
  expect(reading.flat()).toEqual(['src/cli']);
});

it('goes on refusing what the walls between folders forbid', async () => {
  const walls = { 'src/reports': '../editor/text', 'src/analysis/layout': '../names/names' };
  for (const [folder, module] of Object.entries(walls)) {
    expect(await passed(folder, [`import '${module}';`])).toEqual([]);
  }
});
