import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Editors that were downloaded to run the extension in; ignored by git, kept between runs. */
export const editorCache = path.join(root, '.vscode-test');

/** Engines to compare with, of more than a gigabyte: outside the checkout, for all checkouts. */
export const engineCache = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'),
  'chancery-engines',
);

/** What the tests leave behind: reports, screenshots, bundles. */
export const out = path.join(root, 'out');

export const fixtures = path.join(root, 'test/fixtures');
