import { describe, expect, test } from 'vitest';
import type { Stats } from '../../../src/progress/stats.ts';
import { principleStatsScreen, statsScreen } from '../../../src/terminal/screens/stats.ts';
import { withoutColours } from '../../support/characters.ts';
import { asciiLook, plainLook, richLook } from '../../support/looks.ts';
import { sectionStats, statsWith, usualSpoken, usualStats } from '../../support/stats.ts';

const ruleTitles = new Map([
  ['no-outcome-number', 'No number in the Result'],
  ['filler', 'Fillers you can hear'],
]);
const questions = new Map([
  ['alpha/probe/a', 'Why did nobody see it for a week?'],
  ['alpha/quiz/b', 'What came first, before anyone had looked at the ids on both sides?'],
  ['alpha/quiz/c', 'A third question?'],
]);
const shown = (stats: Stats, look = asciiLook()) =>
  statsScreen({ stats, today: '2026-11-20', ruleTitles, questions }, look);

test('all of it on one screen', () => {
  const lines = shown(usualStats());
  expect(lines).toEqual([
    '-- Stats -----------------------------------------------------------------------',
    '  14 sessions, 1 unfinished   62 takes   31 of 40 answers right',
    '  4 days in a row, today not yet, longest 9',
    '',
    '              time against target     rating, from 1 to 4',
    '  Situation   ======|=-----   +18 %   23334344  rising, now raises the bar',
    '  Task        ======|------    -3 %   33333     steady, now at the bar',
    '  Action      ======|=====-   +90 %   3221      falling, now not enough to judge',
    '  Result      ==----|------   -60 %   233       trend after 1 more take',
    '  Reflection  after 2 more takes      3         trend after 3 more takes',
    '  Setup (situation and task): 31 % of the answer; a third or less.',
    '',
    'Keeps coming back                                  The last twelve weeks',
    '  - No number in the Result: 6 of your last 8            Sep     Oct     Nov',
    '    results                                        Mon . : . . . . . . . . . #',
    '  - gone-rule: 4 of your last 8 actions                . . . . . . . . . . . .',
    '  - Fillers you can hear: 2 of your last 8         Wed . . . . . . . . . . . .',
    '    situations                                         . . . . * . . . . . . :',
    '                                                   Fri . . . . . . . . . . . .',
    'Still missed in a quiz, and how often                  . . . . + . . . . . .',
    '  - 3 of 4: Why did nobody see it for a week?      Sun . . . . . . . . . . .',
    '  - 1 of 1: What came first, before anyone had     . 0  : 1+  + 5+  * 10+  # 20+',
    '    looked at the ids on both sides?',
  ]);
  expect(lines.length).toBeLessThan(24);
});

test('how recorded takes sounded, where there are some', () => {
  const one = usualSpoken();
  const text = shown(statsWith({ spoken: one }))
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(text).toContain(
    '2 recorded takes: first word after 1.2 s; 3 pauses over 2 s, the longest 4.2 s after "of the orders"; 138 words a minute.',
  );
  const untold = { ...one, pauses: 0, longest: null, wordsAMinute: null };
  const plain = shown(statsWith({ spoken: untold })).join(' ');
  expect(plain).toContain('2 recorded takes: first word after 1.2 s; no pause over 2 s.');
  expect(shown(statsWith()).join(' ')).not.toContain('recorded');
});

test('with Unicode the same, drawn finer', () => {
  const lines = shown(usualStats(), richLook()).map(withoutColours);
  expect(lines).toHaveLength(23);
  expect(lines[5]).toBe(
    '  Situation   ━━━━━━┃━─────   +18 %   ▃▅▅▅▇▅▇▇  rising, now raises the bar',
  );
});

test('in plain mode everything is in words', () => {
  expect(shown(usualStats(), plainLook())).toEqual([
    'Stats',
    '',
    '  14 sessions, 1 unfinished   62 takes   31 of 40 answers right',
    '  4 days in a row, today not yet, longest 9',
    '',
    '  Situation: 18 % over target; rising, now raises the bar',
    '  Task: 3 % under target; steady, now at the bar',
    '  Action: 90 % over target; falling, now not enough to judge',
    '  Result: 60 % under target; trend after 1 more rated take',
    '  Reflection: time after 2 more takes; trend after 3 more rated takes',
    '  Setup (situation and task): 31 % of the answer; a third or less.',
    '',
    'Keeps coming back',
    '  - No number in the Result: 6 of your last 8 results',
    '  - gone-rule: 4 of your last 8 actions',
    '  - Fillers you can hear: 2 of your last 8 situations',
    '',
    'Still missed in a quiz, and how often',
    '  - 3 of 4: Why did nobody see it for a week?',
    '  - 1 of 1: What came first, before anyone had looked at the ids on both sides?',
    '',
    'The last twelve weeks',
    '  Week of Mon 7 Sep: 3 on 1 day',
    '  Week of Mon 28 Sep: 17 on 2 days',
    '  Week of Mon 16 Nov: 21 on 2 days',
  ]);
});

describe('nothing is claimed of too little', () => {
  const text = (changes: Partial<Stats>) => shown(statsWith(changes)).join('\n');

  test.each<[number[], RegExp]>([
    [[], /Task +after 3 more takes +trend after 4 more takes/],
    [[3], /Task +after 2 more takes +3 +trend after 3 more takes/],
    [[3, 3], /Task +after 1 more take +33 +trend after 2 more takes/],
    [[3, 3, 3], /Task +=+\|-+ +0 % +333 +trend after 1 more take/],
    [[3, 3, 3, 3], /Task +=+\|-+ +0 % +3333 +steady, now at the bar/],
  ])('ratings %j', (ratings, line) => {
    expect(text({ sections: [sectionStats('task', ratings)] })).toMatch(line);
  });

  test.each([
    [[], 'Setup after 3 more whole answers.'],
    [[0.3, 0.3], 'Setup after 1 more whole answer.'],
  ])('shares of setup %j', (shares, line) => {
    expect(text({ setup: { shares, median: null } })).toContain(line);
  });
});

test('too much setup is called that', () => {
  const setup = { shares: [0.4, 0.4, 0.4], median: 0.4 };
  expect(shown(statsWith({ setup }))).toContain(
    '  Setup (situation and task): 40 % of the answer; over a third.',
  );
});

describe('a streak', () => {
  test.each([
    [{ days: 0, longest: 0, today: false }, null],
    [{ days: 1, longest: 1, today: true }, null],
    [{ days: 0, longest: 5, today: false }, 'longest: 5 days in a row'],
    [{ days: 1, longest: 5, today: true }, 'longest: 5 days in a row'],
    [{ days: 3, longest: 3, today: true }, '3 days in a row'],
    [{ days: 3, longest: 3, today: false }, '3 days in a row, today not yet'],
    [{ days: 3, longest: 9, today: true }, '3 days in a row, longest 9'],
  ])('%j', (streak, words) => {
    const [, overview] = shown(statsWith({ streak }));
    expect(overview).toBe(`  0 sessions   0 takes${words ? `   ${words}` : ''}`);
  });
});

test('with nothing to mend the calendar stands alone', () => {
  expect(shown(statsWith())).toContain('The last twelve weeks');
  expect(shown(statsWith()).join('\n')).not.toContain('Keeps coming back');
});

describe('one principle', () => {
  test('has its sections', () => {
    const lines = principleStatsScreen('dive-deep', [sectionStats('task', [3, 3, 3])], asciiLook());
    expect(lines[0]).toMatch(/^-- Stats -+ Dive Deep --$/);
    expect(lines.slice(1)).toEqual([
      '              time against target     rating, from 1 to 4',
      '  Task        ======|------     0 %   333       trend after 1 more take',
    ]);
  });

  test('of which nothing was told says how to', () => {
    expect(principleStatsScreen('ownership', [], asciiLook()).at(-1)).toBe(
      '  Nothing was told for it yet: star-coach rehearse ownership',
    );
  });
});
