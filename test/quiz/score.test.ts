import { describe, expect, test } from 'vitest';
import { type QuizAnswer, scoreQuiz } from '../../src/quiz/score.ts';
import { question } from '../support/questions.ts';

/** Answers written `story/question`, the wrong ones with a `!`. */
function answers(...written: string[]): QuizAnswer[] {
  return written.map((each) => ({
    question: question(each.replace('!', '')),
    right: !each.endsWith('!'),
  }));
}

describe('a score', () => {
  test.each([
    ['counts what was right', ['a/1', 'a/2!', 'b/1'], 2, 3],
    ['may be full', ['a/1', 'a/2'], 2, 2],
    ['may be nothing', ['a/1!'], 0, 1],
    ['of no answers is nothing of nothing', [], 0, 0],
  ])('%s', (_, written, right, total) => {
    expect(scoreQuiz(answers(...written))).toMatchObject({ right, total });
  });

  test('says what to study: most missed first, then as they came', () => {
    const { study } = scoreQuiz(answers('a/1!', 'b/1!', 'c/1', 'b/2!', 'd/1!'));
    expect(study).toEqual([
      { scenarioId: 'b', scenarioTitle: 'The story of b', missed: 2 },
      { scenarioId: 'a', scenarioTitle: 'The story of a', missed: 1 },
      { scenarioId: 'd', scenarioTitle: 'The story of d', missed: 1 },
    ]);
  });

  test('leaves nothing to study when all was right', () => {
    expect(scoreQuiz(answers('a/1', 'b/1')).study).toEqual([]);
  });
});
