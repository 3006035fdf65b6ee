import { questionsOf } from '../../quiz/question.ts';
import type { Standard } from './content-problem.ts';
import {
  chanceToBeRight,
  type Guess,
  type GuessScore,
  KIND_NAMES,
  MEASURES,
  ofKind,
} from './guessing.ts';
import type { LibraryProblem, PlacedScenario } from './placed-scenario.ts';
import { rightOptionIn } from './right-option.ts';

/** How much better than blindly a guess may do, as a share of the questions. */
export const MARGIN = 0.1;
/** In a few own stories luck alone does as much: this many standard deviations are let pass. */
const LUCKY = 2;

const OPTIONS: Record<Guess, string> = {
  longest: 'the longest option',
  'most digits': 'the option with the most digits',
  'most often I': 'the option that says "I" most often',
};
const ADVICE: Record<Guess, string> = {
  longest: 'make some of the others longer',
  'most digits': 'give some of the others figures',
  'most often I': 'let some of the others say "I"',
};

/** How far the right option stands out: its lead over the next one, as a share of its own. */
function leadOf(options: readonly { text: string; right: boolean }[], guess: Guess): number {
  const most = (right: boolean) =>
    Math.max(
      ...options.filter((each) => each.right === right).map(({ text }) => MEASURES[guess](text)),
    );
  return (most(true) - most(false)) / Math.max(1, most(true));
}

/** Where to begin: the right option that a guess gives away most plainly. */
function plainest(scenarios: readonly PlacedScenario[], { kind, guess }: GuessScore) {
  return scenarios
    .flatMap((each) =>
      ofKind(questionsOf([each.scenario]), kind).map((question) => ({ each, question })),
    )
    .filter(({ question }) => chanceToBeRight(question, guess) > 0)
    .map((found) => ({ ...found, lead: leadOf(found.question.options, guess) }))
    .reduce((a, b) => (b.lead > a.lead ? b : a));
}

/** Nobody does much better than blindly who goes by length, figures or the word "I". */
export function checkGuessable(
  scenarios: readonly PlacedScenario[],
  scores: readonly GuessScore[],
  standard: Standard,
): LibraryProblem[] {
  return scores.flatMap((score): LibraryProblem[] => {
    const { kind, guess, right, chance, luck } = score;
    const allowed = standard === 'library' ? MARGIN : Math.max(MARGIN, LUCKY * luck);
    if (right - chance <= allowed) return [];
    const { each, question } = plainest(scenarios, score);
    const percent = (share: number) => `${Math.round(share * 100)}%`;
    const message = `${OPTIONS[guess]} is right in ${percent(right)} of all ${KIND_NAMES[kind]} (picking blindly: ${percent(chance)}): ${ADVICE[guess]}, here first`;
    const path = rightOptionIn(each.scenario, question.id) ?? [];
    return [
      { scenario: each, path, weight: standard === 'library' ? 'error' : 'warning', message },
    ];
  });
}
