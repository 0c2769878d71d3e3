import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../../src/analysis/analysis';
import { HOSTILE } from '../../hostile';
import { rendered, tagsIn } from '../../rendered';
import { bundleCli } from './bundle';

// Each run starts a process that loads the model: half a second, much more on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'chancery-cli-'));
const cli = join(folder, 'bin', 'cli.js');

const REPORT = `PORT SABEL, June 11. /Valmere Wire/. The talks go on, Foreign Minister Ana Orlo said on Friday.

“We will stay at the table,” Orlo told reporters in Port Sabel. “There is no other way.”
`;

beforeAll(async () => {
  await bundleCli(cli);
  mkdirSync(join(folder, 'folder.txt'));
  writeFileSync(join(folder, 'report.txt'), REPORT);
  writeFileSync(join(folder, 'marked.txt'), `\uFEFF${REPORT}`);
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0x4d, 0x5a, 0x00, 0x01]));
  writeFileSync(join(folder, 'latin1.txt'), Buffer.from('Erdo\xf0an said so.', 'latin1'));
  writeFileSync(join(folder, 'utf16.txt'), Buffer.from('\uFEFFHe said so.', 'utf16le'));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  code: number | null;
  lines: string[];
  output: string;
  complaints: string[];
}

function run(args: string[], input: string | Buffer = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, input });
  const output = stdout.toString();
  const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
  return { code: status, lines: linesOf(output), output, complaints: linesOf(stderr.toString()) };
}

const parsed = (line: string | undefined) => JSON.parse(line ?? '') as Analysis & { error?: string };
const line = (document: unknown) => `${JSON.stringify(document)}\n`;

describe('chancery analyze FILE…', () => {
  let outcome: Outcome;
  beforeAll(() => {
    const unreadable = ['missing.txt', 'folder.txt', 'binary.txt', 'latin1.txt', 'utf16.txt'];
    outcome = run(['analyze', 'report.txt', ...unreadable, 'marked.txt']);
  });

  it('prints one analysis a line, in the order given', () => {
    expect(outcome.lines.map((each) => parsed(each).id)).toEqual(['report.txt', 'marked.txt']);
    const { schema, quotes } = parsed(outcome.lines[0]);
    expect(schema).toBe('analysis/1');
    const { start, end } = quotes.find(({ kind }) => kind === 'direct')!.fragments[0]!;
    expect(REPORT.slice(start, end)).toBe('“We will stay at the table,”');
  });

  it('counts a byte order mark as a character of the text', () => {
    const [plain, marked] = outcome.lines.map(parsed);
    expect(marked!.quotes.map(({ start }) => start - 1)).toEqual(plain!.quotes.map(({ start }) => start));
  });

  it('says in one line each what cannot be read, and analyses the others', () => {
    expect(outcome.code).toBe(1);
    expect(outcome.complaints).toEqual([
      'chancery: missing.txt: no such file',
      'chancery: folder.txt: is a folder',
      'chancery: binary.txt: is a binary file',
      'chancery: latin1.txt: is not UTF-8',
      'chancery: utf16.txt: is not UTF-8',
    ]);
  });

  it('prints a summary to read with --format markdown', () => {
    const { code, output } = run(['analyze', '--format', 'markdown', 'report.txt', 'marked.txt']);
    expect(code).toBe(0);
    expect(output).toContain('\n\n# marked.txt\n');
    expect(output).toMatch(/^# .+\n\n\*Summary made by machine, by Chancery 1\.2\.3\./);
    expect(output).toContain('  > “We will stay at the table,”');
  });

  it('prints nothing of a document or its name that a terminal or a reader of Markdown would obey', () => {
    const name = '\u001b[2J<b>[x](command:quit).txt';
    const quotes = Object.values(HOSTILE).map((words) => `“${words}” Ana Orlo said.`);
    const words = [REPORT, ...quotes].join('\n\n').replaceAll('\u0000', '');
    writeFileSync(join(folder, name), words);
    const { code, output, complaints } = run([
      'analyze',
      '--force',
      '--format',
      'markdown',
      name,
      `${name}.missing`,
    ]);
    expect(code).toBe(1);
    expect(complaints).toEqual(['chancery: [2J<b>[x](command:quit).txt.missing: no such file']);
    expect(output).not.toMatch(/\p{Cc}(?<![\n\r\t])/u);
    expect(output).toContain('alert');
    const allowed = ['blockquote', 'em', 'h1', 'h2', 'h3', 'li', 'p', 'strong', 'ul'];
    expect(tagsIn(rendered(output)).filter((tag) => !allowed.includes(tag))).toEqual([]);
  });
});

describe('chancery analyze --jsonl', () => {
  it('answers line by line in order, and goes on after a bad line', () => {
    const { code, lines } = run(
      ['analyze', '--jsonl'],
      Buffer.concat([
        Buffer.from(line({ id: 'one', text: REPORT, other: 1 })),
        Buffer.from('\nnot JSON\n[1]\n' + line({ id: 'two' }) + line({ id: 3, text: 'x' })),
        Buffer.from([0xff, 0x0a]),
        Buffer.from(line({ id: 'three.md', text: 'A \ud800 half.' }).trimEnd()),
      ]),
    );
    expect(code).toBe(1);
    expect(lines.map(parsed).map(({ id, error }) => [id, error])).toEqual([
      ['one', undefined],
      [null, 'is not JSON'],
      [null, 'is not a JSON object'],
      ['two', '"text" must be a string'],
      [3, '"id" must be a string'],
      [null, 'is not UTF-8'],
      ['three.md', undefined],
    ]);
  });

  it('gives the same bytes each time, those of the file', () => {
    const { code, lines } = run(['analyze', '--jsonl'], line({ id: 'report.txt', text: REPORT }).repeat(2));
    expect(code).toBe(0);
    expect(lines).toEqual(Array(2).fill(run(['analyze', 'report.txt']).lines[0]));
  });

  it('reads an id that ends in .md as Markdown', () => {
    const text = `\`\`\`\n${REPORT}\`\`\`\n\n${REPORT}`;
    const input = line({ id: 'a.txt', text }) + line({ id: 'a.md', text });
    const [plain, markdown] = run(['analyze', '--jsonl'], input).lines.map(parsed);
    expect(markdown!.quotes.length).toBeLessThan(plain!.quotes.length);
  });

  it('answers before its input ends', async () => {
    const child = spawn(process.execPath, [cli, 'analyze', '--jsonl']);
    child.stdin.write(line({ id: 'first', text: REPORT }));
    const answer = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
    expect(answer.toString()).toMatch(/^\{"schema":"analysis\/1","id":"first"/);
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [cli, 'analyze', '--jsonl']);
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdout.destroy();
    child.stdin.write(line({ id: 'first', text: REPORT }).repeat(50));
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    expect(complaints).toBe('');
  });
});

describe('usage', () => {
  it('is refused in one line with exit code 2 where it is wrong', () => {
    const { code, lines, complaints } = run(['analyze', '--frmat', 'json', 'report.txt']);
    expect([code, lines]).toEqual([2, []]);
    expect(complaints).toEqual(["chancery: Unknown option '--frmat' (see chancery --help)"]);
  });

  it('is told by --help', () => {
    expect(run(['--help'])).toMatchObject({ code: 0, complaints: [] });
  });
});
