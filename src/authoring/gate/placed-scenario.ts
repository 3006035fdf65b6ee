import type { Scenario } from '../../scenario/schema.ts';
import type { ContentProblem } from './content-problem.ts';

/** A scenario and the path of its file, as it is shown. */
export interface PlacedScenario {
  file: string;
  scenario: Scenario;
}

/** A problem with one of several scenarios; `scenario` is null where it is all of them together. */
export interface LibraryProblem extends ContentProblem {
  scenario: PlacedScenario | null;
}
