/** What the settings that a rehearsal goes by may be, however they were kept. */
export const PACE = { least: 60, most: 300 };
export const TYPING_FACTOR = { least: 1, most: 10 };
/** The hour at which a day starts: a late evening belongs to the day before. */
export const DAY_STARTS = { least: 0, most: 12, usual: 4 };
/** Days for which sound stays that was asked to be kept. */
export const KEEP_AUDIO = { least: 1, most: 365, usual: 7 };
export const RULES_OFF = { most: 200, longest: 64 };
/** Names and terms a recogniser is told of. */
export const VOCABULARY = { most: 200, longest: 64 };
/** Words of a command. */
export const COMMAND = { most: 50, longest: 4096 };
