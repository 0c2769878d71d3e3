/** Passages between two steps of work that reads little of each. */
export const AT_ONCE = 64;

/** Runs work that is cut into steps to its end. */
export function drain<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
