import { defineConfig } from 'vitest/config';

/**
 * Where a change keeps a file of tests from being loaded, none of its tests fails, and Stryker would
 * call it unseen: it looks at errors outside of tests as well.
 * @type {{ vitest?: import('vitest/node').Vitest } & import('vitest/reporters').Reporter}
 */
const unloaded = {
  onInit(vitest) {
    this.vitest = vitest;
  },
  onTestModuleEnd(module) {
    for (const error of module.errors()) this.vitest?.state.catchError(error, 'Unhandled Error');
  },
};

/** The unit tests of one room, for `npm run mutate`. */
export default defineConfig({
  test: {
    reporters: [unloaded],
    include: [`${process.env['STAR_COACH_TESTS']}/**/*.test.ts`],
    // Thousands of draws take as long as all the others together and would notice little more; what is
    // held to a time fails on code that counts its own steps.
    exclude: ['**/random-words.test.ts', '**/long-text.test.ts'],
    testTimeout: 600_000,
  },
});
