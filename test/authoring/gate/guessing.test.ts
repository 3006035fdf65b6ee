import { describe, expect, test } from 'vitest';
import {
  chanceToBeRight,
  GUESSES,
  type Guess,
  guessScores,
  MEASURES,
  scoreGuess,
} from '../../../src/authoring/gate/guessing.ts';
import { question } from '../../support/questions.ts';
import { soundScenario } from '../../support/sound-scenario.ts';

test('three ways of guessing are known', () => {
  expect(GUESSES).toEqual(['longest', 'most digits', 'most often I']);
});

describe('a guess picks the option with the most', () => {
  test.each<[Guess, string]>([
    ['longest', 'the longest of them all'],
    ['most digits', '40 of 1,000'],
    ['most often I', 'I saw what I saw'],
  ])('%s', (guess, most) => {
    expect(chanceToBeRight(question('a', [most, 'It was', 'Is it 1']), guess)).toBe(1);
    expect(chanceToBeRight(question('a', ['It was', most, 'Is it 1']), guess)).toBe(0);
  });

  test('the word I, not the letter', () => {
    expect(MEASURES['most often I']('In IT I did it; I, I')).toBe(3);
  });

  test('and any of those that tie', () => {
    expect(chanceToBeRight(question('a', ['aa', 'bb', 'c']), 'longest')).toBe(1 / 2);
    expect(chanceToBeRight(question('a', ['a', 'bb', 'cc']), 'longest')).toBe(0);
  });
});

describe('a score', () => {
  test('is beside what picking blindly would give, and what luck would add', () => {
    const two = [question('a', ['a', 'b']), question('b', ['a', 'b', 'c', 'd'])];
    expect(scoreGuess(two, 'most digits')).toEqual({
      right: 3 / 8,
      chance: 3 / 8,
      luck: Math.sqrt(1 / 4 + 3 / 16) / 2,
    });
  });

  test('is told for each kind of question, each way', () => {
    const scores = guessScores([soundScenario(), soundScenario()]);
    expect(scores.map(({ kind, guess }) => `${kind} ${guess}`)).toEqual([
      'probe longest',
      'probe most digits',
      'probe most often I',
      'knowledge longest',
      'knowledge most digits',
      'knowledge most often I',
      'exercise longest',
      'exercise most digits',
      'exercise most often I',
    ]);
    expect(scores[0]?.questions).toBe(2 * soundScenario().probes.length);
  });

  test('is not told where there is no question of the kind', () => {
    const scenario = soundScenario((each) => {
      each.quiz = [];
      each.probes = [];
      each.exercises = [];
    });
    expect(guessScores([scenario])).toEqual([]);
  });
});
