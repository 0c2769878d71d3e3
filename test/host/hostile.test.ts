import { assert } from 'chai';
import * as vscode from 'vscode';
import { HOSTILE } from '../hostile';
import { rendered, tagsIn } from '../rendered';
import { analyzed, closeAll, eventually, fixture, hoversAt, show } from './support';

/** Enough of it that the document is taken for prose. */
const plain =
  'The talks went on until late in the evening, and the ministers of the coastal states agreed that the fleets would ' +
  'return to their harbours before the end of the month.';

/**
 * Of names and quotes, each with something hostile in it. Left out: what makes a file binary, or lets the editor ask
 * what to do with its line ends, and what is only long.
 */
const content = Object.values(HOSTILE)
  .filter((words) => words.length < 100 && !/[\u0000\u2028]/.test(words))
  .flatMap((words) => [
    `“We will stay ${words} and talk,” Foreign Minister Ana ${words} Orlo told reporters in Oslo on Friday.`,
    plain,
  ])
  .join('\n\n');

describe('A hostile document', () => {
  let document: vscode.TextDocument;

  before(async () => {
    // By its name, too.
    const uri = fixture('[x](command:workbench.action.quit) $(trash) & # \u202egpj.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    ({ document } = await show(uri));
    const { quotes, entities } = await analyzed(uri);
    assert.isAbove(quotes.length, 20);
    assert.isAbove(entities.length, 40);
  });
  after(closeAll);

  it('has hovers in which only the way to a place is a link', async () => {
    const { quotes, entities } = await analyzed(document.uri);
    let seen = 0;
    for (const { start } of [...quotes, ...entities]) {
      for (const { value, isTrusted, supportHtml } of await hoversAt(document, start + 1)) {
        assert.deepEqual(isTrusted, { enabledCommands: ['chancery.goTo'] });
        assert.isNotOk(supportHtml);
        const foreign = tagsIn(rendered(value)).filter(
          (tag) => !/^(?:p|br|em|strong|a href="command:chancery\.goTo\?%5B%22[\w%.~-]*")$/.test(tag),
        );
        assert.deepEqual(foreign, []);
        seen++;
      }
    }
    assert.isAbove(seen, 60);
  });

  it('has a summary that shows it as text', async () => {
    await show(document.uri);
    await vscode.commands.executeCommand('chancery.exportSummary');
    await eventually(() => assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown'));
    const html = rendered(vscode.window.activeTextEditor?.document.getText() ?? '');
    const allowed = ['blockquote', 'em', 'h1', 'h2', 'h3', 'li', 'p', 'strong', 'ul'];
    assert.deepEqual(
      tagsIn(html).filter((tag) => !allowed.includes(tag)),
      [],
    );
    assert.include(html, '[x](command:workbench.action.quit) $(trash) &amp; # gpj.txt');
    assert.include(html, '&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
