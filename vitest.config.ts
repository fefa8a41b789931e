import {defineConfig} from 'vitest/config';

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    globalSetup: 'tests/bless.ts',
    setupFiles: 'tests/heard.ts',
    // Modules are loaded once a worker and not once a file, which took a third of the time. No test changes what others import.
    isolate: false,
    // A render takes both of the processors that there may be: with more files at a time, limits would be met that tests wait for.
    maxWorkers: 2,
    minWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
