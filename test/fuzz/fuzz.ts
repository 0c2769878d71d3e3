import fc from 'fast-check';
import { Finding, type Kind } from './checks';

/** Inputs of one sort, and what must hold of each. */
export interface Family<Input> {
  inputs: fc.Arbitrary<Input>;
  /** How many documents an input has, and how many one has at most. */
  count: (input: Input) => number;
  most: number;
  /** @throws {Finding} */
  check: (input: Input) => unknown;
  /** As little of an input as still fails. */
  shorten: (input: Input, fails: (input: Input) => boolean) => Input;
  /** As `analyze --jsonl` reads it. */
  print: (input: Input) => Buffer;
}

export interface Budget {
  seed: number;
  documents: number;
  /** In milliseconds since 1970. */
  until: number;
  /** Is told each input before it is checked. */
  onInput?: (input: Buffer) => void;
}

/** Inputs that fail in the same way. */
export interface Failure {
  kind: Kind;
  message: string;
  inputs: number;
  /** Some of them, as short as they could be made. */
  shortest: Buffer[];
}

export interface Outcome {
  documents: number;
  failures: Failure[];
}

/** How many inputs that fail in the same way are made smaller. */
const EXAMPLES = 3;
/** In milliseconds: for how long, by each of two ways. */
const PATIENCE = 10_000;

/** Checks inputs of a family, always the same for a seed, until the budget is spent; no failure ends it. */
export function fuzz<Input>(family: Family<Input>, { seed, documents, until, onInput }: Budget): Outcome {
  let checked = 0;
  const failures = new Map<string, Failure>();
  const find = (input: Input): Finding | null => {
    try {
      family.check(input);
      return null;
    } catch (error) {
      if (error instanceof Finding) return error;
      throw error;
    }
  };
  for (let run = 0; checked < documents && Date.now() < until;) {
    let found: Finding | null = null;
    let deadline = 0;
    const failsTheSame = (input: Input) => Date.now() < deadline && find(input)?.sort === found!.sort;
    const property = fc.property(family.inputs, (input) => {
      if (found) return !failsTheSame(input);
      if (Date.now() > until) return true;
      onInput?.(family.print(input));
      checked += family.count(input);
      found = find(input);
      if (!found) return true;
      const failure = failures.get(found.sort) ?? {
        kind: found.kind,
        message: found.message,
        inputs: 0,
        shortest: [],
      };
      failures.set(found.sort, failure);
      failure.inputs++;
      deadline = failure.shortest.length < EXAMPLES ? Date.now() + PATIENCE : 0;
      return false;
    });
    const runs = Math.ceil((documents - checked) / family.most);
    const { counterexample, counterexamplePath } = fc.check(property, {
      seed,
      path: String(run),
      numRuns: runs,
    });
    if (counterexample && deadline > 0) {
      deadline = Date.now() + PATIENCE;
      const shortest = family.shorten(counterexample[0], failsTheSame);
      failures.get(found!.sort)!.shortest.push(family.print(shortest));
    }
    // The path of a failure begins with its run.
    run = counterexamplePath ? Number.parseInt(counterexamplePath) + 1 : run + runs;
  }
  return { documents: checked, failures: [...failures.values()] };
}

/** As little of a list as still fails: stretches of it are left out, long ones first. */
export function shorten<T>(items: readonly T[], fails: (items: readonly T[]) => boolean): readonly T[] {
  for (let size = items.length >> 1; size > 0; size >>= 1) {
    for (let from = 0; from < items.length;) {
      const rest = items.toSpliced(from, size);
      if (fails(rest)) items = rest;
      else from += size;
    }
  }
  return items;
}
