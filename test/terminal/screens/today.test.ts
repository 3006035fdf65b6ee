import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../src/progress/records.ts';
import { planRehearsal } from '../../../src/rehearsal/plan.ts';
import { displayWidth } from '../../../src/terminal/lines.ts';
import { drillScreen, firstLineScreen, storyVerdict } from '../../../src/terminal/screens/drill.ts';
import type { DueRow } from '../../../src/terminal/screens/due-rows.ts';
import { PAGE_ROWS } from '../../../src/terminal/screens/pages.ts';
import { retellScreen } from '../../../src/terminal/screens/retell.ts';
import {
  gradedLine,
  gradeLabel,
  nothingDueScreen,
  type TodayPlan,
  type TodayView,
  todayEndScreen,
  todayScreen,
} from '../../../src/terminal/screens/today.ts';
import { withoutColours } from '../../support/characters.ts';
import { asciiLook, plainLook, richLook } from '../../support/looks.ts';
import { testScenario } from '../../support/scenario.ts';

const TODAY = '2026-11-20';
const look = asciiLook();

describe('what is due', () => {
  const rows: DueRow[] = [
    {
      ...{ what: "Action, The seven o'clock regex", seconds: 240 },
      ...{ rating: 'below the bar', day: '2026-11-19', why: '"we looked"' },
    },
    {
      what: 'Reflection, The refund queue',
      rating: 'at the bar',
      day: '2026-11-13',
      why: '',
      seconds: 62,
    },
    {
      ...{
        what: 'Which story for "Tell me about a time your technical depth made a critical difference."?',
      },
      ...{ rating: null, day: null, why: '', seconds: 20 },
    },
    {
      what: 'Follow-up: How did you measure it?',
      rating: null,
      day: null,
      why: 'you had to search',
      seconds: 30,
    },
  ];
  const view: TodayView = { rows, minutes: 6, waiting: 0, gone: 0, waits: true, plan: null };
  const PLAN: TodayPlan = {
    on: '2026-11-29',
    later: { count: 7, until: '2026-11-27' },
    work: [{ kind: 'no story', principle: 'earn-trust' }, { kind: 'no mock' }],
  };

  test('is a row each, with how it went and how long it takes', () => {
    expect(todayScreen(view, TODAY, richLook()).map(withoutColours)).toEqual([
      '── Today ──────────────────────────────────────────────────── 4 things, 6 min ──',
      '  ▸  1  Action, The seven o\'clock regex         ▽ yesterday: "we looked"   4 min',
      '     2  Reflection, The refund queue            ● Fri 13 Nov               1 min',
      '     3  Which story for "Tell me about a time your technical depth ma...    20 s',
      '     4  Follow-up: How did you measure it?      you had to search           30 s',
      '',
    ]);
  });

  test('in plain mode in words, with nothing cut', () => {
    const lines = todayScreen(view, TODAY, plainLook());
    expect(lines.slice(0, 3)).toEqual([
      'Today, 4 things, 6 min',
      '',
      '  1. Action, The seven o\'clock regex; below the bar, yesterday: "we looked"; 4',
    ]);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('made a critical difference."?; 20 s');
  });

  test.each([
    ['what waits', { waiting: 7 }, 'Not now: 7 more are due.'],
    ['one that waits', { waiting: 1 }, 'Not now: 1 more is due.'],
    ['what is gone', { gone: 2 }, '2 more are passed over: the scenario or the question is gone.'],
    [
      'what comes on the other days until the interview',
      { plan: PLAN },
      'Not today: 7 more, spread until Fri 27 Nov so that all is fresh on Sun 29 Nov.',
    ],
    [
      'what is not covered',
      { plan: PLAN },
      'Not covered yet: a story for Earn Trust. star-coach rehearse earn-trust',
    ],
    [
      'what no screen holds',
      { rows: Array.from({ length: 30 }, () => rows.slice(0, 1)).flat() },
      'and 18 more after that',
    ],
  ])('and %s', (_, changes, line) => {
    const lines = todayScreen({ ...view, ...changes }, TODAY, look);
    expect(lines).toContain(`  ${line}`);
    expect(lines.length).toBeLessThanOrEqual(PAGE_ROWS);
  });

  test('where nobody is asked, all of it', () => {
    const many = { ...view, waits: false, rows: Array.from({ length: 30 }, () => rows).flat() };
    expect(todayScreen(many, TODAY, look)).toHaveLength(122);
  });

  test.each([40, 80, 120])('fits a screen of %i columns', (width) => {
    const many = {
      ...view,
      ...{ rows: [...rows, ...rows, ...rows, ...rows], waiting: 9, gone: 3, plan: PLAN },
    };
    const lines = todayScreen(many, TODAY, { ...richLook(), width });
    expect(lines.length).toBeLessThanOrEqual(PAGE_ROWS);
    for (const line of lines) expect(displayWidth(withoutColours(line))).toBeLessThanOrEqual(width);
  });
});

describe('nothing due', () => {
  const soon = { on: '2026-11-29', later: null, work: [] };
  const past = { on: '2026-11-17', later: null, work: [] };
  test.each<[string, Parameters<typeof nothingDueScreen>[0], string]>([
    [
      'nothing met yet',
      { met: 0, gone: 0, next: null, plan: null },
      '  Nothing to repeat yet. What you rehearse comes back here when it starts to\n  fade: star-coach rehearse dive-deep',
    ],
    [
      'something in some days',
      { met: 8, gone: 0, next: { day: '2026-11-26', count: 3 }, plan: null },
      '  Nothing is due today. Next: 3, in 6 days, on Thu 26 Nov.',
    ],
    [
      'tomorrow, and something gone',
      { met: 8, gone: 1, next: { day: '2026-11-21', count: 1 }, plan: null },
      '  Nothing is due today. Next: 1, tomorrow.\n  1 more is passed over: the scenario or the question is gone.',
    ],
    [
      'all of it fresh until the interview',
      { met: 8, gone: 0, next: null, plan: soon },
      '  Nothing is due today. All of it is fresh: 9 days to the loop.',
    ],
    [
      'the day itself',
      { met: 8, gone: 0, next: null, plan: { ...soon, on: TODAY } },
      '  The loop is today, and nothing is due: what you know by now is what you take\n  along. Good luck.',
    ],
    [
      'after it',
      { met: 8, gone: 0, next: null, plan: past },
      '  Nothing is due today.\n  The loop was on Tue 17 Nov. However it went, it is one more you know. Write\n  down what they asked: star-coach log. For the next one: star-coach plan --on\n  "12 Jan".',
    ],
  ])('%s', (_, view, text) => {
    expect(nothingDueScreen(view, TODAY, look).slice(1).join('\n')).toBe(`${text}\n`);
  });
});

describe('a grade', () => {
  test.each<[Grade | null, string | null, string]>([
    [3, null, 'Good: fresh until the loop.'],
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
