/** An error has to be mended before the file is of use; a warning is worth a look. */
export type Weight = 'error' | 'warning';

/**
 * What content is held to: the user's own story has to hold, a story of the built-in library has
 * to be complete as well.
 */
export type Standard = 'own' | 'library';

/** Something in a scenario an author should change, and where. */
export interface ContentProblem {
  /** The path to it in the file. */
  path: (string | number)[];
  weight: Weight;
  message: string;
}

/** How much a gap weighs that only a library may not have. */
export function gapWeight(standard: Standard): Weight {
  return standard === 'library' ? 'error' : 'warning';
}
