import type { Block } from '../layout/layout';
import type { Candidate } from './candidate';
import { documentDate, type OwnDate } from './documentDate';
import type { Placed } from './identity';
import { relativeValue } from './relative';

/** What a reader has in mind of the dates told before. */
const REMEMBERED = 8;

/**
 * Gives the dates that need it their value by the document's own date, and every value a key of its own: what means
 * one day is one identity, whatever its words.
 * @param document the passages with their candidates, which are changed
 * @param blocks of the whole document
 * @returns the document's own date; null where it has none
 */
export function resolveDates(document: readonly Placed[], blocks: readonly Block[]): OwnDate | null {
  const dates = new Map<number, Candidate[]>();
  for (const { index, candidates } of document) {
    const found = candidates.filter(({ type }) => type === 'date').sort((a, b) => a.start - b.start);
    if (found.length > 0) dates.set(index, found);
  }
  const own = documentDate(blocks, (index) => dates.get(index) ?? []);
  for (const [index, found] of dates) {
    const before: string[] = [];
    for (const date of found) {
      if (date.value === undefined || date.value.startsWith('XXXX')) {
        const value = relativeValue(blocks[index]!.text, date, own?.value ?? null, before);
        if (value !== null) date.value = value;
      }
      if (date.value === undefined) continue;
      date.key = date.value;
      if (!/XXXX|\//.test(date.value)) before.push(date.value);
      if (before.length > REMEMBERED) before.shift();
    }
  }
  return own;
}
