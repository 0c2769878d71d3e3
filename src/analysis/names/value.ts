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
 * @param values in the order of their claims: an earlier one keeps a later one from its place
 * @param length of the text
 * @returns those that hold their place, in the order of the text
 */
export function withoutOverlap(values: readonly Value[], length: number): Value[] {
  if (values.length === 0) return [];
  const kept: Value[] = [];
  const taken = new Uint8Array(length);
  for (const value of values) {
    if (taken[value.start] || taken[value.end - 1]) continue;
    taken.fill(1, value.start, value.end);
    kept.push(value);
  }
  return kept.sort((a, b) => a.start - b.start);
}
