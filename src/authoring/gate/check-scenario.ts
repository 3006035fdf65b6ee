import type { Scenario } from '../../scenario/schema.ts';
import { checkAsReviewed } from './as-reviewed.ts';
import { checkCompleteness } from './completeness.ts';
import type { ContentProblem, Standard } from './content-problem.ts';
import { checkExercises } from './exercises/check-exercises.ts';
import { isGap } from './gaps.ts';
import { checkQuotedWords } from './quoted-words.ts';
import { checkReplyLengths } from './reply-lengths.ts';
import { checkSpeakable } from './speakable.ts';
import { checkUnfinished } from './unfinished.ts';
import { checkWordsOfPlace } from './words-of-place.ts';

/** Whether the text at a path is still to be written. */
function isGapAt(scenario: Scenario, path: ContentProblem['path']): boolean {
  let value: unknown = scenario;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, step);
  }
  return typeof value === 'string' && isGap(value);
}

/** What an author should change in a scenario that is well formed. */
export function checkScenario(scenario: Scenario, standard: Standard): ContentProblem[] {
  const problems = [
    ...checkSpeakable(scenario, standard),
    ...checkQuotedWords(scenario),
    ...checkAsReviewed(scenario, standard),
    ...checkReplyLengths(scenario, standard),
    ...checkExercises(scenario, standard),
    ...checkWordsOfPlace(scenario, standard),
    ...checkCompleteness(scenario, standard),
  ];
  return [
    ...problems.filter(({ path }) => !isGapAt(scenario, path)),
    ...checkUnfinished(scenario, standard),
  ];
}
