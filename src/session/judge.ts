import { type FoundScenario, isOwn } from '../library/find-scenario.ts';
import { compareTakes, type Judged, type RunResult } from '../rehearsal/comparison.ts';
import type { Take } from '../rehearsal/records.ts';
import type { Settings } from '../rehearsal/settings.ts';
import { type Summary, summariseRun } from '../rehearsal/summary.ts';

/** What the takes of a session come to: the one judgement of them, shown and kept. */
export interface Judgement {
  result: RunResult;
  summary: Summary;
}

/** Judges the takes there are, at least one, all together. */
export function judgeTakes(
  found: FoundScenario,
  plan: Pick<Judged, 'level' | 'clock' | 'sections' | 'pace'>,
  takes: readonly Take[],
  { rulesOff }: Pick<Settings, 'rulesOff'>,
): Judgement {
  const judged = { ...plan, isOwnStory: isOwn(found), rulesOff };
  const result = compareTakes(found.scenario, judged, takes);
  return { result, summary: summariseRun(result) };
}
