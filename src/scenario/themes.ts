/**
 * What interviewers ask for under any principle: a time it went wrong, a time you disagreed. A
 * scenario says which of them its story can answer.
 */
export const THEMES = ['failure', 'conflict'] as const;
export type Theme = (typeof THEMES)[number];
