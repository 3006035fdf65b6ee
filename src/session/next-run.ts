import { loadScenario } from '../library/find-scenario.ts';
import { listScenarios } from '../library/list-scenarios.ts';
import { type PlanOptions, planRehearsal } from '../rehearsal/plan.ts';
import { planRun } from './plan-run.ts';
import type { Run, SessionContext } from './run.ts';

/** The same scenario planned again with something changed. */
export function replan(run: Run, changes: Omit<PlanOptions, 'telling'>): Run {
  const { level, clock, strict, pivot, sections, telling, story, isWhole } = run.plan;
  const asBefore = {
    ...{ level, clock, strict, telling, story, whole: isWhole },
    pivot: pivot ?? undefined,
    sections: sections.map(({ name }) => name),
  };
  const plan = planRehearsal(run.scenario, { ...asBefore, ...changes }, run.plan);
  return { ...run, plan, unfinished: null };
}

/** The first of the other scenarios, told the same way as far as it can be; this one comes last. */
export async function turnToNext(run: Run, { ports }: SessionContext): Promise<Run> {
  const { clock, strict, telling, isWhole: whole } = run.plan;
  const [next, ...rest] = run.others;
  if (next === undefined) return run;
  const found = await loadScenario(ports, next);
  const here = (await listScenarios(ports)).filter(({ id }) => id === run.scenario.id);
  // An example stays one; whose story the next one is told with is another matter.
  const asBefore = telling === 'model' && next.source.kind !== 'own' ? { telling } : {};
  const planned = await planRun(found, { clock, strict, whole, ...asBefore }, run.plan, ports);
  return { ...planned, others: [...rest, ...here] };
}

/** The same question, with the example retold instead of a story of one's own, or the other way round. */
export function turnTelling(run: Run, { ports }: SessionContext): Promise<Run> {
  const { level, clock, strict, telling, sections, isWhole: whole } = run.plan;
  const options = {
    ...{ clock, strict, whole },
    level: run.scenario.levels[level] === undefined ? undefined : level,
    sections: sections.map(({ name }) => name),
    telling: telling === 'own' ? 'model' : 'own',
  } as const;
  return planRun(run, options, run.plan, ports);
}
