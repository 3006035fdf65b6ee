/** Written to a terminal, it is heard or seen, as the terminal is set. */
export const BELL = '\u0007';
