import tseslint from 'typescript-eslint';

/** Who may import whom (docs/architecture.md): the folders named may not be imported from `from`. */
const wall = (from, forbidden, message) => ({
  files: from,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] },
});
const host = ['vscode', 'node:*', 'fs', 'path'];
const winkOnlyInTokens = ['wink-*'];
const stages = [
  'layout',
  'tokens',
  'tagger',
  'names',
  'transcript',
  'quotes',
  'speakers',
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
  wall(
    ['src/editor/**/*.ts'],
    ['node:*', 'fs', 'path', ...winkOnlyInTokens, '**/cli/**'],
    'The editor runs in a web worker too.',
  ),
  wall(
    ['src/cli/**/*.ts'],
    ['vscode', ...winkOnlyInTokens, '**/editor/**'],
    'The command line knows no editor.',
  ),
);
