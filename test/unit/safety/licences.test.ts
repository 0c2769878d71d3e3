import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { describe, expect, it, vi } from 'vitest';

// What a package would hold is asked of vsce, which looks at every file.
vi.setConfig({ testTimeout: 30_000 });

const root = path.resolve(import.meta.dirname, '../../..');
const text = (...file: string[]) => readFileSync(path.join(root, ...file), 'utf8');
const json = (...file: string[]) => JSON.parse(text(...file)) as unknown;

interface Package {
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { dependencies, devDependencies } = json('package.json') as Manifest;
const { packages } = json('package-lock.json') as { packages: Record<string, Package> };

/** Every package, by its folder; what is not for this platform is not installed, and the lock file must do. */
const licences = Object.entries(packages)
  .filter(([folder]) => folder !== '')
  .map(([folder, locked]) => {
    const file = path.join(folder, 'package.json');
    const { license } = existsSync(path.join(root, file)) ? (json(file) as Package) : locked;
    const development = locked.dev ?? locked.devOptional ?? false;
    return { folder, development, license: license ?? locked.license ?? 'none' };
  });

/** May be shipped: asks for no more than its notice. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
/** Fine for tools that are run here and never shipped. */
const FOR_TOOLS = [
  ...PERMISSIVE,
  'Artistic-2.0', // how vsce tells text from binary files
  'BlueOak-1.0.0',
  'CC-BY-3.0', // the list of SPDX's exceptions
  'CC0-1.0',
  'Python-2.0', // argparse
  'WTFPL',
  'Zlib',
];
/** Tools under terms of their own, each with the reason why they do no harm. */
const EXCEPTIONS: Record<string, RegExp> = {
  // Microsoft's terms for use with VS Code. vsce brings it along to sign packages, which is never done here.
  'SEE LICENSE IN LICENSE.txt': /^node_modules\/@vscode\/vsce-sign(?:-[\w-]+)?$/,
};

/** Whether an SPDX expression can be met with the licences given; "OR" leaves the choice, "AND" asks for both. */
function isMet(expression: string, accepted: readonly string[]): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((each) => accepted.includes(each)));
}

describe('licences', () => {
  it('are read for a whole tree of dependencies', () => {
    const direct = Object.keys({ ...dependencies, ...devDependencies });
    expect(licences.map(({ folder }) => folder)).toEqual(
      expect.arrayContaining(direct.map((name) => `node_modules/${name}`)),
    );
    expect(licences.length).toBeGreaterThan(direct.length);
  });

  it('of what ships ask for no more than their notice', () => {
    const shipped = licences.filter(({ development }) => !development);
    expect(shipped.map(({ folder }) => folder).sort()).toEqual(
      Object.keys(dependencies)
        .map((name) => `node_modules/${name}`)
        .sort(),
    );
    expect(shipped.filter(({ license }) => !isMet(license, PERMISSIVE))).toEqual([]);
  });

  it('of tools are known ones', () => {
    const unknown = licences.filter(
      ({ folder, license }) => !isMet(license, FOR_TOOLS) && !EXCEPTIONS[license]?.test(folder),
    );
    expect(unknown).toEqual([]);
  });

  it('are understood as SPDX writes them', () => {
    const accepted = ['MIT', 'Zlib'];
    expect(isMet('(MIT OR GPL-3.0-or-later)', accepted)).toBe(true);
    expect(isMet('(MIT AND Zlib)', accepted)).toBe(true);
    expect(isMet('(MIT AND GPL-3.0-only)', accepted)).toBe(false);
    expect(isMet('GPL-3.0-only', accepted)).toBe(false);
    expect(isMet('none', accepted)).toBe(false);
  });
});

describe('docs/architecture.md', () => {
  const rows = text('docs/architecture.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(Object.keys({ ...dependencies, ...devDependencies }))(
    'names %s, what for, and its licence',
    (name) => {
      const row = rows.find(([, names]) => names?.split(', ').includes(`\`${name}\``));
      const found = licences.find(({ folder }) => folder === `node_modules/${name}`);
      expect(row?.[2]).toBeTruthy();
      expect(row?.[3]).toBe(found?.license);
    },
  );
});

describe('the package', () => {
  it('holds what it needs, its notices, and nothing else', async () => {
    const syntaxes = readdirSync(path.join(root, 'syntaxes')).filter((file) => file.endsWith('.json'));
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    expect(files.sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'NOTICE.md',
        'README.md',
        'SECURITY.md',
        'dist/extension.js',
        'dist/third-party-notices.txt',
        'package.json',
        'package.nls.json',
        'media/chancery.svg',
        'media/icon.png',
        'media/screenshot.png',
        ...syntaxes.map((file) => `syntaxes/${file}`),
      ].sort(),
    );
  });

  it('brings the notice of each package that it holds, whole', () => {
    const notices = text('dist/third-party-notices.txt');
    for (const name of Object.keys(dependencies)) {
      expect(notices).toContain(text('node_modules', name, 'LICENSE').trim());
    }
  });

  it('takes no other package into its bundle', () => {
    const headings = text('dist/third-party-notices.txt').matchAll(/^(\S+) \d\S* \(.+\)$/gm);
    expect([...headings].map(([, name]) => name).sort()).toEqual(Object.keys(dependencies).sort());
  });
});
