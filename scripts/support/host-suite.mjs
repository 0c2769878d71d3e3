// The suite in test/host: one bundle, as the extension is one, for both of the editor's extension hosts.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { desktopVsCode } from './desktop.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { fixtures, out, root } from './paths.mjs';
import { writeReport } from './reports.mjs';

/**
 * Bundles a suite; resolves with the file to run.
 * @param {string} [entry]
 */
export async function bundleHostSuite(entry = 'test/host/index.ts') {
  const outfile = path.join(out, 'test/host.js');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
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

/**
 * Runs a suite in the Node extension host of a desktop VS Code, else of code-server.
 * @param {string} entry
 * @param {string} workspace the folder to open
 * @returns {Promise<number>} exit code: 0 when all passed
 */
export async function runInHost(entry, workspace) {
  const profile = temporaryFolder();
  const desktop = await desktopVsCode();
  const { command, args } = desktop ?? { command: path.join(root, 'scripts/code-shim.mjs'), args: [] };
  console.log(`Extension host: ${desktop ? 'desktop VS Code' : 'code-server'}`);
  return runTests({
    vscodeExecutablePath: command,
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleHostSuite(entry),
    launchArgs: [
      ...args,
      workspace,
      '--disable-extensions',
      `--user-data-dir=${path.join(profile, 'data')}`,
      `--extensions-dir=${path.join(profile, 'extensions')}`,
    ],
  }).catch(() => 1);
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
