/** What the settings that a rehearsal goes by may be, however they were kept. */
export const PACE = { least: 60, most: 300 };
export const TYPING_FACTOR = { least: 1, most: 10 };
export const RULES_OFF = { most: 200, longest: 64 };
/** Words of a command. */
export const COMMAND = { most: 50, longest: 4096 };
