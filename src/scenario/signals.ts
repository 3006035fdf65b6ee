/**
 * What interviewers look for under any company's values: the stable inner vocabulary, by which a
 * question fits other principles than its own.
 */
export const SIGNALS = [
  'scope',
  'ownership',
  'ambiguity',
  'perseverance',
  'conflict',
  'growth',
  'communication',
  'leadership',
] as const;
export type Signal = (typeof SIGNALS)[number];
