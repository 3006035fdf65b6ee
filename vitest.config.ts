import { defineConfig } from 'vitest/config';

/** Where the tests lie that drive the built program, pseudo-terminals and other processes. */
const END_TO_END = 'test/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    pool: 'forks',
    setupFiles: ['test/support/seeded.ts'],
    coverage: { include: ['src/**'], provider: 'v8' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Nothing here is left changed: loading everything anew for each file took most of the time.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [END_TO_END],
          // Vitest leaves a processor to itself, which on two is half of them.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
          // For a machine that others keep busy, as below.
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [END_TO_END],
          // After the unit tests: the two have as many workers as suit each.
          sequence: { groupOrder: 1 },
          // Whatever they wait for they poll; the limit is for a machine that others keep busy.
          testTimeout: 300_000,
        },
      },
    ],
  },
});
