import { questionsOf } from '../../../quiz/question.ts';
import { EXERCISE_KINDS } from '../../../scenario/exercise-kinds.ts';
import { KIND_NAMES, ofKind } from '../guessing.ts';
import type { LibraryProblem, PlacedScenario } from '../placed-scenario.ts';

/** How much better than blindly it may do to pick always the same letter. */
const MARGIN = 0.1;

/** Where options keep their order, no letter is right much more often than the others. */
export function checkPlaces(scenarios: readonly PlacedScenario[]): LibraryProblem[] {
  const questions = questionsOf(scenarios.map(({ scenario }) => scenario));
  return EXERCISE_KINDS.flatMap((kind): LibraryProblem[] => {
    const ordered = ofKind(questions, kind).filter(({ inOrder }) => inOrder);
    const places = ordered.map(({ options }) => options.findIndex(({ right }) => right));
    return [0, 1, 2, 3].flatMap((place): LibraryProblem[] => {
      const share = places.filter((each) => each === place).length / Math.max(1, places.length);
      if (share <= 0.25 + MARGIN) return [];
      const letter = 'ABCD'.charAt(place);
      const message = `${letter} is right in ${Math.round(share * 100)}% of all ${KIND_NAMES[kind]}: change places`;
      return [{ scenario: null, path: [], weight: 'error', message }];
    });
  });
}
