import type { ContentProblem, Standard } from './content-problem.ts';
import { checkDistinct } from './distinct.ts';
import { checkGuessable } from './guessable.ts';
import type { GuessScore } from './guessing.ts';
import type { LibraryProblem, PlacedScenario } from './placed-scenario.ts';
import { checkPrinciplesCovered } from './principles-covered.ts';

/** What an author should change in several scenarios as they stand beside each other. */
export function checkLibrary(
  scenarios: readonly PlacedScenario[],
  scores: readonly GuessScore[],
  standard: Standard,
): LibraryProblem[] {
  const gaps: ContentProblem[] =
    standard === 'library' ? checkPrinciplesCovered(scenarios.map(({ scenario }) => scenario)) : [];
  return [
    ...checkDistinct(scenarios, standard),
    ...checkGuessable(scenarios, scores, standard),
    ...gaps.map((problem) => ({ ...problem, scenario: null })),
  ];
}
