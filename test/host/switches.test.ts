import { assert } from 'chai';
import * as vscode from 'vscode';
import { analysisOf, closeAll, eventually, fixture, pause, show } from './support';

describe('Turning it off and on', () => {
  let uri: vscode.Uri;

  beforeEach(async () => {
    ({
      document: { uri },
    } = await show(fixture('wire-report.txt')));
    await isOn();
  });
  afterEach(async () => {
    for (const name of ['enable', 'exclude', 'languages']) await set(name, undefined);
    await closeAll();
  });

  async function set(name: string, value: unknown): Promise<void> {
    await vscode.workspace
      .getConfiguration('chancery')
      .update(name, value, vscode.ConfigurationTarget.Workspace);
  }
  const isOn = () => eventually(async () => assert.isDefined(await analysisOf(uri)));
  const isOff = () => eventually(async () => assert.isUndefined(await analysisOf(uri)));

  it('works for a workspace', async () => {
    await set('enable', false);
    await isOff();
    await set('enable', true);
    await isOn();
  });

  it('works for files by their names', async () => {
    await set('exclude', ['**/wire-*.txt']);
    await isOff();
    await set('exclude', ['**/speech-*.txt']);
    await isOn();
  });

  it('works for a language', async () => {
    await set('languages', ['markdown']);
    await isOff();
    await set('languages', ['plaintext']);
    await isOn();
  });

  it('works for one file, by the command', async () => {
    await chooseFirst('chancery.toggle');
    await isOff();
    await chooseFirst('chancery.toggle');
    await isOn();
  });
});

/** Runs a command that asks, and takes the first answer. */
async function chooseFirst(command: string): Promise<void> {
  const answered = Promise.resolve(vscode.commands.executeCommand(command)).then(() => true);
  // Nothing tells when the list is open; until it is, there is nothing to accept.
  while (!(await Promise.race([answered, pause(200).then(() => false)]))) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}
