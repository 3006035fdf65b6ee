/** Help is laid out for this many columns, or fewer where the terminal is narrower. */
export const HELP_WIDTH = 80;
