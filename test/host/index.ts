import { suite } from './mocha';
// Before all tests: what the extension calls is recorded from its start.
import './calls';
// Before all others: it sees the extension start.
import './activation.test';
import './commands.test';
import './documents.test';
import './hostile.test';
import './hover.test';
import './large.test';
import './quotes.test';
import './summary.test';
import './switches.test';
// After all others: it tells what was recorded.
import './safety.test';
import { Uri, workspace } from 'vscode';

interface Report {
  passed: string[];
  failed: { title: string; message: string }[];
}

/** What VS Code calls to run the suite: rejects when a test fails. */
export async function run(): Promise<void> {
  const report = await runSuite();
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need a folder to be open.');
  const file = Uri.joinPath(folder.uri, 'report.json');
  await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(report, null, 2)));
  if (report.failed.length > 0) throw new Error(`${report.failed.length} failed`);
}

function runSuite(): Promise<Report> {
  const report: Report = { passed: [], failed: [] };
  return new Promise((resolve) => {
    suite
      .run(() => resolve(report))
      .on('suite', ({ title }) => print(title))
      .on('pass', (test) => {
        report.passed.push(test.fullTitle());
        print(`  ✓ ${test.title} (${test.duration ?? 0} ms)`);
      })
      .on('fail', (test, error: Error) => {
        report.failed.push({ title: test.fullTitle(), message: error.message });
        print(`  ✗ ${test.title}\n${error.stack ?? error.message}`);
      });
  });
}

/** The mark tells the suite's lines from what else the editor says on the same console. */
function print(line: string): void {
  if (line) console.log(`[test] ${line}`);
}
