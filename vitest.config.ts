import {defineConfig} from 'vitest/config';

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    globalSetup: 'tests/bless.ts',
    include: ['tests/**/*.test.ts'],
    // A render has the machine for itself for a while.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
