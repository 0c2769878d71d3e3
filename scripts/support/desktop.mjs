import process from 'node:process';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { capture, onPath } from './commands.mjs';
import { editorCache } from './paths.mjs';

const downloads = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * A desktop VS Code for tests, downloaded when it is not yet here.
 * @returns {Promise<{ command: string, args: string[] } | undefined>} how to start it; nothing where it cannot be had
 *   or has no screen to run on
 */
export async function desktopVsCode() {
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  const virtualScreen = screen ? undefined : onPath('xvfb-run');
  if (!screen && !virtualScreen) return undefined;
  if (!(await reachable(downloads))) return undefined;

  const program = await downloadAndUnzipVSCode({ version: 'stable', cachePath: editorCache });
  if (!(await starts(program))) return undefined;
  return virtualScreen ? { command: virtualScreen, args: ['-a', program] } : { command: program, args: [] };
}

/** @param {string} url */
async function reachable(url) {
  const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).catch(
    () => undefined,
  );
  return answer?.ok ?? false;
}

/**
 * Whether this machine has the libraries that it needs.
 * @param {string} program
 */
async function starts(program) {
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(program, { reuseMachineInstall: true });
  if (!cli) return false;
  const options = { shell: process.platform === 'win32' };
  const { code } = await capture(cli, [...args, '--no-sandbox', '--version'], options).catch(() => ({
    code: 1,
  }));
  return code === 0;
}
