import { assert } from 'chai';
import * as vscode from 'vscode';
import { extension, manifest } from './support';

describe('Commands', () => {
  let registered: string[];
  let declared: string[];

  before(async () => {
    await extension().activate();
    // What VS Code itself makes for each view: focus, open, toggle …
    const views = Object.values(manifest().contributes.views).flat();
    const ofViews = (command: string) => views.some(({ id }) => command.startsWith(`${id}.`));
    registered = (await vscode.commands.getCommands(true)).filter(
      (command) => command.startsWith('chancery.') && !ofViews(command),
    );
    declared = manifest().contributes.commands.map(({ command }) => command);
  });

  it('are all there when they are declared', () => {
    assert.isNotEmpty(declared);
    assert.deepEqual(
      declared.filter((command) => !registered.includes(command)),
      [],
    );
  });

  it('are all declared when they are there', () => {
    assert.deepEqual(
      registered.filter((command) => !declared.includes(command)),
      [],
    );
  });
});
