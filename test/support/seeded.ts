import fc from 'fast-check';

const { STAR_COACH_SEED, STAR_COACH_FUZZ } = process.env;

/**
 * Properties are tried on the same values each time, so that a change fails for what it changed. Other
 * values: STAR_COACH_SEED=12345 npm run test:unit; fuzzing always draws new ones.
 */
const SEED = 20_261_128;

if (STAR_COACH_FUZZ === undefined) fc.configureGlobal({ seed: Number(STAR_COACH_SEED ?? SEED) });
