/**
 * Far more milliseconds than anything takes that a test of hostile text does: one that backtracks takes
 * half a minute and more. Code that counts its own steps, for `npm run mutate`, takes many times as long.
 */
export const HANGS_MS = process.env['STAR_COACH_TESTS'] === undefined ? 20_000 : 600_000;
