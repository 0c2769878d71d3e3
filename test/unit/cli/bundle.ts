import { build } from 'esbuild';

export const VERSION = '1.2.3';

/** Bundles the command line from its source. */
export async function bundleCli(outfile: string): Promise<void> {
  await build({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { CHANCERY_VERSION: JSON.stringify(VERSION) },
    outfile,
    logLevel: 'error',
  });
}
