/** Seconds as a clock shows them: 0:05, 1:30, 61:00. Fractions are rounded. */
export function clockTime(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
