import process from 'node:process';
import { complain, OutputClosed, print } from './output';
import { parseRequest, UsageError } from './usage';

/** @returns the exit code: 0 when all were analysed, 1 when some could not be, 2 on wrong usage */
async function main(args: string[]): Promise<number> {
  try {
    const request = parseRequest(args, CHANCERY_VERSION);
    switch (request.kind) {
      case 'print':
        await print(request.text);
        return 0;
      // The analysis is loaded when there is something to analyse: its model takes most of the start.
      case 'files': {
        const { analyzeFiles } = await import('./files');
        return (await analyzeFiles(request.files, request.format, request.force)) ? 0 : 1;
      }
      case 'jsonl': {
        const { analyzeLines } = await import('./jsonl');
        return (await analyzeLines(process.stdin, request.force)) ? 0 : 1;
      }
    }
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message} (see chancery --help)`);
    return 2;
  }
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
