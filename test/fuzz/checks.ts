import type { Analysis } from '../../src/analysis/analysis';
import { analyze } from '../../src/analysis/analyzer';
import { assertCoherent, assertValid } from '../unit/analysis/invariants';
import type { Document } from './document';
import { repeated, type Repetition } from './repetitions';

/** What may be wrong. */
export type Kind = 'throws' | 'invalid' | 'over-linear';

export class Finding extends Error {
  constructor(
    readonly kind: Kind,
    message: string,
  ) {
    super(message);
  }

  /** What findings of one sort have in common: what the first line says, whatever the place. */
  get sort(): string {
    return this.message.split('\n', 1)[0]!.replace(/\d+/g, '…');
  }
}

/** @throws {Finding} of that kind where the work throws */
function within<T>(kind: Kind, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Finding(kind, kind === 'throws' ? headOf(error) : (error as Error).message);
  }
}

/** What was thrown, and where. */
function headOf(error: unknown): string {
  return error instanceof Error && error.stack
    ? error.stack.split('\n').slice(0, 3).join('\n')
    : String(error);
}

/** The analysis throws nothing. @throws {Finding} */
function analysisOf({ text, markdown, force }: Document): Analysis {
  return within('throws', () => analyze(text, { id: 'fuzz', markdown, force }));
}

/** An analysis is right in itself. @throws {Finding} */
function checkAnalysis({ text }: Document, analysis: Analysis): void {
  within('invalid', () => {
    assertValid(text, analysis);
    assertCoherent(analysis);
  });
}

/**
 * The same text gives the same bytes.
 * @returns how long one analysis of it takes, in milliseconds: the shorter time of two
 * @throws {Finding}
 */
export function checkDocument(document: Document): number {
  const [first, second] = [timed(document), timed(document)];
  if (first.bytes !== second.bytes)
    throw new Finding('invalid', 'the second analysis of the text is another than the first');
  return Math.min(first.time, second.time);
}

function timed(document: Document): { bytes: string; time: number } {
  const started = performance.now();
  const analysis = analysisOf(document);
  const time = performance.now() - started;
  checkAnalysis(document, analysis);
  return { bytes: JSON.stringify(analysis), time };
}

/** How much longer twice the text may take: in proportion it is 2, with the square of it 4. */
const BOUND = 3;
const ROUNDS = 4;
/** What is doubled: the text as it is, and so many times. */
const DOUBLED = [1, 2, 4];
/** In milliseconds: what takes so long is not measured again to be sure. */
const LONG = 20_000;

/** In milliseconds: what takes less says nothing of how it grows. */
const SHORT = 40;

/** The time grows with the text and no faster. @throws {Finding} */
export function checkGrowth(repetition: Repetition): void {
  const [once, twice] = [repeated(repetition), repeated(repetition, 2)];
  if (checkDocument(once) * BOUND >= checkDocument(twice)) return;
  // What else the machine does may slow one of the two down: only what persists, and for ever more text, is so.
  const found: number[] = [];
  for (const times of DOUBLED) {
    const longer = repeated(repetition, 2 * times);
    found.push(growth(repeated(repetition, times), longer));
    if (found.at(-1)! <= BOUND || (times > 1 && timed(longer).time < SHORT)) return;
  }
  const ratios = found.map((ratio) => ratio.toFixed(1)).join(', ');
  throw new Finding('over-linear', `twice the text takes ${ratios} times as long, doubled again and again`);
}

/** How many times as long one takes as the other, by the shortest time of each. */
function growth(once: Document, twice: Document): number {
  const times: { once: number; twice: number }[] = [];
  const started = performance.now();
  do times.push({ once: timed(once).time, twice: timed(twice).time });
  while (times.length < ROUNDS && performance.now() - started < LONG);
  return Math.min(...times.map((each) => each.twice)) / Math.min(...times.map((each) => each.once));
}
