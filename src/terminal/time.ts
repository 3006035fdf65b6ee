/** Seconds as a clock shows them: 0:05, 1:30, 61:00. Fractions are rounded. */
export function clockTime(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A difference in seconds with its sign: +0:12, -0:05, 0:00. */
export function timeDifference(seconds: number): string {
  const rounded = Math.round(seconds);
  if (rounded === 0) return '0:00';
  return `${rounded > 0 ? '+' : '-'}${clockTime(rounded)}`;
}
