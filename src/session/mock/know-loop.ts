import { type FoundScenario, loadScenario } from '../../library/find-scenario.ts';
import { listScenarios } from '../../library/list-scenarios.ts';
import { recordedScenario } from '../../library/recorded-scenario.ts';
import { listenTo } from '../../mock/heard.ts';
import type { Knowing } from '../../mock/next-step.ts';
import type { Ports } from '../../ports.ts';
import type { LoopPlan } from '../../progress/loop-record.ts';
import type { TakeRecord } from '../../progress/records.ts';
import { BUILT_IN } from '../../scenario/source.ts';

/** The example of a question: what is said to it is kept beside it. */
export interface Example extends FoundScenario {
  /** What the journal keeps of it. */
  recorded: TakeRecord['scenario'];
}

/** What is known of a loop before it begins. */
export interface KnownLoop {
  /** What its interviewers know: the questions, how they ask, how they listen. */
  knowing: Knowing;
  /** Of a question of the loop. */
  exampleOf(question: string): Example;
}

/** The examples of some questions, each read once: a loop asks for them again and again. */
async function examplesOf(ids: readonly string[], ports: Ports): Promise<Map<string, Example>> {
  const summaries = await listScenarios(ports);
  const examples = new Map<string, Example>();
  for (const id of ids) {
    const answering = summaries.filter(({ answers }) => answers.includes(id));
    const found = answering.find(({ source }) => source.kind === BUILT_IN.kind) ?? answering[0];
    if (found === undefined) throw new Error(`no scenario answers the question ${id}`);
    const example = await loadScenario(ports, found);
    examples.set(id, { ...example, recorded: await recordedScenario(example, ports) });
  }
  return examples;
}

/** Reads what a loop needs of the library. */
export async function knowLoop(
  plan: LoopPlan,
  rulesOff: ReadonlySet<string>,
  ports: Ports,
): Promise<KnownLoop> {
  const ids = plan.rounds.flatMap(({ questions }) => questions.map(({ id }) => id));
  const examples = await examplesOf(ids, ports);
  const interviewer = await ports.interviewer();
  const known = await Promise.all(
    [...examples].map(async ([id, { scenario }]) => {
      return [id, { question: await ports.questions.load(id), scenario }] as const;
    }),
  );
  return {
    knowing: { interviewer, asking: listenTo(new Map(known), { ...plan, rulesOff }) },
    exampleOf(question) {
      const example = examples.get(question);
      if (example === undefined) throw new Error(`not a question of this loop: ${question}`);
      return example;
    },
  };
}
