import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import { analysisSteps, analyze } from '../../src/analysis/analyzer';
import { Memory } from '../../src/analysis/memory';
import { previewSteps } from '../../src/analysis/preview';
import { drain } from '../../src/analysis/steps';
import { Finding } from './checks';
import { type Document, documentsOf } from './document';
import { crumb } from './soup';

/** One edit of a document, its place and size in thousandths of the text, so that it fits any text. */
export interface Change {
  from: number;
  size: number;
  put: string;
  /** Whether the changed piece was previewed before the version was analysed. */
  previewed: boolean;
  /** After so many steps an analysis of the version was broken off by the next edit; null for one that was left to end. */
  brokenOff: number | null;
}

/** A document and the edits made to it, one after the other. */
export interface Versions {
  document: Document;
  changes: Change[];
}

/** @param texts what documents, and what is put into them, are made of */
export function versionsOf(texts: fc.Arbitrary<string>): fc.Arbitrary<Versions> {
  const changes = fc.record({
    from: fc.integer({ min: 0, max: 1000 }),
    size: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(20), fc.nat(1000)),
    put: fc.oneof(
      fc.constant(''),
      crumb,
      fc.constantFrom(' Lena', 'Okoye', ' said', '\n\n', '“', '”'),
      texts,
    ),
    previewed: fc.boolean(),
    brokenOff: fc.option(fc.nat(200), { freq: 4 }),
  });
  return fc.record({ document: documentsOf(texts), changes: fc.array(changes, { maxLength: 6 }) });
}

/** The text of each version, the first one first. */
export function textsOf({ document, changes }: Versions): string[] {
  const texts = [document.text];
  for (const { from, size, put } of changes) {
    const text = texts.at(-1)!;
    const start = Math.floor((text.length * from) / 1000);
    texts.push(text.slice(0, start) + put + text.slice(start + Math.floor((text.length * size) / 1000)));
  }
  return texts;
}

/** After any edits the analysis that goes on from the one before equals a fresh one, byte for byte. @throws {Finding} */
export function checkVersions(versions: Versions): void {
  const { document, changes } = versions;
  const memory = new Memory();
  for (const [i, text] of textsOf(versions).entries()) {
    const steps = (): Generator<unknown, Analysis> =>
      analysisSteps(text, { id: 'fuzz', markdown: document.markdown, force: document.force }, memory);
    const { previewed = false, from = 0, brokenOff = null } = changes[i] ?? {};
    if (previewed)
      drain(previewSteps(text.slice((text.length * from) / 1000).slice(0, 500), document, memory));
    if (brokenOff !== null) {
      const some = steps();
      for (let step = 0; step < brokenOff && !some.next().done; step++);
      continue;
    }
    const fresh = JSON.stringify(
      analyze(text, { id: 'fuzz', markdown: document.markdown, force: document.force }),
    );
    if (JSON.stringify(drain(steps())) !== fresh)
      throw new Finding(
        'invalid',
        'the analysis that goes on from the version before is another than a fresh one',
      );
  }
}
