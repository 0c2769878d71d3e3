// Runs the suite in test/host in the web extension host: a worker of the browser, without Node.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runTestsInCodeServer } from './support/code-server-tests.mjs';
import { bundleHostSuite, keepReport, testWorkspace } from './support/host-suite.mjs';
import { main } from './support/lifetime.mjs';
import { root } from './support/paths.mjs';

await main(async () => {
  const { publisher, name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const workspace = testWorkspace();
  const code = await runTestsInCodeServer({
    extensions: [root],
    tests: await bundleHostSuite(),
    folder: workspace,
    settings: { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } },
  });
  keepReport('web', workspace);
  return code;
});
