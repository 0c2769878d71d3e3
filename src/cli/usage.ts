import { parseArgs } from 'node:util';

export const USAGE = `Usage: chancery analyze [--format json|markdown] [--force] FILE…
       chancery analyze --jsonl [--force] < documents.jsonl

Finds names, quotes, speakers, turns and topics in diplomatic texts, on this machine alone.

With files, prints one analysis a line for each, in the order given (JSON, UTF-8; offsets are UTF-16 code units).
A name that ends in .md or .markdown is read as Markdown, anything else as plain text.

  --jsonl            read lines {"id": …, "text": …} from standard input instead, and print one analysis a line, in
                     order, each as soon as it is made; other keys are ignored, empty lines skipped; a bad line gets
                     {"id": …, "error": …}
  --format FORMAT    json (default), or markdown: a summary to read
  --force            analyse even what does not look like English prose
  -h, --help         print this
  -v, --version      print the version

Exit code: 0 when all were analysed, 1 when some file or line could not be, 2 on wrong usage.
`;

export type Format = 'json' | 'markdown';

/** What the command line asks for. */
export type Request =
  | { kind: 'print'; text: string }
  | { kind: 'files'; files: string[]; format: Format; force: boolean }
  | { kind: 'jsonl'; force: boolean };

/** The command line could not be understood; the message says what to mend. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 * @param args what stands behind the program's name
 * @throws {UsageError} when it is wrong
 */
export function parseRequest(args: string[], version: string): Request {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'print', text: USAGE };
  if (values.version) return { kind: 'print', text: `${version}\n` };
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError('no command given');
  if (command !== 'analyze') throw new UsageError(`no such command: ${command}`);
  const { format, force, jsonl } = values;
  if (format !== 'json' && format !== 'markdown') throw new UsageError(`no such format: ${format}`);
  if (jsonl) {
    if (files.length) throw new UsageError('--jsonl reads standard input and takes no files');
    if (format !== 'json') throw new UsageError('--jsonl prints JSON lines and takes no other format');
    return { kind: 'jsonl', force };
  }
  if (!files.length) throw new UsageError('no files given');
  return { kind: 'files', files, format, force };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        format: { type: 'string', default: 'json' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    // parseArgs throws a TypeError that says what is wrong, over several sentences; the first is enough.
    if (error instanceof TypeError) throw new UsageError(error.message.split(/\.\s/)[0]);
    throw error;
  }
}
