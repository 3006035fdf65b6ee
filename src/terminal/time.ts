import { clockTime } from '../text/clock-time.ts';

export { clockTime } from '../text/clock-time.ts';

/** A difference in seconds with its sign: +0:12, -0:05, 0:00. */
export function timeDifference(seconds: number): string {
  const rounded = Math.round(seconds);
  if (rounded === 0) return '0:00';
  return `${rounded > 0 ? '+' : '-'}${clockTime(rounded)}`;
}
