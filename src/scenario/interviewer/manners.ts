/** How an interviewer is; a frame around what they ask, and nothing else. */
export const MANNERS = ['friendly', 'silent', 'sceptical', 'hurried'] as const;

/** Where the words of a question go in a frame. */
export const ASK_HERE = '{ask}';

/** When a probe of the ladder is due: what of its rung was heard, or whatever was said. */
export const PROBE_WHEN = ['heard', 'not_heard', 'always'] as const;
