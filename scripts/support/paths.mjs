import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Editors that were downloaded to run the extension in; ignored by git, kept between runs. */
export const editorCache = path.join(root, '.vscode-test');

/** What the tests leave behind: reports, screenshots, bundles. */
export const out = path.join(root, 'out');

export const fixtures = path.join(root, 'test/fixtures');
