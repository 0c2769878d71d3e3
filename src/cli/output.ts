import process from 'node:process';
import { plainLine } from '../reports/escape';

/** Thrown when nobody reads standard output any more (`… | head -1`): there is nothing left to do. */
export class OutputClosed extends Error {}

// Each write learns of its own failure; without a listener Node would end with a stack trace as well.
process.stdout.on('error', () => undefined);

/**
 * Writes to standard output; done when a reader took it, so that a slow one holds the work up and not the memory.
 * @throws {OutputClosed} when the reader is gone
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else reject('code' in error && error.code === 'EPIPE' ? new OutputClosed() : error);
    });
  });
}

/** Says on standard error, in one line, what went wrong. */
export function complain(message: string): void {
  process.stderr.write(`chancery: ${plainLine(message)}\n`);
}
