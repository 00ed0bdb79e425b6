import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** The recipes of the guide name the library as those who install it do. */
const alias = [
  { find: /^deliberant\/(\w+)$/, replacement: fileURLToPath(new URL('src/$1/index.ts', import.meta.url)) },
  { find: /^deliberant$/, replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)) },
];

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      // Exhaustive tests may outlast the default limit on a busy machine.
      { resolve: { alias }, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, 'test/package/**', 'test/conformance/**', 'test/site/**'], testTimeout: 120_000 } },
      // Every row of the shared registers; each test is skipped, and says so, where its file is absent.
      { test: { name: 'conformance', include: ['test/conformance/**/*.test.ts'], testTimeout: 120_000 } },
      // The package is built, packed and installed once, before its tests; no other test pays for it.
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], globalSetup: 'test/package/pack.ts', testTimeout: 60_000 } },
    ],
  },
});
