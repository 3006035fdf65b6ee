import type { Progress } from './progress.ts';

/** The place of the scenario's last take among all takes, not its time; null when there is none. */
export function lastRehearsed({ lastTakes }: Progress, scenarioId: string): number | null {
  return Object.hasOwn(lastTakes, scenarioId) ? (lastTakes[scenarioId] ?? null) : null;
}
