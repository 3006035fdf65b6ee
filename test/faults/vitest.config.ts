import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What takes minutes: `npm run test:faults`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/faults/**/*.faults.ts'],
    pool: 'forks',
    // One at a time: they measure how processes get in each other's way.
    fileParallelism: false,
    testTimeout: 30 * 60_000,
  },
});
