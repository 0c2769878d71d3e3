import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Quote } from '../../src/analysis/analysis';
import { analyzed, closeAll, eventually, fixture, show } from './support';

describe('Quotes', () => {
  let editor: vscode.TextEditor;
  let quotes: Quote[];

  beforeEach(async () => {
    editor = await show(fixture('wire-report.txt'));
    ({ quotes } = await analyzed(editor.document.uri));
    assert.isAbove(quotes.length, 3);
    moveTo(0);
  });
  afterEach(closeAll);

  function moveTo(offset: number): void {
    const position = editor.document.positionAt(offset);
    editor.selection = new vscode.Selection(position, position);
  }

  async function isSelected(quote: Quote | undefined): Promise<void> {
    assert.isDefined(quote);
    const { start, end } = quote;
    await eventually(() => {
      const { document, selection } = editor;
      assert.deepEqual([document.offsetAt(selection.start), document.offsetAt(selection.end)], [start, end]);
    });
  }

  it('are gone through in order, and around the end', async () => {
    const following = quotes.filter(({ start }) => start > 0);
    for (const quote of following.slice(0, 3)) {
      await vscode.commands.executeCommand('chancery.nextQuote');
      await isSelected(quote);
    }
    await vscode.commands.executeCommand('chancery.previousQuote');
    await isSelected(following[1]);

    moveTo(editor.document.getText().length);
    await vscode.commands.executeCommand('chancery.nextQuote');
    await isSelected(quotes[0]);
  });

  it('are copied word for word, with who said them and where', async () => {
    moveTo(editor.document.getText().indexOf('Cables do not recognise'));
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('chancery.copyQuote');
    const copied = await vscode.env.clipboard.readText();
    assert.include(copied, '“Cables do not recognise borders,”');
    assert.include(copied, '“and neither do those who cut them.”');
    assert.include(copied, 'Maarja Tamm');
    assert.include(copied, 'wire-report.txt');
    assert.notMatch(copied, /null|undefined/);
  });
});
