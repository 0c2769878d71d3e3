/** Items between two steps of work that does little for each. */
export const AT_ONCE = 64;

/** Visits a list's items, with a step behind every few. */
export function* inSteps<T>(
  items: Iterable<T>,
  visit: (item: T, index: number) => void,
): Generator<void, void> {
  let index = 0;
  for (const item of items) {
    visit(item, index++);
    if (index % AT_ONCE === 0) yield;
  }
}

/** Runs work that is cut into steps to its end. */
export function drain<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
