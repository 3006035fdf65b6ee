import { RULES } from '../review/rules/index.ts';

/** Rules about a whole answer: the words they point at are not what they are about. */
export const OF_THE_WHOLE: ReadonlySet<string> = new Set(
  RULES.filter(({ sections }) => sections === 'whole').map(({ id }) => id),
);
