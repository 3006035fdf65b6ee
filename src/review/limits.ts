/** Fewer words than this are not an answer yet. */
export const FEWEST_WORDS = 5;
/** Up to so many times its target a section is on time: a quarter over is what a faster speaker makes good. */
export const OVER_LIMIT = 1.25;
/** A section told in less than this share of its target leaves out what the interviewer came for. */
export const UNDER_LIMIT = 0.6;

/** Seconds an answer to a follow-up should take: it is short, nobody wants a second story. */
export const FOLLOW_UP_SECONDS = 30;
