import { describe, expect, test } from 'vitest';
import { type HomeView, homeScreen, welcomeScreen } from '../../../src/terminal/screens/home.ts';
import { asciiLook, plainLook } from '../../support/looks.ts';

/** Lines of the menu: what it asks, and at most eight entries. */
const MENU = 9;

const view: HomeView = {
  today: '2026-11-20',
  due: 6,
  asked: 6,
  minutes: 7,
  next: null,
  unfinished: 'The green dashboard, at Action, 2 hours ago',
  last: {
    title: 'Forty milliseconds',
    day: '2026-11-19',
    outcome: 'leaning hire',
    fix: 'Result: No quantity says how much came of it. Say one before and after, even a rough one.',
  },
  streak: { days: 4, longest: 9, today: false },
};

test('where someone stands, on one screen with the menu', () => {
  const lines = homeScreen(view, asciiLook());
  expect(lines).toEqual([
    '-- star-coach ------------------------------------------------------------------',
    '  Today       6 due, about 7 minutes',
    '  Unfinished  The green dashboard, at Action, 2 hours ago',
    '  Last        Forty milliseconds, yesterday, leaning hire',
    '  Fix next    Result: No quantity says how much came of it. Say one before and',
    '              after, even a rough one.',
    '  Streak      4 days in a row, today not yet, longest 9',
    '',
  ]);
  expect(lines.length + MENU).toBeLessThan(24);
});

test('in plain mode a colon follows each name', () => {
  expect(homeScreen(view, plainLook())).toContain('  Today: 6 due, about 7 minutes');
});

describe('what there is not is left out', () => {
  const shown = (changes: Partial<HomeView>) =>
    homeScreen({ ...view, ...changes }, asciiLook()).join('\n');

  test.each<[string, Partial<HomeView>, string]>([
    ['nothing unfinished', { unfinished: null }, 'Unfinished'],
    ['no last session', { last: null }, 'Last'],
    ['no streak', { streak: { days: 1, longest: 1, today: true } }, 'Streak'],
    ['nothing due, nothing to come', { due: 0 }, 'Today'],
    [
      'no fix where the scenario is gone',
      { last: { ...view.last, title: 'A', day: '2026-11-19', outcome: 'hire', fix: null } },
      'Fix next',
    ],
  ])('%s', (_, changes, label) => {
    expect(shown({})).toContain(label);
    expect(shown(changes)).not.toContain(label);
  });

  test('nothing due says when the next are', () => {
    expect(shown({ due: 0, next: { day: '2026-11-22', count: 3 } })).toContain(
      '  Today       nothing due. Next: 3, in 2 days, on Sun 22 Nov.',
    );
  });
});

test('the first time it says in three lines what this is', () => {
  expect(welcomeScreen(asciiLook()).slice(1)).toEqual([
    '  One question, five sections, and the clock: rehearse it before they ask it.',
    '  Afterwards: your words beside a strong example, and the one thing to fix.',
    '  Everything stays on this machine, and comes back when it fades.',
    '',
  ]);
});
