import { describe, expect, test } from 'vitest';
import { type HomeView, homeScreen, welcomeScreen } from '../../../src/terminal/screens/home.ts';
import { withoutColours } from '../../support/characters.ts';
import { asciiLook, plainLook, richLook } from '../../support/looks.ts';

/** Rows of keys below it. */
const MENU = 2;

const view: HomeView = {
  today: '2026-11-20',
  now: {
    ...{ what: "Action, The seven o'clock regex", seconds: 240 },
    ...{ rating: 'below the bar', day: '2026-11-19', why: '"we looked"' },
  },
  also: { count: 3, minutes: 9, waiting: 0 },
  next: null,
  last: {
    ...{ title: 'Forty milliseconds', day: '2026-11-19' },
    ...{ verdict: 'at the bar', outcome: 'leaning hire' },
    fix: 'Result: No quantity says how much came of it. Say one before and after, even a rough one.',
  },
  ready: { well: 6, of: 8, missing: ['earn-trust'] },
  on: null,
  open: [],
};

describe('with a date', () => {
  const open: HomeView['open'] = [{ kind: 'no failure' }, { kind: 'no mock' }];
  const head = (on: string, today = '2026-11-29') =>
    homeScreen({ ...view, today, on, open }, asciiLook())[0];

  test('the days are counted down, and what is missing besides a story is named', () => {
    const lines = homeScreen(
      { ...view, today: '2026-11-29', on: '2026-12-08', open },
      richLook(),
    ).map(withoutColours);
    expect(lines[0]).toBe(
      '── star-coach ──────────────────────────────────── loop in 9 days · Tue 8 Dec ──',
    );
    expect(lines).toContain('  Missing     Earn Trust · a story of failure · a mock loop');
    expect(lines.length + MENU).toBeLessThanOrEqual(20);
  });

  test.for([
    ['2026-11-30', 'loop tomorrow, Mon 30 Nov'],
    ['2026-11-29', 'loop today, Sun 29 Nov'],
    ['2026-11-28', 'Sun 29 Nov'],
  ])('%s: %s', ([on = '', words]) => {
    expect(head(on)).toContain(` ${words} --`);
  });

  test('that is over, what to do now', () => {
    const lines = homeScreen({ ...view, on: '2026-11-19' }, plainLook());
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(
      'Loop: The loop was yesterday. However it went, it is one more you know.',
    );
    expect(lines.length + MENU).toBeLessThanOrEqual(20);
  });
});

test('where someone stands, on one screen with the menu', () => {
  const lines = homeScreen(view, richLook()).map(withoutColours);
  expect(lines).toEqual([
    '── star-coach ──────────────────────────────────────────────────── Fri 20 Nov ──',
    "▸ Now         Action, The seven o'clock regex  4 min",
    '              ▽ yesterday: "we looked"',
    '  Today       3 more due, 9 minutes',
    '  Last        Forty milliseconds, yesterday, ● leaning hire',
    '  Fix next    Result: No quantity says how much came of it. Say one before and',
    '              after, even a rough one.',
    '  Ready       ●●●●●●○○  6 of 8 principles have a story you told well',
    '  Missing     Earn Trust',
    '',
  ]);
  expect(lines.length + MENU).toBeLessThanOrEqual(20);
});

test('in plain mode a colon follows each name, and signs are words', () => {
  const lines = homeScreen(view, plainLook());
  expect(lines).toContain('  Today: 3 more due, 9 minutes');
  expect(lines).toContain("  Now: Action, The seven o'clock regex  4 min");
  expect(lines).toContain('    below the bar, yesterday: "we looked"');
  expect(lines).toContain('  Ready: 6 of 8 principles have a story you told well');
});

describe('what there is not is left out', () => {
  const shown = (changes: Partial<HomeView>) =>
    homeScreen({ ...view, ...changes }, asciiLook()).join('\n');
  const last = view.last;
  if (last === null) throw new Error('there is a last session');

  test.each<[string, Partial<HomeView>, string]>([
    ['nothing to do now', { now: null }, 'Now'],
    ['no last session', { last: null }, 'Last'],
    ['no story was told yet', { ready: { well: 0, of: 1, missing: ['earn-trust'] } }, 'Ready'],
    ['none is missing', { ready: { well: 0, of: 1, missing: [] } }, 'Missing'],
    ['no fix where the scenario is gone', { last: { ...last, fix: null } }, 'Fix next'],
  ])('%s', (_, changes, label) => {
    expect(shown({})).toContain(label);
    expect(shown(changes)).not.toContain(label);
  });

  test.each<[string, Partial<HomeView>, string]>([
    ['nothing due', { now: null }, 'nothing due. Next: 3, in 2 days, on Sun 22 Nov.'],
    ['nothing else due', {}, 'nothing else due. Next: 3, in 2 days, on Sun 22 Nov.'],
    [
      'more than a sitting',
      { also: { count: 2, minutes: 8, waiting: 7 } },
      '2 more due, 8 minutes, 7 after that',
    ],
  ])('%s is said', (_, changes, text) => {
    const none = { count: 0, minutes: 1, waiting: 0 };
    const next = { day: '2026-11-22', count: 3 };
    expect(shown({ also: none, next, ...changes })).toContain(`  Today       ${text}`);
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
