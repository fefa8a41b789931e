import {defineConfig} from 'vitest/config';

/** Tests that only compute: programs, schedules, films as text. */
const PURE = ['tests/{auto,model,oracle,python,script}/**/*.test.ts'];
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    globalSetup: 'tests/bless.ts',
    // A render has the machine for itself for a while.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    poolOptions: {threads: {maxThreads: 2}, forks: {maxForks: 1}},
    projects: [
      {
        extends: true,
        test: {name: 'pure', include: PURE, pool: 'threads'},
      },
      {
        // Browsers, encoders and the one cache that they share: one file after the other, on any machine.
        extends: true,
        test: {
          name: 'machine',
          include: ['tests/**/*.test.ts'],
          exclude: PURE,
          pool: 'forks',
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
});
