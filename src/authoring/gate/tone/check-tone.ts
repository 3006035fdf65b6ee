import { KIND_NAMES } from '../guessing.ts';
import type { LibraryProblem, PlacedScenario } from '../placed-scenario.ts';
import { rightOptionIn } from '../right-option.ts';
import type { GivenAway, ToneScore } from './tone-score.ts';

/** In a few stories luck alone does as much: this many standard deviations are let pass. */
const LUCKY = 3;

function placeOf(
  scenarios: readonly PlacedScenario[],
  { questionId }: GivenAway,
): Pick<LibraryProblem, 'scenario' | 'path'> {
  for (const scenario of scenarios) {
    const path = rightOptionIn(scenario.scenario, questionId);
    if (path !== null) return { scenario, path };
  }
  return { scenario: null, path: [] };
}

/** Nobody who has read nothing gets further by tone than the library once did. */
export function checkTone(
  scenarios: readonly PlacedScenario[],
  scores: readonly ToneScore[],
): LibraryProblem[] {
  return scores.flatMap(({ kind, chance, luck, readers, cues, limits }): LibraryProblem[] => {
    const percent = (share: number) => `${Math.round(share * 100)}%`;
    const isTooMuch = (right: number, { ceiling }: { ceiling: number }) =>
      right > Math.max(ceiling, chance + LUCKY * luck);
    const of = (right: number, { ceiling }: { ceiling: number }) =>
      `right in ${percent(right)} of all ${KIND_NAMES[kind]} (allowed: ${percent(ceiling)}, picking blindly: ${percent(chance)})`;
    const [reader] = readers;
    const [cue] = cues;
    const problems: LibraryProblem[] = [];
    if (reader !== undefined && isTooMuch(reader.right, limits.reader)) {
      const message = `somebody who has read nothing and goes by ${reader.reader} is ${of(reader.right, limits.reader)}: tell right and wrong options in each other's voice, here first`;
      problems.push({ ...placeOf(scenarios, reader.plainest), weight: 'error', message });
    }
    if (cue !== undefined && isTooMuch(cue.right, limits.cue)) {
      const message = `the option with the ${cue.pick} of "${cue.cue}" is ${of(cue.right, limits.cue)}: even it out`;
      problems.push({ scenario: null, path: [], weight: 'error', message });
    }
    return problems;
  });
}
