import { type FoundScenario, loadScenario } from '../library/find-scenario.ts';
import { listQuestions } from '../library/list-questions.ts';
import { type PlanChoices, planRehearsal } from '../rehearsal/plan.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { planRun } from './plan-run.ts';
import type { Run, SessionContext } from './run.ts';

/** Whether a question of the library is the one of a run. */
export function isOf({ scenario, source, asked }: FoundScenario, row: ScenarioSummary): boolean {
  const own = asked?.id ?? scenario.answers?.[0];
  const isSame = (row.asked ?? row.answers[0]) === own && row.source.kind === source.kind;
  // In the library another example may stand for the question.
  return isSame && (row.id === scenario.id || (own !== undefined && source.kind !== 'own'));
}

/** The same scenario planned again with something changed. */
export function replan(run: Run, changes: Omit<PlanChoices, 'telling'>): Run {
  const { level, clock, recording, strict, pivot, sections } = run.plan;
  const { telling, story, asked, isWhole } = run.plan;
  const asBefore = {
    ...{ level, clock, recording, strict, telling, story, asked, whole: isWhole },
    pivot: pivot ?? undefined,
    sections: sections.map(({ name }) => name),
  };
  const plan = planRehearsal(run.scenario, { ...asBefore, ...changes }, run.plan);
  return { ...run, plan, unfinished: null };
}

/** The first of the others, told the same way as far as it can be; this one comes last. */
export async function turnToNext(run: Run, { ports }: SessionContext): Promise<Run> {
  const { clock, recording, strict, telling, isWhole: whole } = run.plan;
  // An example is retold for its own question only.
  const others = telling === 'model' ? run.others.filter((each) => !each.asked) : run.others;
  const [next, ...rest] = others;
  if (next === undefined) return run;
  const found = await loadScenario(ports, next);
  const here = (await listQuestions(ports)).filter((each) => isOf(run, each));
  // An example stays one; whose story the next one is told with is another matter.
  const asBefore = telling === 'model' && next.source.kind !== 'own' ? { telling } : {};
  const options = { clock, recording, strict, whole, ...asBefore };
  const planned = await planRun(found, options, run.plan, ports);
  return { ...planned, others: [...rest, ...here] };
}

/** The same question, with the example retold instead of a story of one's own, or the other way round. */
export function turnTelling(run: Run, { ports }: SessionContext): Promise<Run> {
  const { level, clock, recording, strict, telling, sections, isWhole: whole } = run.plan;
  const options = {
    ...{ clock, recording, strict, whole },
    level: run.scenario.levels[level] === undefined ? undefined : level,
    sections: sections.map(({ name }) => name),
    telling: telling === 'own' ? 'model' : 'own',
  } as const;
  return planRun(run, options, run.plan, ports);
}
