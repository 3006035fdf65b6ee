import { RULES } from '../review/rules/index.ts';

/** Rules about what nobody said. */
const ABSENCES = /^no-|-missing$/;

/**
 * Rules about a whole answer, or about what is not in it: the words they point at are not what they are
 * about, so nobody quotes them.
 */
export const NOT_OF_WORDS: ReadonlySet<string> = new Set(
  RULES.filter(({ id, sections }) => sections === 'whole' || ABSENCES.test(id)).map(({ id }) => id),
);
