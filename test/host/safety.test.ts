import { assert } from 'chai';
import * as vscode from 'vscode';
import { type Call, calls, hasNode, watch, watched } from './calls';
import { analyzed, closeAll, extension, fixture, hoversAt, show } from './support';

/** The last suite: what was recorded comes from all of them. */
describe('Safety', () => {
  afterEach(closeAll);

  const isOurs = ({ stack }: Call) => stack.includes(`${extension().extensionUri.path}/dist/extension.js`);

  /** Each feature once. */
  async function work(): Promise<void> {
    for (const name of ['press-conference.txt', 'readout.md']) {
      const { document } = await show(fixture(name));
      const { quotes } = await analyzed(document.uri);
      await hoversAt(document, quotes[0]?.start ?? 0);
      for (const command of ['analyze', 'nextQuote', 'copyQuote', 'exportSummary']) {
        await show(document.uri);
        await vscode.commands.executeCommand(`chancery.${command}`);
      }
      await closeAll();
    }
  }

  it('is watched over: a call would be seen, and whose it is', async () => {
    const { length } = calls;
    // Whether it is allowed to is another matter.
    await fetch('data:text/plain,a').catch(() => undefined);
    const call = calls[length];
    assert.isDefined(call);
    assert.equal(call.what, 'globalThis.fetch');
    assert.isFalse(isOurs(call));

    // The extension does call this one, to pause.
    const stop = watch(globalThis, 'globalThis', ['setTimeout']);
    await work();
    stop();
    assert.isTrue(calls.some((each) => each.what === 'globalThis.setTimeout' && isOurs(each)));
  });

  it('is watched over at every way out', () => {
    const ways = [
      'net.Socket.connect',
      'dgram.Socket.send',
      'dns.lookup',
      'child_process.ChildProcess.spawn',
    ];
    assert.includeMembers(watched, ['globalThis.fetch', 'globalThis.WebSocket', ...(hasNode ? ways : [])]);
  });

  it('holds: the extension opened no connection, and started no process and no thread', async () => {
    await work();
    const ours = calls.filter((call) => isOurs(call) && call.what !== 'globalThis.setTimeout');
    assert.equal(ours.map(({ stack }) => stack).join('\n'), '');
  });
});
