/** A call by which code reaches out of the extension host, with the stack that led to it. */
export interface Call {
  what: string;
  stack: string;
}

/** All that was recorded since this module was loaded: before the extension is, in every test. */
export const calls: Call[] = [];
/** What is watched over, by `module.name`; it differs between the two extension hosts. */
export const watched: string[] = [];

/**
 * Records the calls of some functions and classes of an object; they go on as they would have.
 *
 * @returns puts the functions back
 */
export function watch(owner: object | undefined, ownerName: string, names: readonly string[]): () => void {
  const originals: [name: string, value: unknown][] = [];
  for (const name of names) {
    const original: unknown = owner && Reflect.get(owner, name);
    if (!owner || typeof original !== 'function') continue;
    const what = `${ownerName}.${name}`;
    const recording = new Proxy(original, {
      apply: (target, self, args) => {
        note(what);
        return Reflect.apply<unknown, unknown[], unknown>(
          target as (...args: unknown[]) => unknown,
          self,
          args,
        );
      },
      construct: (target, args, newTarget) => {
        note(what);
        return Reflect.construct(target, args, newTarget) as object;
      },
    });
    if (!Reflect.set(owner, name, recording)) continue;
    originals.push([name, original]);
    watched.push(what);
  }
  return () => {
    for (const [name, original] of originals) if (owner) Reflect.set(owner, name, original);
  };
}

function note(what: string): void {
  const errors = Error as { stackTraceLimit?: number };
  const limit = errors.stackTraceLimit;
  errors.stackTraceLimit = Infinity;
  calls.push({ what, stack: new Error(what).stack ?? '' });
  errors.stackTraceLimit = limit;
}

type Modules = Record<string, Record<string, { prototype: object } | undefined> | undefined>;
const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => Modules[string] } };
/** A module of Node; none in the web extension host. */
const node = (name: string) => process?.getBuiltinModule?.(name);
export const hasNode = node('net') !== undefined;

watch(globalThis, 'globalThis', [
  'EventSource',
  'SharedWorker',
  'WebSocket',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'fetch',
  'importScripts',
]);
watch(globalThis.navigator, 'navigator', ['sendBeacon']);
// Every connection and every process of Node goes through these, by whatever module it was asked for.
watch(node('net')?.Socket?.prototype, 'net.Socket', ['connect']);
watch(node('net')?.Server?.prototype, 'net.Server', ['listen']);
watch(node('dgram')?.Socket?.prototype, 'dgram.Socket', ['bind', 'connect', 'send']);
watch(node('child_process')?.ChildProcess?.prototype, 'child_process.ChildProcess', ['spawn']);
watch(node('http'), 'http', ['get', 'request']);
watch(node('https'), 'https', ['get', 'request']);
watch(node('http2'), 'http2', ['connect']);
watch(node('tls'), 'tls', ['connect']);
watch(node('dns'), 'dns', ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'reverse']);
watch(node('dns/promises'), 'dns/promises', ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt']);
watch(node('child_process'), 'child_process', [
  'exec',
  'execFile',
  'execFileSync',
  'execSync',
  'fork',
  'spawn',
  'spawnSync',
]);
watch(node('worker_threads'), 'worker_threads', ['Worker']);
