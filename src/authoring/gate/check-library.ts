import type { ContentProblem, Standard } from './content-problem.ts';
import { checkDistinct } from './distinct.ts';
import { checkPlaces } from './exercises/places.ts';
import { checkGuessable } from './guessable.ts';
import type { GuessScore } from './guessing.ts';
import { checkNamedPeople } from './named-people.ts';
import type { LibraryProblem, PlacedScenario } from './placed-scenario.ts';
import { checkPrinciplesCovered } from './principles-covered.ts';
import { checkTone } from './tone/check-tone.ts';
import type { ToneScore } from './tone/tone-score.ts';

/** How far somebody gets who has read none of the scenarios. */
export interface LibraryScores {
  guessing: readonly GuessScore[];
  /** Left out where nobody asks for it: it takes seconds. */
  tone?: readonly ToneScore[];
}

/** What an author should change in several scenarios as they stand beside each other. */
export function checkLibrary(
  scenarios: readonly PlacedScenario[],
  { guessing, tone = [] }: LibraryScores,
  standard: Standard,
): LibraryProblem[] {
  const gaps: ContentProblem[] =
    standard === 'library' ? checkPrinciplesCovered(scenarios.map(({ scenario }) => scenario)) : [];
  return [
    ...checkDistinct(scenarios, standard),
    ...checkGuessable(scenarios, guessing, standard),
    ...checkTone(scenarios, tone),
    ...(standard === 'library' ? [...checkNamedPeople(scenarios), ...checkPlaces(scenarios)] : []),
    ...gaps.map((problem) => ({ ...problem, scenario: null })),
  ];
}
