import { readFile } from 'node:fs/promises';

/** A document could not be read; the message says why, in a few words. */
export class InputError extends Error {}

/**
 * Why a document could not be analysed, in a few words. The analysis throws on no text; if it ever does, one document
 * is lost and not the run.
 */
export function reasonOf(error: unknown): string {
  return error instanceof InputError ? error.message : `could not be analysed: ${String(error)}`;
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
  ERR_STRING_TOO_LONG: 'is too large',
};

/**
 * Reads a text file as it is, its byte order mark included.
 * @throws {InputError} when it is missing, a folder, binary or not UTF-8
 */
export async function readText(path: string): Promise<string> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      throw new InputError(REASONS[String(error.code)] ?? error.message);
    }
    throw error;
  }
}

/** Strict: bytes that are no UTF-8 would move every offset behind them. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16 && bytes.includes(0)) throw new InputError('is a binary file');
  return decodeUtf8(bytes);
}

/** @throws {InputError} when the bytes are not UTF-8 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new InputError('is not UTF-8');
    throw error;
  }
}

/** The lines of a stream of bytes, without their line feeds; nothing for an empty last line. */
export async function* byteLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at; (at = chunk.indexOf(10, from)) >= 0; from = at + 1) {
      yield Buffer.concat([...pending, chunk.subarray(from, at)]);
      pending = [];
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length) yield Buffer.concat(pending);
}
