import {defineConfig} from 'vitest/config';

export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    globalSetup: 'tests/bless.ts',
    setupFiles: 'tests/heard.ts',
    // Modules are loaded once a worker and not once a file, which took a third of the time. No test changes what others import.
    isolate: false,
    // A render waits for its browser and its encoder: three files at a time keep two processors busy. With more, limits would
    // be met that tests wait for. As many from first to last: vitest stumbles over a worker that goes before the others.
    maxWorkers: 3,
    minWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
