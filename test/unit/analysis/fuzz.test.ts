import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { familiesOf } from '../../fuzz/families';
import { bundleCli } from '../cli/bundle';

// A taste of `npm run fuzz`: some documents of each family, the same each time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'chancery-fuzz-'));
const cli = join(folder, 'cli.js');
const fixtures = readdirSync(FIXTURES).map((name) => readFileSync(new URL(name, FIXTURES), 'utf8'));

beforeAll(() => bundleCli(cli));
afterAll(() => rmSync(folder, { recursive: true }));

describe('made-up documents', () => {
  it.each([
    ['grammar', 80],
    ['mutations', 20],
    ['bytes', 80],
    ['unicode', 100],
    ['repetitions', 1],
    ['command-line', 20],
  ])('hold no surprise: %s', (name, documents) => {
    const { failures } = familiesOf(fixtures, cli)[name]!.fuzz({ seed: 11, documents, until: Infinity });
    expect(failures.map(({ message, shortest }) => `${message}\n${shortest.join('\n')}`)).toEqual([]);
  });
});
