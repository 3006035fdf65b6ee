/**
 * Raise it when the same words may be rated otherwise. What was judged is kept with it, so that a
 * trend never compares what two versions said without saying so. 0 is what 0.1 kept of each take.
 */
export const REVIEW_VERSION = 6;
