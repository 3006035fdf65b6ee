/** What an interviewer writes at the end, from the worst on. */
export const VOTES = ['no hire', 'leaning no', 'leaning hire', 'hire'] as const;
export type Vote = (typeof VOTES)[number];
