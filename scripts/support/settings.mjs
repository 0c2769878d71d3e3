import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What keeps the workbench still: nothing to trust, to update, to recommend or to welcome. */
const calmSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // Served to a browser it would be on.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.restoreWindows': 'none',
  'workbench.localHistory.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Writes the user settings of a profile.
 * @param {string} userData its folder
 * @param {Record<string, unknown>} [settings]
 */
export function writeSettings(userData, settings = {}) {
  mkdirSync(path.join(userData, 'User'), { recursive: true });
  const text = JSON.stringify({ ...calmSettings, ...settings }, null, 2);
  writeFileSync(path.join(userData, 'User/settings.json'), text);
}
