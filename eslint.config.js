import js from '@eslint/js';
import ts from 'typescript-eslint';
import * as regexp from 'eslint-plugin-regexp';
import redos from 'eslint-plugin-redos';

const CORE = ['extract', 'models', 'text', 'languages', 'sites', 'gazetteer'].map((room) => `src/${room}/**`);
/** `urlOf` says why. */
const CAN_PARSE = {
  object: 'URL',
  property: 'canParse',
  message: 'wrong in Node 20 for letters beyond ASCII: use urlOf (src/text/url-of.ts)',
};

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'tables/', 'fixtures/', 'reports/', '.stryker-tmp/', '.cache/'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    plugins: { redos },
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', '*.cjs', '*.mjs', 'scripts/*.mjs', 'bin/*.cjs', 'start/*.cjs', 'examples/*.mjs'],
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 60,
        },
      },
    },
    rules: {
      'redos/no-vulnerable': ['error', { timeout: 20_000 }],
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 22],
      'no-restricted-properties': ['error', CAN_PARSE],
    },
  },
  {
    // Typed arrays and offsets are read in bounds by construction; a check on each read costs time and hides the code.
    files: [...CORE, 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The core runs in any engine and always gives the same record: no machine, network, clock, randomness or locale.
    files: CORE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Buffer', 'process', 'global', 'globalThis', 'console', 'performance', 'navigator', 'crypto', 'fetch', 'Intl'],
        ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', '__filename', '__dirname', 'require'],
      ],
      'no-restricted-properties': [
        'error',
        CAN_PARSE,
        { object: 'Date', property: 'now', message: 'a clock' },
        { object: 'Math', property: 'random', message: 'randomness' },
        ...['toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleString', 'localeCompare'].map((property) => ({
          property,
          message: 'a locale',
        })),
      ],
      'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'a clock' }],
    },
  },
  // Takes Node's decoder where there is one.
  { files: ['src/text/packed.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['src/text/url-of.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['src/languages/**', 'src/gazetteer/**/*.table.ts', 'tests/**', 'scripts/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        TextDecoder: 'readonly',
      },
    },
    rules: { 'redos/no-vulnerable': 'off' },
  },
  {
    files: ['bin/*.cjs', 'start/*.cjs'],
    languageOptions: { globals: { require: 'readonly', exports: 'readonly', __filename: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
