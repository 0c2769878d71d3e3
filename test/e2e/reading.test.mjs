import assert from 'node:assert/strict';
import { open } from './support.mjs';

describe('Reading a press conference', () => {
  /** @type {import('../../scripts/support/workbench.mjs').Workbench} */
  let window;

  beforeEach(async () => {
    window = await open('press-conference.txt');
    await window.decorations.first().waitFor();
  });
  afterEach(() => window.close());

  it('has its names underlined', async () => {
    const name = await window.lineUnder('Ingrid Halvorsen');
    assert.match(name.line, /underline/);
    const place = await window.lineUnder('Romania');
    assert.match(place.line, /underline/);
    assert.notEqual(name.style, place.style, 'told apart by the kind of line');
    assert.notEqual(name.color, place.color, 'told apart by the colour');
  });

  it('has counts in the status bar', async () => {
    await window.statusItem.filter({ hasText: /\d+ quotes · \d+ speakers/ }).waitFor();
  });

  it('has speakers, quotes and topics in the view, and a click shows the place', async () => {
    await window.openView();
    for (const group of ['Speakers', 'Quotes', 'Topics']) await window.row(group).waitFor();
    await window.row('Ingrid Halvorsen').waitFor();
    await window.row('The Straits are not').click();
    await window.page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    await window.editor.locator('.view-line', { hasText: 'The Straits are not a bargaining chip' }).waitFor();
  });

  it('tells of a name under the pointer', async () => {
    await window.hoverOver('NATO');
    const text = await window.hover.first().innerText();
    assert.match(text, /North Atlantic Treaty Organization/);
    assert.match(text, /Organization/);
  });

  it('tells of a quote under the pointer', async () => {
    await window.goToLine(29);
    await window.hoverOver('are not a bargaining');
    assert.match(await window.hover.first().innerText(), /Direct quote/);
  });

  it('exports a summary from the palette', async () => {
    await window.command('Chancery: Export Summary…');
    const summary = window.page.locator('.editor-group-container').nth(1).locator('.monaco-editor');
    await summary.locator('.view-line', { hasText: 'Ingrid Halvorsen' }).first().waitFor();
    await window.page.locator('.notification-list-item', { hasText: 'Save As…' }).waitFor();
  });

  it('copies a quote with its citation', async () => {
    await window.goToLine(29);
    await window.clickOn('are not a bargaining');
    await window.command('Chancery: Copy Quote with Citation');
    await window.page.locator('.statusbar-item', { hasText: 'Quote copied' }).waitFor();
    const copied = await window.page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /The Straits are not a bargaining chip, and we will apply the rules to everyone alike\./,
    );
    assert.match(copied, /press-conference\.txt/);
  });

  it('keeps its marks while one types', async () => {
    await window.clickOn('Good afternoon');
    for (const letter of 'Dear friends and colleagues,') {
      await window.page.keyboard.type(letter);
      assert.ok((await window.decorations.count()) > 10, 'the marks are still there');
    }
  });

  it('has its marks again when a deleted text is brought back', async () => {
    await window.clickOn('Good afternoon');
    for (const keys of ['ControlOrMeta+A', 'Delete', 'ControlOrMeta+Z'])
      await window.page.keyboard.press(keys);
    await window.page.keyboard.press('ControlOrMeta+Home');
    assert.match((await window.lineUnder('Ingrid Halvorsen')).line, /underline/);
  });
});

describe('Reading what is no English prose', () => {
  it('leaves it alone, says so, and analyses it on request', async () => {
    const window = await open('requirements.txt');
    await window.statusItem.filter({ hasText: 'Not analysed' }).waitFor();
    assert.equal(await window.decorations.count(), 0);
    await window.statusItem.click();
    await window.quickInput.locator('.monaco-list-row', { hasText: 'Analyse' }).first().click();
    await window.statusItem.filter({ hasText: 'quotes' }).waitFor();
    await window.close();
  });
});
