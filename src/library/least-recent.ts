import type { Ports } from '../ports.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';

/** Those never rehearsed first, in the order of the library, then the one rehearsed longest ago. */
export async function leastRecentFirst(
  ports: Ports,
  candidates: readonly ScenarioSummary[],
): Promise<ScenarioSummary[]> {
  if (candidates.length < 2) return [...candidates];
  const { lastRehearsed } = await import('../progress/last-rehearsed.ts');
  const progress = await (await ports.journal()).progress();
  const last = ({ id }: ScenarioSummary) => lastRehearsed(progress, id) ?? -1;
  return [...candidates].sort((one, other) => last(one) - last(other));
}
