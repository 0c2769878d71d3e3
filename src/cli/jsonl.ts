import { analyze } from '../analysis/analyzer';
import { isMarkdown } from './files';
import { byteLines, decodeUtf8, InputError, reasonOf } from './input';
import { print } from './output';

/**
 * The filter: a document a line in, its analysis a line out, in order, each printed before the next is read. A line
 * that is no document gets `{"id", "error"}`, and the others go on. Empty lines are skipped.
 * @returns whether all could be analysed
 */
export async function analyzeLines(input: AsyncIterable<Buffer>, force: boolean): Promise<boolean> {
  let succeeded = true;
  for await (const bytes of byteLines(input)) {
    const answer = analyzeLine(bytes, force);
    if (answer === null) continue;
    if ('error' in answer) succeeded = false;
    await print(`${JSON.stringify(answer)}\n`);
  }
  return succeeded;
}

function analyzeLine(bytes: Buffer, force: boolean): object | null {
  let id: unknown = null;
  try {
    const line = decodeUtf8(bytes).replace(/^\uFEFF/, '');
    if (line.trim() === '') return null;
    const document = parseObject(line);
    id = document.id ?? null;
    const { text } = document;
    if (typeof id !== 'string') throw new InputError('"id" must be a string');
    if (typeof text !== 'string') throw new InputError('"text" must be a string');
    return analyze(text, { id, markdown: isMarkdown(id), force });
  } catch (error) {
    return { id, error: reasonOf(error) };
  }
}

function parseObject(line: string): Record<string, unknown> {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('is not a JSON object');
  }
  return value as Record<string, unknown>;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError('is not JSON');
  }
}
