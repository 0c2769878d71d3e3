import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../src/analysis/analysis';

type Theme = 'dark' | 'light' | 'highContrast' | 'highContrastLight';
interface Manifest {
  icon: string;
  main: string;
  browser: string;
  extensionKind?: string[];
  capabilities: {
    untrustedWorkspaces: { supported: unknown; description: string; restrictedConfigurations: string[] };
    virtualWorkspaces: unknown;
  };
  contributes: {
    commands: { command: string; title: string; category: string }[];
    keybindings: { command: string; when: string }[];
    menus: Record<string, { command: string }[]>;
    viewsContainers: Record<string, { icon: string }[]>;
    views: Record<string, { id: string; icon: string }[]>;
    viewsWelcome: { view: string; contents: string }[];
    colors: { id: string; defaults: Record<Theme, string> }[];
    configuration: {
      properties: Record<
        string,
        { type: string; items?: { type: string; enum?: string[] }; scope: string; default: unknown }
      >;
    };
  };
}

const root = path.resolve(import.meta.dirname, '../../..');
const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as unknown;
const manifest = json('package.json') as Manifest;
const nls = json('package.nls.json') as Record<string, string>;
const { contributes } = manifest;
const source = readdirSync(path.join(root, 'src/editor'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(root, 'src/editor', file), 'utf8'))
  .join('\n');
const found = (pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].map((match) => match[1]!))].sort();
const declared = contributes.commands.map(({ command }) => command).sort();

describe('commands', () => {
  it('are declared when they are registered, and registered when they are declared', () => {
    expect(found(/registerCommand\(\s*'(chancery\.[^']+)'/g)).toEqual(declared);
  });
  it('of menus, keys and welcome texts exist', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(
      ({ command }) => command,
    );
    const linked = Object.values(nls).flatMap((text) =>
      [...text.matchAll(/\(command:(chancery\.[^)]+)\)/g)].map((m) => m[1]!),
    );
    expect([...used, ...linked].filter((command) => !declared.includes(command))).toEqual([]);
  });
  it('have the category by which they are found', () => {
    expect(contributes.commands.filter(({ category }) => category !== 'Chancery')).toEqual([]);
  });
});

describe('texts', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
  it('that the manifest names exist', () => expect(used.filter((key) => !(key in nls))).toEqual([]));
  it('are all used', () => expect(Object.keys(nls).filter((key) => !used.includes(key))).toEqual([]));
});

describe('settings', () => {
  const names = Object.keys(contributes.configuration.properties).map((name) =>
    name.replace('chancery.', ''),
  );
  it('are read when they are declared, and declared when they are read', () => {
    expect(found(/config\.get<unknown>\('([^']+)'\)/g)).toEqual(names.sort());
  });
  it('offer every type of entity', () => {
    expect(contributes.configuration.properties['chancery.marks.entities']?.default).toEqual(ENTITY_TYPES);
  });
});

describe('a folder that is not trusted', () => {
  const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
  const { properties } = contributes.configuration;

  it('is read, with a word on what it may not set', () => {
    expect(untrustedWorkspaces.supported).toBe('limited');
    expect(untrustedWorkspaces.description).toMatch(/^%.+%$/);
  });
  it('may not make a guess look sure, nor ask for more work than the user allows', () => {
    expect(untrustedWorkspaces.restrictedConfigurations).toEqual([
      'chancery.confidenceThreshold',
      'chancery.sizeLimit',
    ]);
  });
  it('has no other setting than switches, choices and globs: no command, path or address to obey', () => {
    const others = Object.entries(properties).filter(
      ([, { type, items }]) => type !== 'boolean' && items?.enum === undefined,
    );
    expect(others.map(([name]) => name)).toEqual([
      'chancery.exclude',
      ...untrustedWorkspaces.restrictedConfigurations,
    ]);
  });
  it('is read from anywhere: no file system, no Node and no machine is asked for', () => {
    expect(virtualWorkspaces).toBe(true);
    expect(manifest.browser).toBe(manifest.main);
    expect(manifest.extensionKind).toBeUndefined();
  });
});

describe('colours', () => {
  const ids = contributes.colors.map(({ id }) => id);
  it('are declared for every type and every use', () => {
    const used = [...found(/'(chancery\.quote\w+)'/g), ...ENTITY_TYPES.map((type) => `chancery.${type}`)];
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  const backgrounds: Record<Theme, string> = {
    dark: '#1f1f1f',
    light: '#ffffff',
    highContrast: '#000000',
    highContrastLight: '#ffffff',
  };
  const marks = contributes.colors.filter(({ id }) => id !== 'chancery.quoteBackground');
  it.each(Object.keys(backgrounds) as Theme[])('stand out in %s', (theme) => {
    const faint = marks.filter(({ defaults }) => contrast(defaults[theme], backgrounds[theme]) < 4.5);
    expect(faint.map(({ id }) => id)).toEqual([]);
  });
});

describe('files', () => {
  it('that the manifest names exist', () => {
    const icons = [...Object.values(contributes.viewsContainers), ...Object.values(contributes.views)].flat();
    const files = [manifest.icon, ...icons.map(({ icon }) => icon)];
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

/** The contrast of two colours after WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
