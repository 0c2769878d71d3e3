// npm start [-- FILE] [--no-open]: from a fresh clone to a document in a real VS Code with the extension installed.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { onPath, run, runQuietly } from './support/commands.mjs';
import { startCodeServer } from './support/code-server.mjs';
import { installDependencies } from './support/dependencies.mjs';
import { atEnd, main, temporaryFolder } from './support/lifetime.mjs';
import { fixtures } from './support/paths.mjs';
import { writeSettings } from './support/settings.mjs';
import { packageExtension } from './support/vsix.mjs';

const usage = 'Usage: npm start [-- FILE] [--no-open]';
const sample = path.join(fixtures, 'press-conference.txt');

await main(async () => {
  const { file, open } = readArguments(process.argv.slice(2));
  await installDependencies();
  console.log('Building and packaging…');
  const vsix = await packageExtension();
  const code = await run(process.execPath, ['dist/cli.js', 'analyze', '--format', 'markdown', file]);
  if (code !== 0 || !open) return code;

  const desktop = hasScreen() ? onPath('code') : undefined;
  return desktop ? openInDesktop(desktop, vsix, file) : openInBrowser(vsix, file);
});

/** @param {string[]} args */
function readArguments(args) {
  // npm takes `--no-open` for an option of its own where it stands before `--`.
  const open = !args.includes('--no-open') && process.env['npm_config_open'] !== '';
  const files = args.filter((arg) => arg !== '--no-open');
  const [given] = files;
  if (files.length > 1 || given?.startsWith('-')) throw new Error(usage);
  // Relative to where npm was called, not to the folder of package.json, where it runs scripts.
  const file = given ? path.resolve(process.env['INIT_CWD'] ?? '.', given) : sample;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${file}.`);
  return { file, open };
}

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/**
 * Opens a file in the desktop's VS Code, in a profile of its own; resolves when its window is closed.
 * @param {string} code
 * @param {string} vsix
 * @param {string} file
 */
async function openInDesktop(code, vsix, file) {
  const profile = temporaryFolder();
  const userData = path.join(profile, 'data');
  writeSettings(userData);
  const args = ['--user-data-dir', userData, '--extensions-dir', path.join(profile, 'extensions')];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  await runQuietly(code, [...args, '--install-extension', vsix]);
  atEnd(() => endWindow(userData));
  console.log('Opening it in VS Code. Close the window or press Ctrl-C to end.');
  return run(code, [...args, '--new-window', '--wait', file]);
}

/**
 * Ends the VS Code of a profile: it runs apart from the `code` that started it, and notes its process id.
 * @param {string} userData
 */
function endWindow(userData) {
  try {
    process.kill(Number(readFileSync(path.join(userData, 'code.lock'), 'utf8')));
  } catch {
    // It is closed.
  }
}

/**
 * Serves a file in code-server until Ctrl-C.
 * @param {string} vsix
 * @param {string} file
 */
async function openInBrowser(vsix, file) {
  const server = await startCodeServer({ vsix });
  console.log(`VS Code has it at\n\n  ${server.address(file)}\n\nPress Ctrl-C to end.`);
  await server.ended;
  throw new Error('code-server ended.');
}
