import type { Analysis } from '../../src/analysis/analysis';
import { analyze } from '../../src/analysis/analyzer';
import { assertCoherent, assertValid } from '../unit/analysis/invariants';
import type { Document } from './document';

/** What is wrong with an analysis, by the columns of the table. */
export const KINDS = ['throws', 'invalid', 'over-linear'] as const;
export type Kind = (typeof KINDS)[number];

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

/** The analysis of a document, which throws nothing and is right in itself. @throws {Finding} */
export function checkedAnalysis({ text, markdown, force }: Document): Analysis {
  const analysis = within('throws', () => analyze(text, { id: 'fuzz', markdown, force }));
  within('invalid', () => {
    assertValid(text, analysis);
    assertCoherent(analysis);
  });
  return analysis;
}

/** The same text gives the same bytes. @throws {Finding} */
export function checkDocument(document: Document): void {
  const [first, second] = [document, document].map((each) => JSON.stringify(checkedAnalysis(each)));
  if (first !== second)
    throw new Finding('invalid', 'the second analysis of the text is another than the first');
}

/** How much longer twice the text may take: in proportion it is 2, with the square of it 4. */
const BOUND = 3;
const ROUNDS = 5;
/** In milliseconds: what takes so long is not measured again to be sure. */
const LONG = 20_000;

/** The time grows with the text and no faster. @throws {Finding} */
export function checkGrowth(document: Document): void {
  checkDocument(document);
  const twice = { ...document, text: document.text.repeat(2) };
  checkDocument(twice);
  // What else the machine does may slow one of the two; only what is so in all rounds, and for more text too, is so.
  if (growth(document, twice, 1) <= BOUND) return;
  const found = growth(document, twice, ROUNDS);
  if (found <= BOUND) return;
  const again = growth(twice, { ...document, text: twice.text.repeat(2) }, ROUNDS);
  if (again > BOUND)
    throw new Finding(
      'over-linear',
      `twice the text takes ${found.toFixed(1)} and then ${again.toFixed(1)} times as long`,
    );
}

function growth(once: Document, twice: Document, rounds: number): number {
  const best = [Infinity, Infinity];
  const started = performance.now();
  for (let round = 0; round < rounds && (round === 0 || performance.now() - started < LONG); round++) {
    for (const [i, { text, markdown, force }] of [once, twice].entries()) {
      const from = performance.now();
      analyze(text, { id: 'fuzz', markdown, force });
      best[i] = Math.min(best[i]!, performance.now() - from);
    }
  }
  return best[1]! / best[0]!;
}
