import { spawnSync } from 'node:child_process';
import process from 'node:process';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyzer';
import { Finding } from './checks';

/** Lines for `analyze --jsonl`, good and bad, and what is to be answered to each. */

export interface Line {
  bytes: Buffer;
  /** Null where the line is skipped; without a text where it is answered by an error. */
  answer: { id: unknown; text?: string } | null;
}

const line = (words: string, answer: Line['answer']): Line => ({ bytes: Buffer.from(words), answer });

const id = fc.constantFrom('', 'a.txt', 'b.md', 'B.MARKDOWN', '.md', '__proto__', 'a\nb', 'ä 🇳🇴', '\ud800');
const noText = fc.constantFrom<unknown>(null, 0, [], ['said'], {}, true, undefined);
const noId = fc.constantFrom<unknown>(null, 3, 1e300, false, ['a'], { a: 1 }, undefined);

const good = (texts: fc.Arbitrary<string>) =>
  fc
    .record({
      id,
      text: texts,
      other: fc.option(fc.jsonValue({ maxDepth: 2 })),
      before: fc.constantFrom('', '', ' ', '\uFEFF', '\t'),
      behind: fc.constantFrom('', '', '\r', '  '),
    })
    .map(({ before, behind, ...document }) =>
      line(before + JSON.stringify(document) + behind, { id: document.id, text: document.text }),
    );

const bad = fc.oneof(
  fc.record({ id, text: noText }).map((document) => line(JSON.stringify(document), { id: document.id })),
  noId.map((none) => line(JSON.stringify({ id: none, text: 'We go.' }), { id: none ?? null })),
  fc
    .constantFrom(
      '{',
      '{"id":"a","text":"b"',
      '{"id":"a"}}',
      "{'id':'a'}",
      'NaN',
      '\0',
      '[]',
      '0',
      'null',
      '""',
    )
    .map((words) => line(words, { id: null })),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => line('['.repeat(depth), { id: null })),
  fc.constant(line('{"__proto__":{"text":"b"},"id":"a"}', { id: 'a' })),
  fc
    .uint8Array({ maxLength: 20 })
    // A byte that UTF-8 has nowhere.
    .map((bytes) => ({
      bytes: Buffer.from([0xff, ...bytes.filter((byte) => byte !== 10)]),
      answer: { id: null },
    })),
);

const skipped = fc.constantFrom('', ' ', '\r', '\t \v', '\uFEFF', '\u00a0').map((blank) => line(blank, null));

/** @param texts of the documents */
export function linesOf(texts: fc.Arbitrary<string>, most: number): fc.Arbitrary<Line[]> {
  const lines = fc.oneof(
    { weight: 6, arbitrary: good(texts) },
    { weight: 3, arbitrary: bad },
    { weight: 1, arbitrary: skipped },
  );
  return fc.array(lines, { maxLength: most, size: 'max' });
}

/** What is sent: the last line may or may not be ended. */
export function inputOf(lines: readonly Line[]): Buffer {
  const ended = lines.length % 2 === 0;
  return Buffer.concat(
    lines.flatMap(({ bytes }, i) => (i < lines.length - 1 || ended ? [bytes, Buffer.from('\n')] : [bytes])),
  );
}

/**
 * Each line is answered in its order, a document by the very bytes of its analysis, and the exit code tells whether
 * all were documents.
 * @param cli the command line's bundle
 * @throws {Finding}
 */
export function checkLines(cli: string, lines: readonly Line[]): void {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'analyze', '--jsonl', '--force'],
    {
      input: inputOf(lines),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    },
  );
  const answers = lines.flatMap(({ answer }) => answer ?? []);
  const expected = answers.some(({ text }) => text === undefined) ? 1 : 0;
  if (status !== expected || stderr !== '')
    throw new Finding('throws', `exit code ${signal ?? status} instead of ${expected}:\n${stderr}`);
  const printed = stdout.split('\n');
  if (printed.pop() !== '' || printed.length !== answers.length)
    throw new Finding('invalid', `${printed.length} lines for ${answers.length}`);
  for (const [i, answer] of answers.entries()) {
    if (!isAnswer(printed[i]!, answer))
      throw new Finding('invalid', `line ${i} has another answer:\n${printed[i]!.slice(0, 500)}`);
  }
}

function isAnswer(printed: string, { id, text }: NonNullable<Line['answer']>): boolean {
  if (text !== undefined) {
    const markdown = /\.(?:md|markdown)$/i.test(String(id));
    return printed === JSON.stringify(analyze(text, { id: String(id), markdown, force: true }));
  }
  const { error } = JSON.parse(printed) as { error?: unknown };
  return typeof error === 'string' && error !== '' && printed === JSON.stringify({ id, error });
}
