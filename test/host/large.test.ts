import { assert } from 'chai';
import * as vscode from 'vscode';
import { analyzed, closeAll, eventually, pause, show } from './support';

const paragraph = (i: number): string =>
  `“The talks on corridor ${i} are open,” Norwegian Foreign Minister Ingrid Halvorsen said in Oslo on Friday.`;
const report = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, i) => paragraph(i)).join('\n\n');

describe('A large document', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('chancery').update('sizeLimit', undefined, true);
    await closeAll();
  });

  it('is read up to the size limit, and to its end on request', async () => {
    await vscode.workspace.getConfiguration('chancery').update('sizeLimit', 0.1, true);
    const { document } = await show({ content: report(2000), language: 'plaintext' });
    const cut = (await analyzed(document.uri)).notices.find(({ code }) => code === 'cut');
    assert.isDefined(cut);
    assert.isBelow(cut.start!, 100_000);
    assert.equal(cut.end, document.getText().length);
    await vscode.commands.executeCommand('chancery.analyzeWhole');
    const { notices, quotes } = await analyzed(document.uri);
    assert.isEmpty(notices);
    assert.lengthOf(quotes, 2000);
  });

  it('is read anew when the size limit is another', async () => {
    const { document } = await show({ content: report(2000), language: 'plaintext' });
    assert.lengthOf((await analyzed(document.uri)).quotes, 2000);
    await vscode.workspace.getConfiguration('chancery').update('sizeLimit', 0.1, true);
    await eventually(async () => assert.isBelow((await analyzed(document.uri)).quotes.length, 1000));
  });

  it('gives the same after edits as another that is opened with the same text', async () => {
    const editor = await show({ content: report(800), language: 'plaintext' });
    await analyzed(editor.document.uri);
    for (const line of [0, 700, 1500]) {
      await editor.edit((edit) =>
        edit.insert(new vscode.Position(line, 0), 'President Andrei Munteanu left. '),
      );
      await pause(30);
      await editor.edit((edit) =>
        edit.insert(new vscode.Position(line, 0), 'Munteanu said he would be back. '),
      );
    }
    const edited = await analyzed(editor.document.uri);
    const other = await show({ content: editor.document.getText(), language: 'plaintext' });
    const fresh = await analyzed(other.document.uri);
    assert.deepEqual({ ...edited, id: '' }, { ...fresh, id: '' });
  });
});
