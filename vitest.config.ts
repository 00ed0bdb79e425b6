import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, 'test/package/**'] } },
      // The package is built, packed and installed once, before its tests; no other test pays for it.
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], globalSetup: 'test/package/pack.ts', testTimeout: 60_000 } },
    ],
  },
});
