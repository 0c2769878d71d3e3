// Tests the grammars on the documents of test/grammars: assertions in them, and snapshots of whole ones.
// `npm run test:grammar -- --update` takes the snapshots anew.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { capture } from './support/commands.mjs';
import { main } from './support/lifetime.mjs';
import { root } from './support/paths.mjs';
import { writeReport } from './support/reports.mjs';

const folder = 'test/grammars';
/** VS Code's own grammars that those for Markdown are injected into. */
const markdown = ['-g', `${folder}/markdown.tmLanguage.json`, '-g', `${folder}/html.tmLanguage.json`];
const update = process.argv.includes('--update') ? ['--updateSnapshot'] : [];

/** @type {{ program: string, args: string[], files: string[] }[]} */
const runs = [
  {
    program: 'vscode-tmgrammar-test',
    args: ['--compact', ...markdown],
    files: [...documents('plaintext', '.txt'), ...documents('markdown', '.md')],
  },
  {
    program: 'vscode-tmgrammar-snap',
    args: ['--scope', 'text.plain.chancery', ...update],
    files: documents('snapshots', '.txt'),
  },
  {
    program: 'vscode-tmgrammar-snap',
    args: ['--scope', 'text.html.markdown', ...markdown, ...update],
    files: documents('snapshots', '.md'),
  },
];

await main(async () => {
  /** @type {import('./support/reports.mjs').Report} */
  const report = { passed: [], failed: [] };
  for (const { program, args, files } of runs) {
    const bin = path.join(root, 'node_modules/.bin', program);
    // One at a time: neither runner tells of each file in a way that can be relied on.
    for (const file of files) {
      const { code, output } = await capture(bin, [...args, file]);
      console.log(output.trim());
      if (code === 0) report.passed.push(file);
      else report.failed.push({ title: file });
    }
  }
  writeReport('grammar', report);
  return report.failed.length === 0 && report.passed.length > 0 ? 0 : 1;
});

/**
 * @param {string} name of a folder
 * @param {string} extension
 */
function documents(name, extension) {
  return readdirSync(path.join(root, folder, name))
    .filter((file) => file.endsWith(extension))
    .map((file) => `${folder}/${name}/${file}`);
}
