import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** All of Node's modules but those named: files, sockets and processes are out of reach. */
const nodeBut = (allowed = []) => ({
  regex: `^(?:node:(?!(?:${allowed.join('|')})$)|(?:${builtinModules.join('|')})$)`,
  message: 'No network, no process, and Node for the command line alone (SECURITY.md).',
});
/**
 * Who may import whom (docs/architecture.md): the folders named may not be imported from `from`. Of several settings
 * of this rule the last holds for a file, so that each wall says what is forbidden of Node, too.
 */
const wall = (from, forbidden, message, allowedOfNode) => ({
  files: from,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [nodeBut(allowedOfNode), ...(forbidden.length ? [{ group: forbidden, message }] : [])] },
    ],
  },
});
const host = ['vscode'];
const winkOnlyInTokens = ['wink-*'];
const stages = [
  'layout',
  'tokens',
  'tagger',
  'names',
  'transcript',
  'quotes',
  'speakers',
  'acts',
  'topics',
  'document',
];
/** A stage imports only what stands before it in the pipeline. */
const stageWalls = stages.map((stage, i) =>
  wall(
    [`src/analysis/${stage}/**/*.ts`],
    [
      ...host,
      '**/editor/**',
      '**/cli/**',
      '**/reports/**',
      '**/analyzer*',
      '**/training/**',
      ...(stage === 'tokens' ? [] : winkOnlyInTokens),
      ...stages.slice(i + 1).map((later) => `**/${later}/**`),
    ],
    'A stage imports only what stands before it in the pipeline, and nothing of a host.',
  ),
);

/** Names by which code gets at the network, at another thread, at code made of text, or at all of these. */
const OUTSIDE = [
  'BroadcastChannel',
  'EventSource',
  'Function',
  'RTCPeerConnection',
  'SharedWorker',
  'WebAssembly',
  'WebSocket',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'caches',
  'eval',
  'fetch',
  'global',
  'globalThis',
  'importScripts',
  'navigator',
  'process',
  'self',
  'window',
];
/** What the bundle may use beside the language itself and VS Code. */
const ALLOWED = [
  'MessageChannel',
  'atob',
  'clearTimeout',
  'console',
  'performance',
  'setImmediate',
  'setTimeout',
];
/** What of VS Code starts something or shows HTML. */
const STARTING =
  '/^(?:openExternal|createTerminal|executeTask|startDebugging|createWebviewPanel|registerWebviewViewProvider|' +
  'registerCustomEditorProvider|registerTaskProvider|createChatParticipant|selectChatModels)$/';
/** What SECURITY.md promises, for the source and for the bundle that is made of it. */
const safety = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-globals': [
    'error',
    ...OUTSIDE.map((name) => ({
      name,
      message: 'Nothing leaves the machine, nothing is run (SECURITY.md).',
    })),
  ],
  'no-restricted-syntax': [
    'error',
    ...[
      ['MemberExpression[computed=false][property.name="constructor"]', 'It makes code of text.'],
      ['MemberExpression[computed=true][property.value="constructor"]', 'It makes code of text.'],
      [`MemberExpression[property.name=${STARTING}]`, 'Nothing is started, and no HTML shown.'],
      ['Literal[value=/^vscode\\.open/]', 'No command that opens an address or a program.'],
      ['ImportExpression:not([source.value=/^\\./])', 'Only modules of its own are loaded later.'],
      ['CallExpression[callee.name="require"]:not([arguments.0.value="vscode"])', 'No module but VS Code.'],
      ['Identifier[name="require"]:not(CallExpression > .callee)', 'Under its own name alone.'],
      [
        'AssignmentExpression[left.property.name=/^(?:isTrusted|supportHtml)$/]:not([right.type="ObjectExpression"])',
        'Trust is given command by command, and HTML not at all.',
      ],
    ].map(([selector, message]) => ({ selector, message: `${message} (SECURITY.md)` })),
  ],
};

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', 'coverage', 'test/fixtures'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.editor.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['src/**/*.ts'], rules: safety },
  // What ships, checked by test/unit/safety/bundle.test.ts: it may use what is named here and the language itself.
  {
    files: ['dist/extension.js'],
    languageOptions: {
      sourceType: 'commonjs',
      ecmaVersion: 2022,
      globals: Object.fromEntries(ALLOWED.map((name) => [name, 'readonly'])),
    },
    rules: { ...safety, 'no-undef': 'error' },
  },
  wall(['src/**/*.ts'], []),
  wall(
    ['src/analysis/*.ts'],
    [...host, ...winkOnlyInTokens, '**/editor/**', '**/cli/**', '**/reports/**'],
    'The analysis is pure.',
  ),
  ...stageWalls,
  wall(
    ['src/knowledge/**/*.ts'],
    [...host, ...winkOnlyInTokens, '**/analysis/**', '**/editor/**', '**/cli/**', '**/reports/**'],
    'Knowledge is data and imports nothing.',
  ),
  wall(
    ['src/reports/**/*.ts'],
    [...host, ...winkOnlyInTokens, '**/editor/**', '**/cli/**'],
    'Reports are pure.',
  ),
  wall(['src/editor/**/*.ts'], [...winkOnlyInTokens, '**/cli/**'], 'The editor runs in a web worker too.'),
  wall(
    ['src/cli/**/*.ts'],
    ['vscode', ...winkOnlyInTokens, '**/editor/**'],
    'The command line knows no editor.',
    ['fs/promises', 'path', 'process', 'util'],
  ),
);
