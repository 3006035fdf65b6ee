import { questionAsked } from '../rehearsal/asked.ts';
import { compareTakes, type Judged, type RunResult } from '../rehearsal/comparison.ts';
import type { Plan, Take } from '../rehearsal/records.ts';
import type { Settings } from '../rehearsal/settings.ts';
import { type Summary, summariseRun } from '../rehearsal/summary.ts';
import type { Run } from './run.ts';

/** What the takes of a session come to: the one judgement of them, shown and kept. */
export interface Judgement {
  result: RunResult;
  summary: Summary;
}

/** Judges the takes there are, at least one, all together. */
export function judgeTakes(
  { scenario, question }: Pick<Run, 'scenario' | 'question'>,
  plan: Pick<Judged, 'level' | 'clock' | 'sections' | 'pace' | 'telling'> & Pick<Plan, 'asked'>,
  takes: readonly Take[],
  { rulesOff, isWrong }: Pick<Settings, 'rulesOff'> & Pick<Judged, 'isWrong'>,
): Judgement {
  const judged = { ...plan, question, rulesOff, ...(isWrong === undefined ? {} : { isWrong }) };
  const result = compareTakes(
    { ...scenario, question: questionAsked(scenario, plan) },
    judged,
    takes,
  );
  return { result, summary: summariseRun(result) };
}
