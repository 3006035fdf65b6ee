import { describe, expect, test } from 'vitest';
import {
  optionLetter,
  questionScreen,
  scoreScreen,
  verdictScreen,
} from '../../../src/terminal/screens/quiz.ts';
import { plainLook } from '../../support/looks.ts';
import { question } from '../../support/questions.ts';

const PROBE = question('alpha/1');
const KNOWLEDGE = { ...PROBE, kind: 'knowledge', tests: null } as const;
const PIVOT = { ...PROBE, kind: 'pivot', context: 'The story of alpha: What went wrong?' } as const;
const NEXT = {
  ...PROBE,
  kind: 'next',
  context: 'Asked: "Why?"',
  passage: 'I fixed it.',
} as const;

test('options are called by letters', () => {
  expect([0, 1, 15].map(optionLetter)).toEqual(['A', 'B', 'P']);
});

describe('a question shows', () => {
  test('what kind it is, what is asked, and the options by letter; not what it is after', () => {
    expect(questionScreen(PROBE, '1 of 3', plainLook())).toEqual([
      'Follow-up: The story of alpha, 1 of 3',
      '',
      '  Tests which reply still stands after the next question.',
      '  What about alpha/1?',
      '',
      '  A  right',
      '',
      '  B  wrong',
      '',
      '  C  worse',
      '',
    ]);
  });

  test.each([
    ['knowledge', KNOWLEDGE, 'Knowledge: The story of alpha, 1 of 3'],
    ['an exercise by its prompt', NEXT, 'What about alpha/1?, 1 of 3'],
    ['another principle', PIVOT, 'Another principle: The story of alpha, 1 of 3'],
    ['framed', { ...PROBE, frame: 'The other candidate' }, 'The other candidate, 1 of 3'],
  ])('what kind it is: %s', (_, each, heading) => {
    expect(questionScreen(each, '1 of 3', plainLook())[0]).toBe(heading);
  });

  test('its options close together where they would not fit a page', () => {
    const option = { text: 'word '.repeat(72).trim(), right: false, why: null };
    const lines = questionScreen({ ...PROBE, options: [option, option] }, '1 of 3', plainLook());
    expect(lines.filter((line) => line === '')).toHaveLength(4);
    const long = questionScreen(
      { ...PROBE, options: [option, option, option] },
      '1 of 3',
      plainLook(),
    );
    expect(long.filter((line) => line === '')).toHaveLength(2);
  });

  test('which story it is about when that is what matters', () => {
    expect(questionScreen(PIVOT, '1 of 3', plainLook())[3]).toBe(
      '  The story of alpha: What went wrong?',
    );
  });

  test('what was asked and what is said, the prompt only once', () => {
    expect(questionScreen(NEXT, '1 of 3', plainLook()).slice(0, 5)).toEqual([
      'What about alpha/1?, 1 of 3',
      '',
      '  Tests whether you hear what an answer leaves open.',
      '  Asked: "Why?"',
      '  "I fixed it."',
    ]);
  });

  test('its options without blank lines where the menu would not be in sight', () => {
    const long = question('alpha/2', Array(3).fill('a word or two, '.repeat(17)));
    const lines = questionScreen(long, '1 of 3', plainLook());
    expect(lines.filter((line) => line === '')).toHaveLength(3);
  });
});

describe('a verdict shows', () => {
  test.each([
    ['that it was right', 0, '  Yes, A is the strong one.'],
    ['what would have been', 2, '  You chose C; A is the strong one.'],
  ])('%s, why the others are not, and the line to remember', (_, chosen, verdict) => {
    expect(verdictScreen(PROBE, chosen, plainLook())).toEqual([
      verdict,
      '  B  Because it is wrong.',
      '  C  Because it is worse.',
      '  They are testing: Whether you know.',
      '  Remember: "Know it."',
      '',
    ]);
  });

  test('the explanation of a knowledge question', () => {
    expect(verdictScreen(KNOWLEDGE, 0, plainLook()).slice(-2)).toEqual(['  Know it.', '']);
  });
});

describe('a score shows', () => {
  const how = { again: 'The same again', targetOf: (id: string) => `./${id}.yaml` };
  const study = ['a', 'b', 'c', 'd'].map((id, index) => ({
    scenarioId: id,
    scenarioTitle: `Story ${id}`,
    missed: 4 - index,
  }));

  test('how much was right, and the three stories to study', () => {
    expect(scoreScreen({ right: 2, total: 12, study }, how, plainLook())).toEqual([
      'Score',
      '',
      '2 of 12 right',
      '',
      'Study next',
      '  Story a: 4 missed',
      '    star-coach study ./a.yaml',
      '  Story b: 3 missed',
      '    star-coach study ./b.yaml',
      '  Story c: 2 missed',
      '    star-coach study ./c.yaml',
      '',
      'The same again',
    ]);
  });

  test('how to get the same questions again', () => {
    const again = 'The same questions again: --seed 7';
    const lines = scoreScreen({ right: 1, total: 1, study: [] }, { ...how, again }, plainLook());
    expect(lines.slice(2)).toEqual([
      '1 of 1 right',
      'Nothing missed. Answer the next one out loud before you look at the options.',
      '',
      again,
    ]);
  });
});
