import { FailureError } from '../../errors.ts';
import { type FoundScenario, loadScenario } from '../../library/find-scenario.ts';
import { listQuestions } from '../../library/list-questions.ts';
import { recordedScenario } from '../../library/recorded-scenario.ts';
import { listenTo } from '../../mock/heard.ts';
import type { Knowing } from '../../mock/next-step.ts';
import type { Ports } from '../../ports.ts';
import type { LoopPlan, LoopQuestion } from '../../progress/loop-record.ts';
import type { TakeRecord } from '../../progress/records.ts';

/** The example of a question: what is said to it is kept beside it. */
export interface LoopExample extends FoundScenario {
  /** What the journal keeps of it, under the principle of the question. */
  recorded: TakeRecord['scenario'];
}

/** What is known of a loop before it begins. */
export interface KnownLoop {
  /** What its interviewers know: the questions, how they ask, how they listen. */
  knowing: Knowing;
  /** Of a question of the loop. */
  exampleOf(question: string): LoopExample;
}

function isGone({ ask }: LoopQuestion): FailureError {
  return new FailureError(`the question "${ask}" is not in the library any more`, {
    hint: 'What was said in that loop is in: star-coach history --all',
  });
}

/** The examples of some questions, each read once: a loop asks for them again and again. */
async function examplesOf(
  questions: readonly LoopQuestion[],
  ports: Ports,
): Promise<Map<string, LoopExample>> {
  const rows = await listQuestions(ports);
  const examples = new Map<string, LoopExample>();
  for (const question of questions) {
    const { id, ask, principle } = question;
    const row = rows.find(({ answers }) => answers[0] === id);
    if (row === undefined) throw isGone(question);
    const found = { ...(await loadScenario(ports, row)), asked: { id, ask, principle } };
    const recorded = { ...(await recordedScenario(found, ports)), principle };
    examples.set(id, { ...found, recorded });
  }
  return examples;
}

/** Reads what a loop needs of the library. Throws where a question of it is not there any more. */
export async function knowLoop(
  plan: LoopPlan,
  rulesOff: ReadonlySet<string>,
  ports: Ports,
): Promise<KnownLoop> {
  const questions = plan.rounds.flatMap((round) => round.questions);
  const examples = await examplesOf(questions, ports);
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
