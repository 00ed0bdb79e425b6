import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'node', include: ['test/mutation/bundle/*.test.mjs'], testTimeout: 120_000, isolate: false },
});
