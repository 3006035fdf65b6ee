/**
 * How well a figure tells two groups apart: the chance that one of the first scores higher than one
 * of the second, ties counting half. 1 is perfect, 0.5 a coin. Null without both groups.
 */
export function separation(higher: readonly number[], lower: readonly number[]): number | null {
  if (higher.length === 0 || lower.length === 0) return null;
  let wins = 0;
  for (const a of higher) for (const b of lower) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (higher.length * lower.length);
}
