/**
 * Questions about how an answer is told, which tone cannot answer: what will they ask next, which
 * question does it fit, which sentence would you cut, which words cost you, which opening gets to the
 * point.
 */
export const EXERCISE_KINDS = ['next', 'fits', 'cut', 'words', 'opening'] as const;

export type ExerciseKind = (typeof EXERCISE_KINDS)[number];
