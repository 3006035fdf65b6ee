import type { FoundScenario } from '../library/find-scenario.ts';
import { recordedScenario } from '../library/recorded-scenario.ts';
import type { Ports } from '../ports.ts';
import type { KeepAnswer } from './ask-questions.ts';

/** Keeps answers to questions about `found`; `session` is the rehearsal they belong to, if any. */
export async function answerKeeper(
  found: readonly Pick<FoundScenario, 'scenario' | 'source'>[],
  session: string | null,
  ports: Ports,
): Promise<KeepAnswer> {
  const journal = await ports.journal();
  const scenarios = await Promise.all(found.map((each) => recordedScenario(each, ports)));
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return ({ question, right }) => {
    const scenario = byId.get(question.scenarioId);
    if (scenario === undefined) throw new Error(`no scenario of the question ${question.id}`);
    return journal.append({ kind: 'answer', session, scenario, question: question.id, right });
  };
}
