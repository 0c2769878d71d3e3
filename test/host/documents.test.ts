import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/analysis/analysis';
import { analysisOf, analyzed, closeAll, eventually, fixture, show } from './support';

const prose =
  'OSLO, March 14. Norwegian Foreign Minister Ingrid Halvorsen met Andrei Munteanu of Romania on Tuesday.\n\n' +
  '“The corridor is open,” Halvorsen said.\n';

function namesIn({ names }: Analysis): string[] {
  return Object.values(names).map(({ name }) => name);
}

function isDeclined({ notices }: Analysis): boolean {
  return notices.some(({ code }) => code === 'declined');
}

describe('Documents', () => {
  afterEach(closeAll);

  it('gives the speakers, turns and names of a transcript', async () => {
    const { document } = await show(fixture('press-conference.txt'));
    const analysis = await analyzed(document.uri);
    const speakers = analysis.speakers.map(({ name }) => name);
    assert.includeMembers(speakers, ['Ingrid Halvorsen', 'Andrei Munteanu']);
    assert.isAbove(analysis.turns.length, 10);
    assert.include(namesIn(analysis), 'Kerem Aydogan');
  });

  it('gives the quotes of a wire report', async () => {
    const { document } = await show(fixture('wire-report.txt'));
    const { quotes } = await analyzed(document.uri);
    const split = quotes.find(({ start, end }) =>
      document.getText().slice(start, end).startsWith('“Cables do not recognise borders,”'),
    );
    assert.isDefined(split);
    assert.equal(split.speaker?.name, 'Maarja Tamm');
    assert.lengthOf(split.fragments, 2);
  });

  it('reads Markdown', async () => {
    const { document } = await show(fixture('readout.md'));
    assert.include(namesIn(await analyzed(document.uri)), 'Helen Marsh');
  });

  it('reads what has not been saved', async () => {
    const { document } = await show({ content: prose, language: 'plaintext' });
    const { quotes } = await analyzed(document.uri);
    assert.deepEqual(
      quotes.map(({ speaker }) => speaker?.name),
      ['Ingrid Halvorsen'],
    );
  });

  for (const name of [
    'requirements.txt',
    'french.txt',
    'server-log.txt',
    'licence.txt',
    'software-readme.md',
  ]) {
    it(`declines ${name}, and says so`, async () => {
      const { document } = await show(fixture(name));
      const analysis = await analyzed(document.uri);
      assert.isTrue(isDeclined(analysis));
      assert.deepEqual(
        [analysis.entities, analysis.quotes, analysis.turns, analysis.topics],
        [[], [], [], []],
      );
    });
  }

  it('analyses a declined one all the same when asked', async () => {
    const { document } = await show(fixture('requirements.txt'));
    assert.isTrue(isDeclined(await analyzed(document.uri)));
    await vscode.commands.executeCommand('chancery.analyze');
    await eventually(async () => assert.isFalse(isDeclined(await analyzed(document.uri))));
  });

  it('keeps up with edits', async () => {
    const edited = await show(fixture('wire-report.txt'));
    const { document } = edited;
    await analyzed(document.uri);
    await edited.edit((edit) =>
      edit.insert(new vscode.Position(0, 0), '“It is early days,” said Rein Kask.\n\n'),
    );
    // Several in quick succession, as typing goes.
    for (const word of ['At ', 'noon ', 'Lim ', 'agreed. ']) {
      await edited.edit((edit) => edit.insert(document.lineAt(2).range.start, word));
    }
    const last = document.lineAt(document.lineCount - 1).range;
    await edited.edit((edit) => edit.delete(new vscode.Range(new vscode.Position(8, 0), last.end)));
    const after = await analyzed(document.uri);

    const fresh = await vscode.workspace.openTextDocument({
      content: document.getText(),
      language: 'plaintext',
    });
    const anew = await analyzed(fresh.uri);
    assert.isNotEmpty(anew.quotes);
    assert.deepEqual(after, { ...anew, id: after.id });
  });

  it('leaves output panels alone', async () => {
    const channel = vscode.window.createOutputChannel('Prose', 'plaintext');
    try {
      channel.append(prose);
      channel.show(true);
      const uri = await outputOf('Prose');
      assert.isUndefined(await analysisOf(uri));
    } finally {
      channel.dispose();
    }
  });

  it('leaves the documents of other extensions alone', async () => {
    const provider = { provideTextDocumentContent: () => prose };
    const registration = vscode.workspace.registerTextDocumentContentProvider('mail', provider);
    try {
      const { document } = await show(vscode.Uri.parse('mail:/letter.txt'));
      assert.equal(document.languageId, 'plaintext');
      assert.isUndefined(await analysisOf(document.uri));
    } finally {
      registration.dispose();
    }
  });
});

/** The document behind an output panel that is shown. */
async function outputOf(channel: string): Promise<vscode.Uri> {
  let uri: vscode.Uri | undefined;
  await eventually(() => {
    const document = vscode.workspace.textDocuments.find(
      ({ uri: { scheme, path } }) => scheme === 'output' && path.includes(channel),
    );
    assert.isDefined(document, 'the output panel is open');
    uri = document.uri;
  });
  return uri!;
}
