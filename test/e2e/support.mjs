import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../scripts/support/lifetime.mjs';
import { fixtures, out } from '../../scripts/support/paths.mjs';
import { startEditor } from '../../scripts/support/workbench.mjs';

/** @type {ReturnType<typeof startEditor> | undefined} */
let editor;
after(async () => (await editor)?.stop());

/**
 * Opens a copy of a document of test/fixtures in a window of the editor that all tests share.
 * @param {string} name
 * @param {Record<string, unknown>} [settings]
 */
export async function open(name, settings = {}) {
  editor ??= startEditor();
  return (await editor).open(copyOf(name), { settings: { 'editor.wordWrap': 'on', ...settings } });
}

/** @param {string} name */
function copyOf(name) {
  const file = path.join(temporaryFolder(), name);
  cpSync(path.join(fixtures, name), file);
  return file;
}

/**
 * Where a picture goes that is to be looked at.
 * @param {string} name
 */
export function pictureFile(name) {
  const folder = path.join(out, 'screenshots');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}

/**
 * The WCAG contrast of two colours as a browser computes them.
 * @param {string} a `rgb(…)`
 * @param {string} b `rgb(…)`
 */
export function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** @param {string} color */
function luminance(color) {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
