import { questionAsked } from '../rehearsal/asked.ts';
import { compareTakes, type JudgedBy, type RunResult } from '../rehearsal/comparison.ts';
import type { Plan, Take } from '../rehearsal/records.ts';
import type { Settings } from '../rehearsal/settings.ts';
import { type Summary, summariseRun } from '../rehearsal/summary.ts';
import { compareWhole } from '../rehearsal/whole.ts';
import { summariseWhole } from '../rehearsal/whole-summary.ts';
import type { Run } from './run.ts';

/** What the takes of a session come to: the one judgement of them, shown and kept. */
export interface Judgement {
  result: RunResult;
  summary: Summary;
}

/** What was compared, summed up. */
export function judgementOf(result: RunResult): Judgement {
  const summary = result.whole ? summariseWhole(result.whole, result.review) : summariseRun(result);
  return { result, summary };
}

/** Judges the takes there are, at least one, all together. */
export function judgeTakes(
  { scenario, question }: Pick<Run, 'scenario' | 'question'>,
  plan: Pick<JudgedBy, 'level' | 'clock' | 'sections' | 'pace' | 'telling'> & Pick<Plan, 'asked'>,
  takes: readonly Take[],
  { rulesOff, isWrong }: Pick<Settings, 'rulesOff'> & Pick<JudgedBy, 'isWrong'>,
): Judgement {
  const judged = { ...plan, question, rulesOff, ...(isWrong === undefined ? {} : { isWrong }) };
  const asked = { ...scenario, question: questionAsked(scenario, plan) };
  const whole = takes.find(({ section }) => section === 'whole');
  const result = whole ? compareWhole(asked, judged, whole) : compareTakes(asked, judged, takes);
  return judgementOf(result);
}
