import path from 'node:path';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import { expect, it } from 'vitest';

/** Stands for the language model: tells when it is evaluated. */
const probe: esbuild.Plugin = {
  name: 'probe',
  setup: (build) => {
    build.onResolve({ filter: /^wink-/ }, ({ path }) => ({ path, namespace: 'probe' }));
    build.onLoad({ filter: /.*/, namespace: 'probe' }, () => ({
      contents: 'globalThis.modelLoaded = true; module.exports = () => ({ its: {}, as: {} });',
    }));
  },
};

it('does not load the language model before a document is there', async () => {
  const bundle = await esbuild.build({
    entryPoints: [path.resolve(import.meta.dirname, '../../../src/editor/extension.ts')],
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    write: false,
    plugins: [probe],
  });
  const code = bundle.outputFiles[0]!.text;
  const module = { exports: {} as { activate?: unknown } };
  const sandbox = { module, exports: module.exports, require: () => ({}), performance, setTimeout };
  vm.runInNewContext(code, sandbox);
  expect(module.exports.activate).toBeTypeOf('function');
  expect(code).toContain('modelLoaded');
  expect(sandbox).not.toHaveProperty('modelLoaded');
});
