import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, 'test/package/**', 'test/conformance/**', 'test/site/**'] } },
      // Every row of the shared registers; each test is skipped, and says so, where its file is absent.
      { test: { name: 'conformance', include: ['test/conformance/**/*.test.ts'] } },
      // The package is built, packed and installed once, before its tests; no other test pays for it.
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], globalSetup: 'test/package/pack.ts', testTimeout: 60_000 } },
    ],
  },
});
