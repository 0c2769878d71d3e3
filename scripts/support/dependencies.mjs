import { readFileSync } from 'node:fs';
import path from 'node:path';
import { npm, run } from './commands.mjs';
import { root } from './paths.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Packages */

/** Installs the dependencies unless what is installed is what the lock file names. */
export async function installDependencies() {
  if (upToDate()) return;
  console.log('Installing the dependencies…');
  const code = await run(...npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'));
  if (code !== 0) throw new Error(`npm ci failed (${code})`);
}

function upToDate() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([name, { version, optional, devOptional, peer }]) => {
    // Optional ones are there or not, as the platform goes.
    if (name === '' || optional || devOptional || peer) return true;
    return installed[name]?.version === version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Packages} by folder; none where there is no such file
 */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockFile), 'utf8')).packages;
  } catch {
    return {};
  }
}
