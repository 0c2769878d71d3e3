// What a person does and sees in a window of VS Code, with the packaged extension installed.
import { launchBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { packageExtension } from './vsix.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** The themes that VS Code comes with, one of each kind. */
export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** The editor gives each sort of decoration a class that begins so. */
const decoration = '.view-overlays .cdr[class*="ced-"], .view-lines span[class*="ced-"]';

/** In milliseconds: after so long without it, a line under words does not come any more. */
const LINE_WAIT_MS = 10_000;

/** Packages the extension and starts an editor that has it. */
export async function startEditor() {
  // A window that was closed does not come back: nothing is kept for it.
  const args = ['--reconnection-grace-time', '1'];
  const server = await startCodeServer({ vsix: await packageExtension(), args });
  const browser = await launchBrowser();
  return {
    /**
     * Opens a file in a window of its own.
     * @param {string} file
     * @param {{ settings?: Record<string, unknown>, size?: { width: number, height: number } }} [options]
     */
    open: async (file, { settings = {}, size = { width: 1400, height: 900 } } = {}) => {
      // The tooltips of the workbench would lie over what is to be seen and clicked.
      server.configure({ 'workbench.hover.delay': 600_000, ...settings });
      // Each window has a context of its own, so that none remembers the one before.
      const context = await browser.newContext({
        viewport: size,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(server.address(file));
      await page.locator('.monaco-editor .view-line').first().waitFor();
      return new Workbench(page);
    },
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

export class Workbench {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    /** The editor that has the focus, or had it last. */
    this.editor = page.locator('.editor-group-container.active .monaco-editor').first();
    this.decorations = this.editor.locator(decoration);
    this.statusItem = page.locator('.statusbar-item[id="chancery.chancery.chancery.status"]');
    this.view = page.locator('.sidebar .pane-body');
    this.rows = this.view.locator('.monaco-list-row');
    this.hover = page.locator('.monaco-hover:not(.hidden) .hover-contents');
    this.quickInput = page.locator('.quick-input-widget');
  }

  /** Opens the extension's view by its icon in the activity bar. */
  async openView() {
    await this.page.locator('.activitybar a.action-label[aria-label^="Chancery"]').click();
    await this.rows.first().waitFor();
  }

  /**
   * A row of the view by its text.
   * @param {string | RegExp} text
   */
  row(text) {
    return this.rows.filter({ hasText: text }).first();
  }

  /**
   * Runs a command from the palette.
   * @param {string} title
   */
  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.quickInput.locator('input').first();
    await input.fill(`>${title}`);
    await this.quickInput.locator('.monaco-list-row', { hasText: title }).first().click();
  }

  /**
   * Puts the cursor at the start of a line.
   * @param {number} line from 1
   */
  async goToLine(line) {
    await this.page.keyboard.press('Control+g');
    await this.quickInput.locator('input').first().fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /**
   * Lays the pointer on words in the text that is in view, and waits for what is shown then.
   * @param {string} words of one line of the screen
   */
  async hoverOver(words) {
    const { x, y } = await this.placeOf(words);
    // The editor takes notice of a pointer that moves.
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y, { steps: 4 });
    await this.hover.first().waitFor();
  }

  /**
   * Clicks into words in the text that is in view.
   * @param {string} words of one line of the screen
   */
  async clickOn(words) {
    const { x, y } = await this.placeOf(words);
    await this.page.mouse.click(x, y);
  }

  /**
   * Where words stand on the screen: the middle of the first place.
   * @param {string} words
   */
  async placeOf(words) {
    const line = this.editor.locator('.view-line', { hasText: words }).first();
    await line.waitFor();
    return line.evaluate((element, text) => {
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      // The spaces on the screen are no-break spaces.
      const at = element.textContent.replaceAll('\u00a0', ' ').indexOf(text);
      const middle = at + Math.floor(text.length / 2);
      let passed = 0;
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const { length } = node.textContent ?? '';
        if (passed + length > middle) {
          const range = document.createRange();
          range.setStart(node, middle - passed);
          range.setEnd(node, middle - passed + 1);
          const { left, top, width, height } = range.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
        passed += length;
      }
      throw new Error(`"${text}" is not on one line`);
    }, words);
  }

  /**
   * The line under words that are in view; waits for it.
   * @param {string} words
   */
  async lineUnder(words) {
    const latest = Date.now() + LINE_WAIT_MS;
    for (;;) {
      const lines = await this.linesUnderText();
      const found = lines.find(({ text }) => text === words);
      if (found) return found;
      if (Date.now() > latest)
        throw new Error(
          `Nothing is under "${words}", but under: ${lines.map(({ text }) => text).join(', ')}`,
        );
      await this.page.waitForTimeout(100);
    }
  }

  /** All lines under text in view, as the browser draws them. */
  async linesUnderText() {
    return this.editor.locator('.view-lines span[class*="ced-"]').evaluateAll((elements) =>
      elements
        .map((element) => ({ text: element.textContent ?? '', drawn: getComputedStyle(element) }))
        .filter(({ drawn }) => drawn.textDecorationLine.includes('underline'))
        .map(({ text, drawn }) => ({
          // The spaces on the screen are no-break spaces.
          text: text.replaceAll('\u00a0', ' '),
          line: drawn.textDecorationLine,
          style: drawn.textDecorationStyle,
          color: drawn.textDecorationColor,
        })),
    );
  }

  /** The colour behind the text. */
  async background() {
    return this.editor
      .locator('.monaco-editor-background')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  }

  async close() {
    await this.page.context().close();
  }
}
