import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { onPath, runQuietly } from './commands.mjs';

const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-sandbox',
];

/** Starts a Chrome or Chromium without a window. */
export async function launchBrowser() {
  return chromium.launch({ executablePath: await browser(), args });
}

/**
 * The browser to use: the one that `CHROMIUM` names, one that is on this machine, else Debian's, installed now.
 * @returns {Promise<string>}
 */
async function browser() {
  const named = process.env['CHROMIUM'];
  if (named) {
    const found = existsSync(named) ? named : onPath(named);
    if (!found) throw new Error(`CHROMIUM names ${named}, which is not there.`);
    return found;
  }
  const found = present() ?? (await installed());
  if (found) return found;
  throw new Error(
    'No Chrome or Chromium was found: install one (on Debian: sudo apt-get install chromium) or name it in CHROMIUM.',
  );
}

function present() {
  return onPath(...programs) ?? places.find((place) => existsSync(place));
}

/** Debian's Chromium, where it can be had without asking. */
async function installed() {
  const aptGet = onPath('apt-get');
  if (!aptGet || process.getuid?.() !== 0) return undefined;
  console.log('Installing Chromium…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly(aptGet, ['update'], { env });
  await runQuietly(aptGet, ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    env,
  });
  return present();
}
