import { nearestNames } from '../../../scenario/nearest-names.ts';
import type { QuestionSummary } from '../../../scenario/question/summary.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { type ContentProblem, gapWeight, type Standard } from '../content-problem.ts';

/** What a scenario's `answers` has to know of a question. */
export type Answerable = Pick<QuestionSummary, 'id' | 'principle' | 'ask'>;

function unknown(scenario: Scenario, ids: readonly string[], standard: Standard): ContentProblem[] {
  return (scenario.answers ?? []).flatMap((id, at) => {
    if (ids.includes(id)) return [];
    const near = nearestNames(id, ids);
    const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'name one by its id';
    const message = `there is no question "${id}": ${hint}`;
    return [{ path: ['answers', at], weight: gapWeight(standard), message }];
  });
}

/** A model's own question is one of the phrasings of the question it was written for. */
function ownQuestion(scenario: Scenario, questions: readonly Answerable[]): ContentProblem[] {
  const first = questions.find(({ id }) => id === scenario.answers?.[0]);
  if (first === undefined) return [];
  const problems: ContentProblem[] = [];
  if (first.principle !== scenario.principle) {
    const message = `"${first.id}" is a question of ${first.principle}: name one of ${scenario.principle} first`;
    problems.push({ path: ['answers', 0], weight: 'error', message });
  }
  if (!first.ask.includes(scenario.question)) {
    const message = `"${first.id}" is not asked in these words: take one of its phrasings, or add this one`;
    problems.push({ path: ['question'], weight: 'error', message });
  }
  return problems;
}

/** Whether the questions a scenario says it answers are there, and for a model, are asked as it is. */
export function checkAnswers(
  scenario: Scenario,
  questions: readonly Answerable[],
  standard: Standard,
): ContentProblem[] {
  const ids = questions.map(({ id }) => id);
  return [
    ...unknown(scenario, ids, standard),
    ...(standard === 'library' ? ownQuestion(scenario, questions) : []),
  ];
}
