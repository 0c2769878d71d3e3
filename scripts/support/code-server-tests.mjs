import util from 'node:util';
import { launchBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';

const timeout = 180_000;
/** Begins each line of the suite's own; the editor says much else on the same console. */
const mark = '[test] ';

/**
 * Runs a bundled suite inside an extension host of code-server; its own lines go to the terminal.
 * @param {object} what
 * @param {string[]} what.extensions folders of the extensions under development
 * @param {string} what.tests the suite: inside the extension's folder, whose host it runs in
 * @param {string | undefined} what.folder to open
 * @param {Record<string, unknown>} [what.settings] user settings
 * @returns {Promise<number>} exit code: 0 when all passed
 */
export async function runTestsInCodeServer({ extensions, tests, folder, settings }) {
  const server = await startCodeServer({ settings, args: ['--vscode-option', 'enable-smoke-test-driver'] });
  const browser = await launchBrowser();
  /** @type {string[]} */
  const log = [];
  try {
    const page = await browser.newPage({
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _, /** @type {unknown[]} */ args) => {
        const line = util.format(...args);
        log.push(line);
        if (line.startsWith(mark)) console.log(line.slice(mark.length));
      },
    );
    const ended = new Promise((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => reject(new Error('The browser’s page crashed.')));
      page.once('close', () => reject(new Error('The browser was closed.')));
      const late = new Error(`The tests did not end within ${timeout / 1000} s.`);
      setTimeout(() => reject(late), timeout).unref();
    });
    const query = new URLSearchParams(folder ? { folder } : { ew: 'true' });
    const payload = [
      ...extensions.map((extension) => ['extensionDevelopmentPath', server.uri(extension)]),
      ['extensionTestsPath', server.uri(tests)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    query.set('payload', JSON.stringify(payload));
    const [code] = await Promise.all([ended, page.goto(`${server.url}/?${query}`)]);
    // The suite did not come to run: the reason is in what else was said.
    if (!log.some((line) => line.startsWith(mark))) console.error(log.join('\n'));
    return code;
  } finally {
    await browser.close();
    await server.stop();
  }
}
