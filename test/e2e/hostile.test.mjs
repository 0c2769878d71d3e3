import assert from 'node:assert/strict';
import { open } from './support.mjs';

// What VS Code itself makes of it: it reads Markdown and draws icons in its own way.
describe('Reading a document that would be more than text', () => {
  /** @type {import('../../scripts/support/workbench.mjs').Workbench} */
  let window;

  beforeEach(async () => {
    window = await open('hostile.txt');
    await window.decorations.first().waitFor();
  });
  afterEach(() => window.close());

  /**
   * @param {import('playwright-core').Locator} shown
   * @param {string} words
   */
  async function isPlain(shown, words) {
    assert.ok((await shown.innerText()).replaceAll('\u00a0', ' ').includes(words));
    assert.equal(await shown.locator('img, b, .codicon-trash, .codicon-sync').count(), 0);
  }

  it('shows it as it is in hovers, with no link but to places in it', async () => {
    const speakers = {
      'It is late': 'senior $(sync~spin) $(trash) official',
      'It is early': '<img src=x> official',
    };
    for (const [quote, words] of Object.entries(speakers)) {
      await window.hoverOver(quote);
      const hover = window.page.locator('.monaco-hover:not(.hidden)', { hasText: words }).first();
      await isPlain(hover, words);
      const links = await hover
        .locator('a[data-href]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('data-href')));
      assert.ok(links.length > 0);
      assert.deepEqual(
        links.filter((link) => !link?.startsWith('command:chancery.goTo?')),
        [],
      );
    }
  });

  it('shows it as it is in the view', async () => {
    await window.openView();
    for (const words of ['senior $(sync~spin) $(trash) official', '<img src=x> official']) {
      await isPlain(window.row(words), words);
    }
    const quote = '“The <b>corridor</b> is open $(trash) [x](command:workbench.action.quit),”';
    await isPlain(window.row(quote), quote);
  });

  it('shows it as it is in a list to choose from', async () => {
    await window.command('Show What Was Not Analysed');
    const row = window.quickInput.locator('.monaco-list-row', { hasText: 'Nobody knows' }).first();
    await row.waitFor();
    await isPlain(row, 'Nobody knows $(trash) why.');
  });
});
