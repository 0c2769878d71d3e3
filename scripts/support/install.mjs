import { existsSync, mkdirSync, renameSync } from 'node:fs';
import process from 'node:process';
import { remove } from './lifetime.mjs';

/**
 * Installs something into a folder of its own, unless it is there. It is built under another name, so that a run that
 * was cut short leaves nothing that looks whole.
 * @param {string} installed the folder
 * @param {(building: string) => Promise<void>} build fills the folder that it is given
 */
export async function installOnce(installed, build) {
  if (existsSync(installed)) return;
  const building = `${installed}.${process.pid}`;
  mkdirSync(building, { recursive: true });
  try {
    await build(building);
    if (!existsSync(installed)) renameSync(building, installed);
  } finally {
    remove(building);
  }
}
