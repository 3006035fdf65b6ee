import { describe, expect, test } from 'vitest';
import { questionFinder } from '../../../src/scenario/question/nearest-questions.ts';
import { summariseQuestion } from '../../../src/scenario/question/summary.ts';
import { builtInQuestions } from '../../support/question-yaml.ts';

const QUESTIONS = builtInQuestions().map(summariseQuestion);
const find = questionFinder(QUESTIONS);
const found = (asked: string) => find(asked, 4).map(({ id }) => id);

describe('what somebody was asked, in their own words, is among those offered', () => {
  test.each([
    ['they asked about a time I disagreed with my manager', 'disagreed-with-your-manager'],
    ['a project where you missed a deadline', 'promise-not-kept'],
    ['tell me about your biggest failure', 'project-that-failed'],
    ['when did you have to dig into data to find the root cause', 'root-cause-behind-the-fix'],
    ['how do you handle a difficult customer', 'hardest-customer'],
    ['a time you simplified something', 'system-made-simpler'],
    ['did you ever decide without all the information', 'decided-with-part-of-the-facts'],
    ['when you helped a colleague grow', 'helped-someone-get-better'],
    ["what is the most inventive thing you've done", 'most-inventive'],
    ['time when you had to cut costs', 'cost-cut-without-harm'],
    ['critical feedback you received', 'criticism-you-received'],
    ['RAISING the bar of the team', 'raised-the-bar'],
  ])('%s', (asked, id) => {
    expect(found(asked)).toContain(id);
  });
});

describe('so it is where nothing was tuned on the words', () => {
  test.each([
    ['pushed back on your boss', 'disagreed-with-your-manager'],
    ['you had two priorities that conflicted', 'conflicting-goals'],
    ['they wanted an example of going above and beyond', 'further-than-asked'],
    ['bad hire you made', 'hiring-got-wrong'],
    ['a customer complained and you changed the product', 'complaint-that-changed-the-product'],
    ['you were wrong about something', 'a-time-you-were-wrong'],
    ['worked with almost no budget', 'next-to-no-budget'],
    ['asked for help on something', 'asked-for-help'],
    ['the achievement you are proudest of', 'proudest-achievement'],
  ])('%s', (asked, id) => {
    expect(found(asked)).toContain(id);
  });
});

test('every way to ask a question of the library finds it first, or one that is asked the same way', () => {
  const ways = QUESTIONS.flatMap(({ id, ask }) => ask.map((text) => ({ id, text })));
  const missed = ways.filter(({ id, text }) => found(text)[0] !== id);
  expect(missed.length / ways.length).toBeLessThan(0.03);
  expect(ways.filter(({ id, text }) => !found(text).includes(id))).toEqual([]);
});

test.each(['kubernetes', '', '...', 'zzz'])('nothing is offered for %j', (asked) => {
  expect(found(asked)).toEqual([]);
});
