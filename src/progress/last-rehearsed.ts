import type { Progress } from './progress.ts';

function at(counts: Readonly<Record<string, number>>, id: string): number | undefined {
  return Object.hasOwn(counts, id) ? counts[id] : undefined;
}

/** The place of the scenario's last take among all takes, not its time; null when there is none. */
export function lastRehearsed({ lastTakes }: Progress, scenarioId: string): number | null {
  return at(lastTakes, scenarioId) ?? null;
}

/** The place of the last take of any of these questions, or scenarios told for their own; null when there is none. */
export function lastAsked(
  progress: Pick<Progress, 'lastAsked'>,
  ids: readonly string[],
): number | null {
  const places = ids.flatMap((id) => at(progress.lastAsked, id) ?? []);
  return places.length === 0 ? null : Math.max(...places);
}

/** How many sessions asked a question. */
export function timesAsked(progress: Pick<Progress, 'timesAsked'>, question: string): number {
  return at(progress.timesAsked, question) ?? 0;
}
