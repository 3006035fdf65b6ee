import { type QuizQuestion, questionsOf } from '../quiz/question.ts';
import { type FoundScenario, isOwnScenario } from './find-scenario.ts';

type OfScenario = Pick<FoundScenario, 'scenario' | 'source'>;

/**
 * What a question is called where it is not asked, such as in a list of what is due: a follow-up to somebody
 * else's story by that story, since nobody who reads its words there is meant by them; any other by what it asks.
 */
export function questionName({ id, kind, prompt }: QuizQuestion, found: OfScenario): string {
  if (kind !== 'probe' || isOwnScenario(found)) return prompt;
  const { title, probes } = found.scenario;
  const at = probes.findIndex((probe) => id.endsWith(`/${probe.id}`)) + 1;
  return `follow-up ${at} of ${probes.length} to "${title}"`;
}

/** The same for all that can be asked of some scenarios, by the ids of the questions. */
export function questionNames(found: readonly OfScenario[]): Map<string, string> {
  return new Map(
    found.flatMap((each) =>
      questionsOf([each.scenario]).map((question) => [question.id, questionName(question, each)]),
    ),
  );
}
