import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The house rules that the syntax alone can tell. The order of the rooms is held by `test/architecture/`. */
const forbiddenSyntax = [
  { selector: 'ExportAllDeclaration', message: 'Public names are listed one by one: no `export *`.' },
  { selector: 'ExportDefaultDeclaration, TSExportAssignment', message: 'No default export.' },
  { selector: 'ClassDeclaration, ClassExpression', message: 'Values are plain readonly data: no class.' },
  { selector: 'TSEnumDeclaration', message: 'A union of literals, not an enum.' },
  { selector: 'ImportNamespaceSpecifier[local.name=/^.$/]', message: 'A namespace is imported under a whole word.' },
  { selector: 'ImportExpression', message: 'Imports are static: the import lines say what a file stands on.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The day is an argument: no rule reads a clock.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The day is an argument: no rule reads a clock.' },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]',
    message: 'No locale: what goes in decides what comes out.',
  },
];

const forbiddenImports = {
  patterns: [
    { regex: '^(?:fp-ts(?!/lib/\\w+\\.js$)|io-ts/)', message: "Bare Node loads only 'fp-ts/lib/X.js' and 'io-ts'." },
    { regex: '^date-fns$', message: "The root of date-fns costs 78 ms at import: import 'date-fns/addMonths'." },
    { regex: '^node:', message: 'No I/O in the library.' },
    { regex: '^(?:deliberant$|deliberant/|(?:\\.\\./)+index\\.js$)', message: 'No room imports the whole house: import the room.' },
  ],
};

const parserOptions = { projectService: true, tsconfigRootDir: import.meta.dirname };

export default defineConfig(
  // The consumer is compiled against the packed tarball, by the package tests.
  globalIgnores(['**/dist/', 'reports/', '.stryker-tmp/', '**/coverage/', 'test/package/consumer/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'docs/generator/**/*.ts', 'docs/schemas/**/*.ts', 'docs/check/**/*.ts', 'docs/guide/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions },
    rules: {
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-shadow': 'error',
      // `Record<never, never>` is how a mapped type asks whether a field is optional.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // 8.73 calls `b[0] as B` unnecessary in `a ?? (b[0] as B)`, where tsc needs it.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/strict-boolean-expressions': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', forbiddenImports],
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      'no-restricted-globals': ['error', 'process', 'console', 'globalThis', 'Intl', 'parseFloat'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The day is an argument: no rule reads a clock.' },
        { object: 'Math', property: 'random', message: 'What goes in decides what comes out.' },
        { object: 'Number', property: 'parseFloat', message: 'Amounts and counts are read exactly.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'docs/generator/**/*.ts', 'docs/check/**/*.ts', 'docs/guide/**/*.ts'],
    rules: {
      // A test that fails on a missing value says so by itself.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '*.config.ts'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
);
