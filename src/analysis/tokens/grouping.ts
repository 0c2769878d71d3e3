/**
 * Gathers what stands in the same passage, in order.
 * @returns by the passage's index; passages with nothing have no entry
 */
export function byPassage<T extends { passage: number }>(list: Iterable<T>): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of list) {
    const group = groups.get(item.passage);
    if (group) group.push(item);
    else groups.set(item.passage, [item]);
  }
  return groups;
}
