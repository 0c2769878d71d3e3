// Runs the suite in test/host in the Node extension host of a desktop VS Code, else of code-server.
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { desktopVsCode } from './support/desktop.mjs';
import { bundleHostSuite, keepReport, testWorkspace } from './support/host-suite.mjs';
import { main, temporaryFolder } from './support/lifetime.mjs';
import { root } from './support/paths.mjs';

await main(async () => {
  const workspace = testWorkspace();
  const profile = temporaryFolder();
  const desktop = await desktopVsCode();
  const { command, args } = desktop ?? { command: path.join(import.meta.dirname, 'code-shim.mjs'), args: [] };
  console.log(`Extension host: ${desktop ? 'desktop VS Code' : 'code-server'}`);
  const failed = await runTests({
    vscodeExecutablePath: command,
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleHostSuite(),
    launchArgs: [
      ...args,
      workspace,
      '--disable-extensions',
      `--user-data-dir=${path.join(profile, 'data')}`,
      `--extensions-dir=${path.join(profile, 'extensions')}`,
    ],
  }).catch(() => 1);
  keepReport('host', workspace);
  return failed;
});
