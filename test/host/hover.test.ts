import { assert } from 'chai';
import type * as vscode from 'vscode';
import { analyzed, closeAll, fixture, hoversAt, show } from './support';

describe('Hovers', () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await show(fixture('wire-report.txt')));
    await analyzed(document.uri);
  });
  after(closeAll);

  /** What is shown with the pointer on a place in the text. */
  async function hoverAt(words: string): Promise<string> {
    const at = document.getText().indexOf(words);
    assert.isAtLeast(at, 0, `the document has ${words}`);
    return (await hoversAt(document, at + 2)).map(({ value }) => value).join('\n');
  }

  it('say who a person is, by the fullest name', async () => {
    const text = await hoverAt('Tamm recalled');
    assert.include(text, 'Maarja Tamm');
    assert.include(text, 'Person');
    assert.include(text, 'Also here: ');
    assert.include(text, 'command:chancery.goTo');
  });

  it('say what an acronym stands for, who is in it, and as of when', async () => {
    const text = await hoverAt('ASEAN');
    assert.include(text, 'Association of Southeast Asian Nations');
    assert.include(text, 'Seat: Jakarta');
    assert.include(text, 'Members (10): Brunei, Cambodia');
    assert.include(text, 'As of 31 January 2025');
  });

  it('say who speaks in a quote, and how that is known', async () => {
    const text = await hoverAt('Cables do not recognise borders');
    assert.include(text, 'Maarja Tamm');
    assert.include(text, 'Direct quote');
    assert.include(text, 'Attribution:');
  });

  it('lead from a quote to its source, its cue and the mention with the full name', async () => {
    const text = await hoverAt('We attach great importance');
    for (const part of ['Source: [Estonia’s defense chief]', 'Cue: [said]', 'Full name: [Maarja Tamm]'])
      assert.include(text.replaceAll('\\', ''), part);
  });

  it('say nothing where there is nothing', async () => {
    assert.equal(await hoverAt('declined to comment'), '');
  });
});
