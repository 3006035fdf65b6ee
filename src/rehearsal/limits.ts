/** Fewer words than this are not an answer yet. */
export const FEWEST_WORDS = 5;
/** How many times its target a section may take before that is the thing to fix. */
export const OVER_LIMIT = 1.25;
