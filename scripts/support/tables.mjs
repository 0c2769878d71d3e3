// Tables of measured figures, and their places in the pages that explain them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

export const percent = (/** @type {number | null} */ x) => (x === null ? '' : (100 * x).toFixed(1));

/** @param {string[][]} rows the first is the header; columns of numbers alone stand to the right */
export function markdownTable(rows) {
  const [header = [], ...body] = rows;
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (/** @type {number} */ column) =>
    body.every((row) => /^[\d.]*$/.test(row[column] ?? '')) && body.some((row) => row[column]);
  const write = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, i) => (isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) => (isNumber(i) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [write(header), write(rule), ...body.map(write)].join('\n');
}

/**
 * Puts a table between its marks.
 * @param {string} page @param {string} name @param {string} table
 */
export function writeTable(page, name, table) {
  const file = path.join(root, page);
  const [start, end] = [`<!-- ${name}:start -->\n`, `\n<!-- ${name}:end -->`];
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  if (from < start.length || to < from)
    throw new Error(`${page} has no ${start.trim()} and ${end.trim()} lines.`);
  writeFileSync(file, text.slice(0, from) + table + text.slice(to));
}
