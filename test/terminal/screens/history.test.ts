import { describe, expect, test } from 'vitest';
import type { TakeRecord } from '../../../src/progress/records.ts';
import { sessionsIn } from '../../../src/progress/sessions-in.ts';
import { historyScreen } from '../../../src/terminal/screens/history.ts';
import { daysAgo } from '../../support/clock.ts';
import { asciiLook, plainLook } from '../../support/looks.ts';
import { recorded, sessionRecords, type TakeChanges, takeRecord } from '../../support/records.ts';

const spoken = { clock: 'spoken', rating: null, words: '', spokenSeconds: 11 } as const;
const RECORDS: TakeRecord[] = [
  ...sessionRecords('far', { at: daysAgo(400), ...spoken }),
  ...sessionRecords(
    'fourth',
    { at: daysAgo(4), scenario: recorded('alpha', { title: 'The green dashboard' }) },
    { result: { rating: 'below the bar', spokenSeconds: 25 } },
  ),
  ...sessionRecords('third', { at: daysAgo(2), level: 'senior', pivot: 'ownership' }).slice(0, 3),
  takeRecord({
    session: 'second',
    section: 'reflection',
    sections: ['reflection'],
    rating: 'not enough to judge',
    strict: true,
    at: daysAgo(1),
  }),
  ...sessionRecords('first', { scenario: recorded('beta', { title: 'A title '.repeat(20) }) }),
];

const shown = (look = asciiLook(), count = 5) => {
  const sessions = sessionsIn(RECORDS).map((session, index) => ({
    number: index + 1,
    code: `code${index + 1}`,
    session,
  }));
  const view = {
    sessions: sessions.slice(0, count),
    total: sessions.length,
    isPart: false,
    today: '2026-11-20',
  };
  return historyScreen(view, look);
};

test('a line for each session, newest first', () => {
  expect(shown()).toEqual([
    '-- History ---------------------------------------------------------------------',
    '   id     when         story                 sections    rating           off by',
    '1  code1  today        A title A title A...  5 of 5      leaning hire      +0:04',
    '2  code2  yesterday    Story alpha           Reflection  not enough        +0:01',
    '3  code3  Wed 18 Nov   Story alpha           3 of 5      unfinished        +0:02',
    '4  code4  Mon 16 Nov   The green dashboard   5 of 5      leaning no hire   +0:18',
    '5  code5  16 Oct 2025  Story alpha           5 of 5      aloud             +0:05',
    'One in full: star-coach history 1; what changed: star-coach history compare 1',
  ]);
});

test('twenty of them fit a screen', () => {
  expect(shown().length - 5 + 20).toBeLessThan(24);
});

test('where some are left out it says how to see them', () => {
  expect(shown(asciiLook(), 2)[0]).toMatch(/ the last 2 of 5: --all shows them all --$/);
});

test('in words where there is little room, and in plain mode', () => {
  const words = [
    'History',
    '',
    '1. A title A title A title A title A title A title A title A title A title A',
    'title A title A title A title A title A title A title A title A title A title A',
    'title',
    '  today   SDE 2, typed   5 of 5   leaning hire   off by +0:04   id code1',
    '2. Story alpha',
    '  yesterday   SDE 2, typed, strict   Reflection   not enough to judge',
    '  off by +0:01   id code2',
    '3. Story alpha',
    '  Wed 18 Nov   Senior SDE, typed, for Ownership   3 of 5   unfinished',
    '  off by +0:02   id code3',
  ];
  expect(shown(plainLook()).slice(0, words.length)).toEqual(words);
  expect(shown(asciiLook(40))).toContain('4. The green dashboard');
});

describe('how a session went', () => {
  const outcome = (changes: TakeChanges, sections = 5) => {
    const records = sessionRecords('one', changes).slice(0, sections);
    const [session] = sessionsIn(records);
    if (!session) throw new Error('no session');
    const sessions = [{ number: 1, code: 'k3f9x', session }];
    const view = { sessions, total: 1, isPart: false, today: '2026-11-20' };
    return historyScreen(view, asciiLook())[2];
  };

  test.each<[string, TakeChanges, RegExp]>([
    ['a whole one reads as an interviewer would', { rating: 'below the bar' }, /5 of 5 +no hire/],
    [
      'a part has its lowest rating',
      { sections: ['action', 'result'], rating: 'at the bar' },
      /2 of 2 +at the bar/,
    ],
    ['a spoken one has none', spoken, /5 of 5 +aloud/],
    ['one with nothing rated says so', { rating: null }, /5 of 5 +not rated/],
  ])('%s', (_, changes, expected) => {
    expect(outcome(changes)).toMatch(expected);
  });
});
