import { describe, expect, test } from 'vitest';
import { GUESSES, type Guess, scoreGuess } from '../../src/authoring/guessing.ts';
import { question } from '../support/questions.ts';

const NAMES: Guess[] = ['longest', 'most digits', 'most often I'];

test('three ways of guessing are known', () => {
  expect(Object.keys(GUESSES)).toEqual(NAMES);
});

describe('a guess picks the option with the most', () => {
  test.each<[Guess, string]>([
    ['longest', 'the longest of them all'],
    ['most digits', '40 of 1,000'],
    ['most often I', 'I saw what I saw'],
  ])('%s', (guess, most) => {
    expect(scoreGuess([question('a', [most, 'It was', 'Is it 1'])], guess).right).toBe(1);
    expect(scoreGuess([question('a', ['It was', most, 'Is it 1'])], guess).right).toBe(0);
  });

  test('the word I, not the letter', () => {
    expect(GUESSES['most often I']('In IT I did it; I, I')).toBe(3);
  });
});

describe('a score', () => {
  test('shares a tie out among the options that tie', () => {
    expect(scoreGuess([question('a', ['aa', 'bb', 'c'])], 'longest').right).toBe(1 / 2);
    expect(scoreGuess([question('a', ['a', 'bb', 'cc'])], 'longest').right).toBe(0);
  });

  test('is beside what picking blindly would give', () => {
    const two = [question('a', ['a', 'b']), question('b', ['a', 'b', 'c', 'd'])];
    expect(scoreGuess(two, 'most digits')).toEqual({ right: 3 / 8, chance: 3 / 8 });
  });
});
