import { type FoundScenario, loadScenario } from '../../library/find-scenario.ts';
import { listScenarios } from '../../library/list-scenarios.ts';
import { listenTo } from '../../mock/heard.ts';
import type { Knowing } from '../../mock/next-step.ts';
import type { Ports } from '../../ports.ts';
import type { LoopPlan } from '../../progress/loop-record.ts';
import { rulesOn } from '../../review/rules-on.ts';
import { BUILT_IN } from '../../scenario/source.ts';

/** What the interviewers of a loop know: its questions, how they ask, how they listen. */
export async function knowLoop(
  { level, pace, rounds }: LoopPlan,
  rulesOff: ReadonlySet<string>,
  ports: Pick<Ports, 'questions' | 'interviewer'>,
): Promise<Knowing> {
  const ids = rounds.flatMap(({ questions }) => questions.map(({ id }) => id));
  const [interviewer, ...questions] = await Promise.all([
    ports.interviewer(),
    ...ids.map((id) => ports.questions.load(id)),
  ]);
  const listening = { level, pace, rules: rulesOn(rulesOff) };
  return {
    interviewer,
    asking: listenTo(new Map(questions.map((each) => [each.id, each])), listening),
  };
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
