import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/progress/records.ts';
import { planRehearsal } from '../../../src/rehearsal/plan.ts';
import { drillScreen, firstLineScreen, storyVerdict } from '../../../src/terminal/screens/drill.ts';
import { retellScreen } from '../../../src/terminal/screens/retell.ts';
import {
  type DueView,
  dueScreen,
  gradedLine,
  gradeLabel,
  nothingDueScreen,
  todayEndScreen,
} from '../../../src/terminal/screens/today.ts';
import { asciiLook } from '../../support/looks.ts';
import { testScenario } from '../../support/scenario.ts';

const TODAY = '2026-11-20';
const look = asciiLook();

describe('what is due', () => {
  const view: DueView = {
    due: 6,
    asked: 6,
    minutes: 7,
    stories: 2,
    questions: 3,
    sections: 1,
    gone: 0,
  };
  const due = (changes: Partial<DueView> = {}) => dueScreen({ ...view, ...changes }, look).slice(1);

  test.each<[string, Partial<DueView>, string[]]>([
    [
      'all of it',
      {},
      ['6 due, about 7 minutes.', '2 ten-second drills, 3 questions, 1 section to retell.'],
    ],
    [
      'a part of it',
      { asked: 1, minutes: 1, stories: 0, questions: 1, sections: 0 },
      ['6 due; the 1 most fragile: about 1 minute.', '1 question.'],
    ],
    [
      'some of it gone',
      { gone: 2 },
      [
        '6 due, about 7 minutes.',
        '2 ten-second drills, 3 questions, 1 section to retell.',
        '2 more are passed over: the scenario or the question is gone.',
      ],
    ],
  ])('%s', (_, changes, lines) => {
    expect(due(changes)).toEqual([...lines.map((line) => `  ${line}`), '']);
  });
});

describe('nothing due', () => {
  test.each([
    [
      'nothing met yet',
      { met: 0, gone: 0, next: null },
      '  Nothing to repeat yet. What you rehearse comes back here when it starts to\n  fade: star-coach rehearse dive-deep',
    ],
    [
      'something in some days',
      { met: 8, gone: 0, next: { day: '2026-11-26', count: 3 } },
      '  Nothing is due today. Next: 3, in 6 days, on Thu 26 Nov.',
    ],
    [
      'tomorrow, and something gone',
      { met: 8, gone: 1, next: { day: '2026-11-21', count: 1 } },
      '  Nothing is due today. Next: 1, tomorrow.\n  1 more is passed over: the scenario or the question is gone.',
    ],
  ])('%s', (_, view, text) => {
    expect(nothingDueScreen(view, TODAY, look).slice(1).join('\n')).toBe(`${text}\n`);
  });
});

describe('a grade', () => {
  test.each<[Grade | null, string, string]>([
    [1, '2026-11-21', 'Again: back tomorrow.'],
    [2, '2026-11-22', 'Hard: back in 2 days, on Sun 22 Nov.'],
    [3, '2026-11-26', 'Good: back in 6 days, on Thu 26 Nov.'],
    [4, '2026-12-20', 'Easy: back in 30 days, on Sun 20 Dec.'],
    [null, TODAY, 'Not graded: it comes back as it would have.'],
  ])('%j until %s', (grade, day, line) => {
    expect(gradedLine({ grade, day }, TODAY, look)).toEqual([line, '']);
  });

  test('is explained where one is chosen', () => {
    expect(gradeLabel(2)).toBe('2 Hard: it took effort, or a hint');
  });
});

describe('the end says', () => {
  test.each([
    [
      'what is left',
      { done: 2, left: 4, next: null },
      ['2 done.', '4 left for today: star-coach today'],
    ],
    [
      'when the next are due',
      { done: 6, left: 0, next: { day: '2026-11-21', count: 3 } },
      ['6 done.', 'Nothing is left for today. Next: 3, tomorrow.'],
    ],
    [
      'that nothing is left',
      { done: 1, left: 0, next: null },
      ['1 done.', 'Nothing is left for today.'],
    ],
  ])('%s', (_, view, lines) => {
    expect(todayEndScreen(view, TODAY, look)).toEqual(lines);
  });
});

test('a drill shows the question alone, then the verdict and the first line', () => {
  expect(drillScreen('Tell me about a time.', '1 of 3', look).slice(1)).toEqual([
    '  Tell me about a time.',
    '',
  ]);
  expect(storyVerdict('Alpha', true, look)).toEqual(['Yes, Alpha.']);
  expect(storyVerdict('Alpha', false, look)).toEqual(['Alpha is the story for it.']);
  expect(firstLineScreen('Orders vanished.', true, look)).toEqual([
    'You began it with',
    '  Orders vanished.',
    '',
  ]);
  expect(firstLineScreen('Orders vanished.', false, look)[0]).toBe('It could begin with');
});

test.each([
  ['model', 'Retell'],
  ['own', 'Tell'],
  ['file', 'Tell'],
] as const)('a section that comes back, of %s: %s', (telling, word) => {
  const story = telling === 'own' ? { id: 's1', title: 'The silent queue' } : null;
  const plan = planRehearsal(testScenario(), { telling, story, sections: ['task'] });
  const scenario = testScenario();
  const [title] = retellScreen({ title: 'The silent queue', scenario, plan }, '2 of 3', look);
  expect(title).toMatch(new RegExp(`^-- ${word}: The silent queue -+ 2 of 3 --$`));
});

test.each([
  ['typing', 'in writing'],
  ['spoken', 'out loud'],
] as const)('a section to retell, %s', (clock, how) => {
  const plan = planRehearsal(testScenario(), { clock, sections: ['task'] });
  const scenario = testScenario();
  const lines = retellScreen({ title: scenario.title, scenario, plan }, '2 of 3', look);
  expect(lines[0]).toMatch(/^-- Retell: The silent queue -+ 2 of 3 --$/);
  expect(lines.slice(1)).toEqual([
    '  Tell me about a time the numbers looked fine and were not.',
    '',
    `  Only the Task, ${how}: 0:20 when spoken.`,
    '',
  ]);
});
