import { defineConfig } from 'vitest/config';

/** The unit tests of one room, for `npm run mutate`. */
export default defineConfig({
  test: {
    include: [`${process.env['STAR_COACH_TESTS']}/**/*.test.ts`],
    // Thousands of draws take as long as all the others together and would notice little more; what is
    // held to a time fails on code that counts its own steps.
    exclude: ['**/random-words.test.ts', '**/long-text.test.ts'],
    testTimeout: 600_000,
  },
});
