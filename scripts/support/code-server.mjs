// The VS Code that npm has: code-server is the real workbench with the real extension hosts, served to a browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { npm, runQuietly } from './commands.mjs';
import { installOnce } from './install.mjs';
import { hasEnded, remove, start, stop, temporaryFolder } from './lifetime.mjs';
import { editorCache } from './paths.mjs';
import { writeSettings } from './settings.mjs';

const codeServer = '4.139.1';
/** Its VS Code runs on Node 24, which npm has as a package per platform. */
const node = '24.21.0';
const startTimeout = 60_000;

/**
 * Starts code-server on a free loopback port, with a home, a profile and extensions of its own that go with it.
 * @param {object} [options]
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {string} [options.vsix] an extension to install
 * @param {string[]} [options.args] further arguments of the server
 */
export async function startCodeServer({ settings = {}, vsix, args = [] } = {}) {
  const program = await installCodeServer();
  const home = temporaryFolder();
  const userData = path.join(home, 'data');
  const extensions = path.join(home, 'extensions');
  const config = path.join(home, 'config.yaml');
  writeSettings(userData, settings);
  writeFileSync(config, 'auth: none\n');

  const env = isolated(home);
  const folders = ['--config', config, '--user-data-dir', userData, '--extensions-dir', extensions];
  const [command, ...first] = program;
  if (vsix) await runQuietly(command, [...first, ...folders, '--install-extension', vsix], { env });

  const port = await freePort();
  const server = start(
    command,
    [...first, ...folders, '--bind-addr', `127.0.0.1:${port}`, ...quietArguments, ...args],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (data) => (log += data));
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/healthz`, server, () => log);

  /** @param {string} file */
  const uri = (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`;
  return {
    url,
    /** A file of this machine as the workbench names it. */
    uri,
    /**
     * The address that shows a file in an otherwise empty window.
     * @param {string} file
     */
    address: (file) => {
      const query = new URLSearchParams({ ew: 'true', payload: JSON.stringify([['openFile', uri(file)]]) });
      return `${url}/?${query}`;
    },
    /**
     * Gives it other user settings, in place of those it was started with.
     * @param {Record<string, unknown>} changed
     */
    configure: (changed) => writeSettings(userData, changed),
    /** Resolves when the server has ended by itself. */
    ended: new Promise((resolve) => server.once('exit', resolve)),
    /** Ends the server and removes its folders. */
    stop: async () => {
      await stop(server);
      remove(home);
    },
  };
}

const quietArguments = [
  '--auth=none',
  '--disable-getting-started-override',
  '--disable-proxy',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--ignore-last-opened',
];

/**
 * Installs code-server and its Node where they are not yet: about a quarter of a minute and 800 MB.
 * @returns {Promise<[node: string, entry: string]>} what to run
 */
async function installCodeServer() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(
      'No desktop VS Code was found, and code-server is only set up for Linux on x64 or arm64.',
    );
  }
  const nodePackage = `node-linux-${process.arch}`;
  const installed = path.join(editorCache, `code-server-${codeServer}`);
  await installOnce(installed, async (building) => {
    console.log(`Installing code-server ${codeServer}…`);
    const dependencies = { [nodePackage]: node, 'code-server': codeServer };
    writeFileSync(path.join(building, 'package.json'), JSON.stringify({ private: true, dependencies }));
    // Neither its installation scripts nor a compiler are needed for what is used here.
    for (const part of [
      '',
      'node_modules/code-server/lib/vscode',
      'node_modules/code-server/lib/vscode/extensions',
    ]) {
      const cwd = path.join(building, part);
      const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
      await runQuietly(...npm('install', '--omit=dev', ...quiet), { cwd });
    }
  });
  const modules = path.join(installed, 'node_modules');
  const { bin } = JSON.parse(readFileSync(path.join(modules, 'code-server/package.json'), 'utf8'));
  const entry = typeof bin === 'string' ? bin : bin['code-server'];
  return [path.join(modules, nodePackage, 'bin/node'), path.join(modules, 'code-server', entry)];
}

/**
 * The environment of a server that reads and writes nothing of the user's.
 * @param {string} home
 */
function isolated(home) {
  const env = { ...process.env };
  // Left by a VS Code that this runs in: the server would take itself for a part of it.
  for (const name of Object.keys(env)) if (name.startsWith('VSCODE_')) delete env[name];
  return {
    ...env,
    HOME: home,
    XDG_CACHE_HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_RUNTIME_DIR: home,
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' }),
  };
}

/** @returns {Promise<number>} a port that is free on the loopback interface */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Waits until the server answers.
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} server
 * @param {() => string} log what the server has said
 */
async function answering(url, server, log) {
  for (const end = Date.now() + startTimeout; ; await delay(100)) {
    if (hasEnded(server))
      throw new Error(`${log()}\ncode-server ended (${server.exitCode ?? server.signalCode})`);
    if ((await fetch(url).catch(() => undefined))?.ok) return;
    if (Date.now() > end)
      throw new Error(`${log()}\ncode-server did not answer within ${startTimeout / 1000} s`);
  }
}
