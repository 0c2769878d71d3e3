// What each of the two hosts has of these: Node both, a browser's worker the second alone.
declare const setImmediate: ((done: () => void) => void) | undefined;
declare const MessageChannel: new () => Record<
  'port1' | 'port2',
  { onmessage: () => void; postMessage(message: null): void }
>;

/**
 * Gives what lets the host have its turn: all that waits there is done before the promise resolves. A timer would wait
 * for longer than that: a millisecond in Node, four in a browser, which has no `setImmediate`; and in Node a message
 * comes before all else that waits.
 */
export function hostsTurn(): () => Promise<void> {
  if (typeof setImmediate === 'function') {
    return () => new Promise((resolve) => setImmediate(resolve));
  }
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
