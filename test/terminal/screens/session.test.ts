import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../src/progress/records.ts';
import { sessionsIn } from '../../../src/progress/sessions-in.ts';
import { type SessionView, sessionScreen } from '../../../src/terminal/screens/session.ts';
import { daysAgo } from '../../support/clock.ts';
import { asciiLook, plainLook } from '../../support/looks.ts';
import { answerRecord, sessionRecords, takeRecord } from '../../support/records.ts';

const rules = new Map([
  ['no-outcome-number', { title: 'No number in the Result', why: 'Nobody can tell its size.' }],
  ['filler', { title: 'Fillers you can hear', why: 'They hurt.' }],
]);

function shown(
  records: readonly JournalRecord[],
  changes: Partial<SessionView> = {},
  look = asciiLook(),
): string[] {
  const [session] = sessionsIn(records);
  if (!session) throw new Error('no session');
  return sessionScreen(
    { session, code: session.id, today: '2026-11-20', scenario: 'same', rules, ...changes },
    look,
  );
}

const RESULT = takeRecord({
  session: 'run-1',
  section: 'result',
  sections: ['result'],
  at: daysAgo(2),
  words: 'It went well.',
  rating: 'below the bar',
  targetSeconds: 30,
  spokenSeconds: 12,
  activeSeconds: 65,
  allowedSeconds: 90,
  wordCount: 3,
  hints: 1,
  findings: [
    { rule: 'no-outcome-number', weight: 'fault' },
    { rule: 'filler', weight: 'hint' },
    { rule: 'filler', weight: 'hint' },
    { rule: 'gone-rule', weight: 'hint' },
  ],
});

test('what was written without a clock says so', () => {
  const lines = shown([{ ...RESULT, clock: 'none', activeSeconds: 0, hints: 0 }]);
  expect(lines).toContain('Dive Deep - SDE 2, written');
  expect(lines).toContain('3 words, written; key phrases 2 of 2');
});

test('a session in full', () => {
  expect(shown([RESULT])).toEqual([
    '-- Story alpha --------------------------------------------------- Wed 18 Nov --',
    'Dive Deep - SDE 2, typed',
    '  Result   below the bar   off by -0:18',
    '',
    '-- Result ----------------------------------------------------- below the bar --',
    '0:12 to say, target 0:30: 0:18 short',
    '3 words, typed in 1:05 of 1:30; key phrases 2 of 2; 1 hint',
    '',
    '  It went well.',
    '',
    '  - No number in the Result. Nobody can tell its size.',
    '  - Fillers you can hear, 2 times (a hint). They hurt.',
    '  - gone-rule (a hint).',
    '',
    'Before and after: star-coach history compare run-1',
    'Remove it: star-coach history rm run-1',
  ]);
});

test('a whole one has each section and the follow-ups', () => {
  const records = [
    ...sessionRecords('run-1', { pivot: 'ownership' }),
    answerRecord({ session: 'run-1' }),
    answerRecord({ session: 'run-1', right: false }),
  ];
  const lines = shown(records);
  expect(lines[1]).toBe('Dive Deep - SDE 2, typed, for Ownership');
  expect(lines[2]).toBe(
    '  5 of 5 sections   leaning hire   off by +0:04   1 of 2 follow-ups right',
  );
  const headings = lines.filter((line) => line.startsWith('-- ')).map((line) => line.split(' ')[1]);
  expect(headings).toEqual(['Story', 'Situation', 'Task', 'Action', 'Result', 'Reflection']);
});

describe('a take', () => {
  test.each<[string, Parameters<typeof takeRecord>[0], RegExp]>([
    ['skipped', { skipped: true, words: '', rating: null }, /-- Action -+ skipped --\n\nGo on/],
    ['pasted', { pasted: true }, /; pasted$/m],
    ['interrupted', { interrupted: true }, /; interrupted$/m],
    [
      'spoken',
      { clock: 'spoken', words: '', rating: null, spokenSeconds: 11 },
      /on time\nkey phrases 2 of 2\n\nGo on/,
    ],
    ['in time', { spokenSeconds: 11 }, /^0:11 to say, target 0:10: on time$/m],
  ])('that was %s says so', (_, changes, expected) => {
    expect(shown([takeRecord(changes)]).join('\n')).toMatch(expected);
  });
});

test.each([
  ['same', null],
  ['changed', 'The scenario has been reworded since.'],
  ['gone', 'The scenario is not here any more.'],
] as const)('a scenario that is the %s: %j', (scenario, words) => {
  const text = shown([RESULT], { scenario }).join('\n');
  expect(text.includes('The scenario')).toBe(words !== null);
  if (words) expect(text).toContain(words);
});

test.each([
  ['same', ['Go on with it: star-coach rehearse alpha']],
  ['gone', []],
] as const)(
  'an unfinished one can be gone on with while its scenario is the %s',
  (scenario, how) => {
    const lines = shown([takeRecord()], { scenario });
    expect(lines.filter((line) => line.startsWith('Go on'))).toEqual(how);
  },
);

test('in plain mode headings are words', () => {
  expect(shown([RESULT], {}, plainLook())).toContain('Result, below the bar');
});
