import { basename } from 'node:path';
import { analyze } from '../analysis/analyzer';
import { DEFAULT_THRESHOLD, toMarkdown } from '../reports/markdown';
import { readText, reasonOf } from './input';
import { complain, print } from './output';
import type { Format } from './usage';

/**
 * Analyses files one after the other and prints what was found. One that cannot be read is said on standard error,
 * and the others go on.
 * @returns whether all could be analysed
 */
export async function analyzeFiles(
  files: readonly string[],
  format: Format,
  force: boolean,
): Promise<boolean> {
  let succeeded = true;
  let printed = 0;
  for (const file of files) {
    const output = await report(file, format, force).catch((error: unknown) => {
      complain(`${file}: ${reasonOf(error)}`);
      return null;
    });
    if (output === null) {
      succeeded = false;
      continue;
    }
    await print(format === 'markdown' && printed++ > 0 ? `\n${output}` : output);
  }
  return succeeded;
}

async function report(file: string, format: Format, force: boolean): Promise<string> {
  const text = await readText(file);
  const analysis = analyze(text, { id: file, markdown: isMarkdown(file), force });
  if (format === 'json') return `${JSON.stringify(analysis)}\n`;
  return toMarkdown(text, analysis, {
    version: CHANCERY_VERSION,
    threshold: DEFAULT_THRESHOLD,
    name: basename(file),
  });
}

/** Whether a document's name says that it is Markdown. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}
