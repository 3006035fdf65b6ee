/** The anchored scale, lowest first. */
export const RATINGS = [
  'not enough to judge',
  'below the bar',
  'at the bar',
  'raises the bar',
] as const;
export type Rating = (typeof RATINGS)[number];
