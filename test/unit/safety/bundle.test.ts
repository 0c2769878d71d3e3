import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it, vi } from 'vitest';

// The bundle has six megabytes.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = path.resolve(import.meta.dirname, '../../..');
const file = path.join(root, 'dist/extension.js');
const eslint = new ESLint({ cwd: root, ignore: false });

/** What the rules for the bundle (eslint.config.mjs) say of a code in its place. */
async function complaints(code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ message, line, column }) => `${line}:${column} ${message}`);
}

/** Dependencies included: whatever is in the file that VS Code loads. */
describe('the bundle of the extension', () => {
  let code: string;
  beforeAll(() => (code = readFileSync(file, 'utf8')));

  it('uses nothing but the language, VS Code and a few harmless globals', async () => {
    expect(await complaints(code)).toEqual([]);
  });

  it.each([
    "fetch('https://example.org')",
    "globalThis['fet' + 'ch']('https://example.org')",
    "require('net')",
    "const load = require; load('net')",
    "import('net')",
    "eval('1')",
    "Function('return 1')()",
    "(() => 1).constructor('return 1')()",
    "setTimeout('alert(1)', 1)",
    'process.exit()',
    "document.createElement('script')",
    'text.isTrusted = !0',
  ])('would not pass with %s', async (hole) => {
    expect(await complaints(hole)).not.toEqual([]);
  });
});
