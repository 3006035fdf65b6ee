/** The version of the records this program writes. A journal with a higher one is left alone. */
export const RECORD_VERSION = 2 as const;
