import { defineConfig } from 'vitest/config';

/** The unit tests of one room, for `npm run mutate`. */
export default defineConfig({
  test: { include: [`${process.env['STAR_COACH_TESTS']}/**/*.test.ts`], testTimeout: 60_000 },
});
