import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/authoring/check-scenario.ts';
import { GUESSES, type Guess, scoreGuess } from '../../src/authoring/guessing.ts';
import { type Question, questionsFor } from '../../src/quiz/question.ts';
import { LEVELS } from '../../src/scenario/sections.ts';
import { builtInFiles } from '../support/built-in.ts';

const FILES = builtInFiles();

/** How much better than blindly a guess may do over the whole library, as a share. */
const MARGIN = 0.1;

test('there are built-in scenarios', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(5);
});

describe.each(FILES)('$path', ({ path, scenario }) => {
  test('lies in the folder of its principle, under its id', () => {
    expect(path).toBe(`${scenario.principle}/${scenario.id}.yaml`);
  });

  test('has nothing its author should change', () => {
    expect(checkScenario(scenario)).toEqual([]);
  });

  test('can be told for ownership', () => {
    const told = [scenario.principle, ...Object.keys(scenario.pivots)];
    expect(told).toContain('ownership');
  });

  test('is written for every level', () => {
    expect(Object.keys(scenario.levels).sort()).toEqual([...LEVELS].sort());
  });
});

test('no two have the same id or title', () => {
  for (const key of ['id', 'title'] as const) {
    expect(new Set(FILES.map(({ scenario }) => scenario[key])).size).toBe(FILES.length);
  }
});

describe('who knows nothing guesses hardly better than blindly', () => {
  const questions = questionsFor(
    FILES.map(({ scenario }) => scenario),
    null,
  );

  test.each(
    (['probe', 'knowledge'] satisfies Question['kind'][]).flatMap((kind) =>
      (Object.keys(GUESSES) as Guess[]).map((guess) => [kind, guess] as const),
    ),
  )('in %s questions, by %s', (kind, guess) => {
    const score = scoreGuess(
      questions.filter((each) => each.kind === kind),
      guess,
    );
    expect(score.right - score.chance).toBeLessThanOrEqual(MARGIN);
  });
});
