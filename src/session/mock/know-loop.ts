import { type FoundScenario, loadScenario } from '../../library/find-scenario.ts';
import { listScenarios } from '../../library/list-scenarios.ts';
import { listenTo } from '../../mock/heard.ts';
import type { Knowing } from '../../mock/next-step.ts';
import type { Ports } from '../../ports.ts';
import type { LoopPlan } from '../../progress/loop-record.ts';
import { BUILT_IN } from '../../scenario/source.ts';

/** What the interviewers of a loop know: its questions, how they ask, how they listen. */
export async function knowLoop(
  plan: LoopPlan,
  rulesOff: ReadonlySet<string>,
  ports: Ports,
): Promise<Knowing> {
  const ids = plan.rounds.flatMap(({ questions }) => questions.map(({ id }) => id));
  const [interviewer, ...known] = await Promise.all([
    ports.interviewer(),
    ...ids.map(async (id) => {
      const [question, { scenario }] = await Promise.all([
        ports.questions.load(id),
        exampleOf(id, ports),
      ]);
      return [id, { question, scenario }] as const;
    }),
  ]);
  return { interviewer, asking: listenTo(new Map(known), { ...plan, rulesOff }) };
}

/** The example of a question: what is said to it is kept beside it. */
export async function exampleOf(question: string, ports: Ports): Promise<FoundScenario> {
  const summaries = await listScenarios(ports);
  const answering = summaries.filter(({ answers }) => answers.includes(question));
  const [own] = answering.filter(({ source }) => source.kind === BUILT_IN.kind);
  const found = own ?? answering[0];
  if (found === undefined) throw new Error(`no scenario answers the question ${question}`);
  return loadScenario(ports, found);
}
