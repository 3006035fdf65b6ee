import type { Scenario } from '../../../scenario/schema.ts';
import { type ContentProblem, gapWeight, type Standard } from '../content-problem.ts';
import { checkAsHeard } from './as-heard.ts';

/** What the review has to say of a scenario's exercises, each by itself. */
export function checkExercises({ exercises }: Scenario, standard: Standard): ContentProblem[] {
  return exercises.flatMap((exercise, index) =>
    checkAsHeard(exercise).map(({ option, message }) => ({
      path: ['exercises', index, 'options', ...(option === null ? [] : [option])],
      weight: gapWeight(standard),
      message,
    })),
  );
}
