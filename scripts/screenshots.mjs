// npm run screenshots [-- FILE]: the picture of the README, and one in each kind of theme, of the extension at work.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { main } from './support/lifetime.mjs';
import { fixtures, out, root } from './support/paths.mjs';
import { startEditor, themes } from './support/workbench.mjs';

/** What the README's picture shows, and where the pointer lies in it. */
const sample = { file: path.join(fixtures, 'press-conference.txt'), hover: 'are not a bargaining' };

const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.wordWrap': 'on',
};

await main(async () => {
  const [given] = process.argv.slice(2);
  const file = given ? path.resolve(process.env['INIT_CWD'] ?? '.', given) : sample.file;
  const folder = path.join(out, 'screenshots');
  mkdirSync(folder, { recursive: true });

  const editor = await startEditor();
  try {
    for (const [name, theme] of Object.entries(themes)) {
      const window = await editor.open(file, { settings: { ...settings, 'workbench.colorTheme': theme } });
      await window.openView();
      await window.decorations.first().waitFor();
      const picture = path.join(folder, `${path.parse(file).name}-${name}.png`);
      await window.page.screenshot({ path: picture, animations: 'disabled' });
      console.log(picture);
      if (!given && name === 'dark') await takeReadmePicture(window);
      await window.close();
    }
  } finally {
    await editor.stop();
  }
});

/** @param {import('./support/workbench.mjs').Workbench} window */
async function takeReadmePicture(window) {
  await window.row('Ingrid Halvorsen').locator('.monaco-tl-twistie').click();
  await window.goToLine(31);
  await window.hoverOver(sample.hover);
  const picture = path.join(root, 'media/screenshot.png');
  await window.page.screenshot({ path: picture, animations: 'disabled' });
  console.log(picture);
}
