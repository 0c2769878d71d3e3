import type { EntityType, Span } from '../analysis';

/** A date, time, sum, share, quantity or numbered document, found by its pattern. */
export interface Value extends Span {
  type: EntityType;
  /**
   * A date in ISO 8601 (see calendar.ts), a sum's currency code and amount, a share, a quantity with its unit, a
   * document's number; ranges as `low/high`.
   */
  value?: string;
}

/**
 * Every match of a global pattern that matches nothing empty. `String.matchAll` copies the pattern for each text, which costs
 * more than a paragraph takes to search.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match; (match = pattern.exec(text));) found.push(match);
  return found;
}

/**
 * @param values in the order of their claims: an earlier one keeps a later one from its place
 * @param length of the text
 * @returns those that hold their place, in the order of the text
 */
export function withoutOverlap(values: readonly Value[], length: number): Value[] {
  if (values.length < 2) return [...values];
  const kept: Value[] = [];
  const taken = new Uint8Array(length);
  for (const value of values) {
    if (taken[value.start] || taken[value.end - 1]) continue;
    taken.fill(1, value.start, value.end);
    kept.push(value);
  }
  return kept.sort((a, b) => a.start - b.start);
}
