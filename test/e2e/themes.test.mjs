import assert from 'node:assert/strict';
import { themes } from '../../scripts/support/workbench.mjs';
import { contrast, open, pictureFile } from './support.mjs';

/** What WCAG asks of graphics. */
const enough = 3;

describe('In each kind of theme', () => {
  for (const [name, theme] of Object.entries(themes)) {
    for (const document of ['press-conference.txt', 'readout.md']) {
      it(`${document} has lines that can be seen: ${name}`, async () => {
        const window = await open(document, { 'workbench.colorTheme': theme });
        await window.openView();
        await window.decorations.first().waitFor();
        await window.page.screenshot({ path: pictureFile(`${document}-${name}`), animations: 'disabled' });
        const ground = await window.background();
        const lines = await window.linesUnderText();
        assert.ok(lines.length > 5, `${lines.length} lines`);
        for (const { text, color } of lines) {
          assert.ok(contrast(color, ground) >= enough, `${text}: ${color} on ${ground}`);
        }
        await window.close();
      });
    }
  }
});
