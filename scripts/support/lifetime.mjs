// What a script started or made for its own use goes when the script goes: at its end, on an error, on Ctrl-C.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const groups = process.platform !== 'win32';
/** @type {Set<ChildProcess>} */
const children = new Set();
/** @type {Set<string>} */
const folders = new Set();
/** @type {(() => void)[]} */
const endings = [];

process.once('exit', () => {
  for (const ending of endings) ending();
  for (const child of children) signal(child, 'SIGTERM');
  for (const folder of folders) remove(folder);
});
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(name, () => process.exit(128 + os.constants.signals[name]));
}

/**
 * Starts a process that leads a group of its own, so that what it starts in turn can be ended with it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: groups, ...options });
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', () => children.delete(child));
  return child;
}

/**
 * Ends a process and what it started; waits for it, and kills it when it does not go.
 * @param {ChildProcess} child
 */
export async function stop(child) {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const graceful = await Promise.race([ended.then(() => true), delay(5000, false, { ref: false })]);
  if (graceful) return;
  signal(child, 'SIGKILL');
  await ended;
}

/** @param {ChildProcess} child */
export function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

/**
 * Does something at the end that is more than ending a process of ours.
 * @param {() => void} ending
 */
export function atEnd(ending) {
  endings.push(ending);
}

/** Makes a folder that is removed at the end. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-'));
  folders.add(folder);
  return folder;
}

/** @param {string} folder */
export function remove(folder) {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/**
 * Runs the body of a script: what it resolves with is the exit code, and an error is one line on stderr.
 * @param {() => Promise<number | void>} body
 */
export async function main(body) {
  try {
    process.exit((await body()) ?? 0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  try {
    if (groups && child.pid) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // It has gone by itself.
  }
}
