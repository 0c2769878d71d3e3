// Runs the suite in test/host in the Node extension host of a desktop VS Code, else of code-server.
import { keepReport, runInHost, testWorkspace } from './support/host-suite.mjs';
import { main } from './support/lifetime.mjs';

await main(async () => {
  const workspace = testWorkspace();
  const failed = await runInHost('test/host/index.ts', workspace);
  keepReport('host', workspace);
  return failed;
});
