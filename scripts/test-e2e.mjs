// Runs test/e2e: what a person sees and does in a real browser, with the packaged extension installed.
import path from 'node:path';
import { readdirSync } from 'node:fs';
import Mocha from 'mocha';
import { main } from './support/lifetime.mjs';
import { root } from './support/paths.mjs';
import { writeReport } from './support/reports.mjs';

await main(async () => {
  const mocha = new Mocha({ timeout: 60_000, forbidOnly: true, forbidPending: true });
  const folder = path.join(root, 'test/e2e');
  for (const file of readdirSync(folder))
    if (file.endsWith('.test.mjs')) mocha.addFile(path.join(folder, file));
  await mocha.loadFilesAsync();

  /** @type {import('./support/reports.mjs').Report} */
  const report = { passed: [], failed: [] };
  await new Promise((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => report.passed.push(test.fullTitle()))
      .on('fail', (test, { message }) => report.failed.push({ title: test.fullTitle(), message }));
  });
  writeReport('e2e', report);
  return report.failed.length === 0 ? 0 : 1;
});
