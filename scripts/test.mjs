// Everything that is checked before a change goes in: installs what is missing, then lint, types, build and all
// suites. A red step stops none after it; the last line sums them up.
import process from 'node:process';
import { npm, run } from './support/commands.mjs';
import { installDependencies } from './support/dependencies.mjs';
import { main } from './support/lifetime.mjs';
import { countReports, freshReportFolder } from './support/reports.mjs';

const checks = ['lint', 'typecheck', 'build'];

/** @type {Record<string, (reports: string) => [command: string, args: string[]]>} how to run each into a folder */
const suites = {
  unit: (reports) =>
    // What stands before the script is not run: the build is one of the checks above.
    npm(
      'run',
      '--ignore-scripts',
      'test:unit',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports}/report.json`,
    ),
  regexes: () => script('test-regexes'),
  grammar: () => script('test-grammar'),
  host: () => script('test-host'),
  web: () => script('test-web'),
  e2e: () => script('test-e2e'),
};

await main(async () => {
  await installDependencies();
  const sum = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const red = [];

  for (const check of checks) {
    heading(check);
    if ((await run(...npm('run', check))) !== 0) red.push(`${check} failed`);
  }
  for (const [suite, command] of Object.entries(suites)) {
    heading(suite);
    const reports = freshReportFolder(suite);
    const code = await run(...command(reports));
    const { passed, failed } = countReports(reports);
    if (passed + failed === 0) red.push(`${suite} ran no test`);
    else if (code !== 0 && failed === 0) red.push(`${suite} ended with ${code}`);
    sum.passed += passed;
    sum.failed += failed;
  }

  heading('all');
  for (const reason of red) console.log(reason);
  // A step that is red without a failed test counts as one.
  sum.failed += red.length;
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
});

/** @param {string} title */
function heading(title) {
  console.log(`\n── ${title} ${'─'.repeat(60 - title.length)}`);
}

/**
 * @param {string} name
 * @returns {[command: string, args: string[]]}
 */
function script(name) {
  return [process.execPath, [`scripts/${name}.mjs`]];
}
