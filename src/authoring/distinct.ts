import { gapWeight, type Standard } from './content-problem.ts';
import { nearCopies } from './near-copies.ts';
import type { LibraryProblem, PlacedScenario } from './placed-scenario.ts';

/**
 * How many of their words a follow-up and its strong reply may share with another's, as a share of
 * the words in either. Among the 17,020 pairs of the 185 follow-ups of the library, all written
 * apart, the closest share 0.28; a copy with every third word changed shares 0.43 to 0.6.
 */
const FOLLOW_UP_LIMIT = 0.4;
/** The same for the questions alone, which are short: the closest pair written apart shares 0.4. */
const QUESTION_LIMIT = 0.6;

function checkSame(
  scenarios: readonly PlacedScenario[],
  key: 'id' | 'title',
  standard: Standard,
): LibraryProblem[] {
  const seen = new Map<string, PlacedScenario>();
  return scenarios.flatMap((each): LibraryProblem[] => {
    const value = each.scenario[key].toLowerCase();
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, each);
      return [];
    }
    const message = `the ${key} "${each.scenario[key]}" is also that of ${first.file}: give one of them another`;
    const weight = key === 'id' ? 'error' : gapWeight(standard);
    return [{ scenario: each, path: [key], weight, message }];
  });
}

function checkFollowUps(
  scenarios: readonly PlacedScenario[],
  standard: Standard,
): LibraryProblem[] {
  const probes = scenarios.flatMap((each) =>
    each.scenario.probes.map((probe, index) => ({ each, probe, index })),
  );
  const whole = nearCopies(
    probes.map(({ probe }) => `${probe.question} ${probe.strong.reply}`),
    FOLLOW_UP_LIMIT,
  );
  const isWhole = new Set(whole.map(({ second }) => second));
  const questions = nearCopies(
    probes.map(({ probe }) => probe.question),
    QUESTION_LIMIT,
  ).filter(({ second }) => !isWhole.has(second));
  const told = [
    ...whole.map((copy) => ({ ...copy, what: 'this follow-up and its strong reply share' })),
    ...questions.map((copy) => ({ ...copy, what: 'this question shares' })),
  ];
  return told.flatMap(({ first, second, overlap, what }): LibraryProblem[] => {
    const [one, other] = [probes[second], probes[first]];
    if (one === undefined || other === undefined) return [];
    const of = one.each === other.each ? 'above' : `of ${other.each.file}`;
    const share = `${Math.round(overlap * 100)}% of the words`;
    const message = `${what} ${share} with "${other.probe.id}" ${of}: ask about something else`;
    const path = ['probes', one.index, 'question'];
    return [{ scenario: one.each, path, weight: gapWeight(standard), message }];
  });
}

/** No two scenarios have the same id or title, and no two follow-ups are nearly the same. */
export function checkDistinct(
  scenarios: readonly PlacedScenario[],
  standard: Standard,
): LibraryProblem[] {
  return [
    ...checkSame(scenarios, 'id', standard),
    ...checkSame(scenarios, 'title', standard),
    ...checkFollowUps(scenarios, standard),
  ];
}
