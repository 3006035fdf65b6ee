/** How it went, as the person says. */
export const VERDICTS = ['well', 'so-so', 'badly'] as const;
export type OwnVerdict = (typeof VERDICTS)[number];
