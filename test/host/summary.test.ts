import { assert } from 'chai';
import * as vscode from 'vscode';
import { analyzed, closeAll, eventually, fixture, show } from './support';

describe('Export Summary', () => {
  afterEach(closeAll);

  it('opens a summary beside, as a new Markdown document', async () => {
    const { document } = await show(fixture('press-conference.txt'));
    const before = document.getText();
    await analyzed(document.uri);
    await vscode.commands.executeCommand('chancery.exportSummary');

    let summary: vscode.TextDocument | undefined;
    await eventually(() => {
      const active = vscode.window.activeTextEditor;
      assert.isDefined(active);
      assert.equal(active.document.languageId, 'markdown');
      assert.isTrue(active.document.isUntitled);
      assert.equal(active.viewColumn, vscode.ViewColumn.Two);
      summary = active.document;
    });
    const text = summary!.getText();
    assert.match(text, /^#+ /m);
    assert.include(text, 'Chancery');
    for (const name of ['Ingrid Halvorsen', 'Andrei Munteanu']) assert.include(text, name);
    assert.include(text, 'The Straits are not a bargaining chip');
    assert.notMatch(text, /\b(null|undefined|NaN)\b/);
    assert.equal(document.getText(), before);
    assert.isFalse(document.isDirty);
  });
});
