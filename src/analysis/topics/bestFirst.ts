/**
 * Gives a list's items from the best on, one by one: of fifty thousand phrases a dozen are wanted, and sorting them all
 * would take far longer (heapsort's first half, Williams & Floyd 1964).
 * @param before whether one item comes before another; a strict total order, so that the result is one alone
 */
export function* bestFirst<T>(items: readonly T[], before: (a: T, b: T) => boolean): Generator<T, void> {
  const heap = [...items];
  const sink = (from: number): void => {
    const item = heap[from]!;
    let at = from;
    for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, item)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = item;
  };
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) sink(i);
  while (heap.length > 0) {
    const best = heap[0]!;
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      sink(0);
    }
    yield best;
  }
}
