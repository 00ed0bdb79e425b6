import { defineConfig } from 'vitest/config';

// The site as a browser shows it: built before, and looked at apart from the other tests.
export default defineConfig({
  test: { name: 'site', environment: 'node', root: new URL('../../', import.meta.url).pathname, include: ['test/site/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
