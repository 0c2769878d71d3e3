// The suite in test/host: one bundle, as the extension is one, for both of the editor's extension hosts.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { temporaryFolder } from './lifetime.mjs';
import { fixtures, out, root } from './paths.mjs';
import { writeReport } from './reports.mjs';

/** Bundles the suite; resolves with the file to run. */
export async function bundleHostSuite() {
  const outfile = path.join(out, 'test/host.js');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/host/index.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    platform: 'browser',
    external: ['vscode'],
    define: { global: 'globalThis' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** A folder to open in the tests, with the documents of test/fixtures: whatever they write there goes at the end. */
export function testWorkspace() {
  const folder = path.join(temporaryFolder(), 'workspace');
  cpSync(fixtures, folder, { recursive: true });
  return folder;
}

/**
 * Keeps the report that the suite has left in its workspace.
 * @param {string} suite
 * @param {string} workspace
 */
export function keepReport(suite, workspace) {
  const report = path.join(workspace, 'report.json');
  if (!existsSync(report)) throw new Error(`The ${suite} tests ended without a report.`);
  writeReport(suite, JSON.parse(readFileSync(report, 'utf8')));
}
