import { assert } from 'chai';
import { eventually, extension, fixture, manifest, pause, show } from './support';

describe('Activation', () => {
  it('waits for a document', () => {
    assert.isFalse(extension().isActive);
  });

  it('waits for one in plain text or Markdown', async () => {
    assert.deepEqual(manifest().activationEvents, ['onLanguage:plaintext', 'onLanguage:markdown']);
    await show({ content: '{ "said": "“We agree,” Lim said." }', language: 'json' });
    await pause(1000);
    assert.isFalse(extension().isActive);
  });

  it('comes with the first of them', async () => {
    await show(fixture('wire-report.txt'));
    await eventually(() => assert.isTrue(extension().isActive));
  });
});
