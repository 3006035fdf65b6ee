import { describe, expect, test } from 'vitest';
import type { TakeRecord } from '../../../src/progress/records.ts';
import { changesBetween } from '../../../src/progress/take-change.ts';
import { takeChangeScreen } from '../../../src/terminal/screens/take-change.ts';
import { daysAgo } from '../../support/clock.ts';
import { asciiLook, plainLook, richLook } from '../../support/looks.ts';
import { type TakeChanges, takeRecord } from '../../support/records.ts';

const rules = new Map([
  ['no-outcome-number', { title: 'No number in the Result', why: '' }],
  ['we-dilution', { title: '"We" where "I" belongs', why: '' }],
]);
const fault = (rule: string) => ({ rule, weight: 'fault' as const });

const BEFORE = takeRecord({
  at: daysAgo(4),
  words: 'We found the gap, basically.',
  wordCount: 5,
  spokenSeconds: 22,
  rating: 'below the bar',
  hints: 1,
  findings: [fault('we-dilution'), fault('filler')],
});
const AFTER = takeRecord({
  words: 'I found the gap.',
  wordCount: 4,
  spokenSeconds: 9,
  findings: [fault('filler'), fault('no-outcome-number')],
});

function shown(before: TakeRecord, after: TakeRecord, look = asciiLook()): string[] {
  const told = (take: TakeRecord) => ({ take, judgement: take.judged ?? null });
  const pieces = changesBetween(before.words ?? '', after.words ?? '');
  const change = { before: told(before), after: told(after), pieces };
  return takeChangeScreen('Story alpha', [change], { today: '2026-11-20', rules }, look);
}

test('then and now, what is gone, new and still there, and the words', () => {
  expect(shown(BEFORE, AFTER)).toEqual([
    'Story alpha - before and after',
    '',
    '-- Action ------------------------------------------ [-taken out-] {+put in+} --',
    '                            Mon 16 Nov                 today',
    '  target                          0:10                  0:10',
    '  time to say                     0:22                  0:09',
    '  words                              5                     4',
    '  rating                 below the bar            at the bar',
    '  hints                              1                     0',
    '',
    '  Gone:  "We" where "I" belongs',
    '  New:   No number in the Result',
    '  Still: filler',
    '',
    '  [-We-]{+I+} found the gap[-, basically-].',
    '',
  ]);
});

describe('two texts with little in common stand whole', () => {
  const then = takeRecord({
    words: 'Our queue was slow and customers wrote to us about it every single week of the year.',
  });
  const now = takeRecord({
    words:
      'Forty orders a day got lost. I compared both lists, found the missing index and shipped it on Friday.',
  });
  const words = (look = asciiLook()) => {
    const lines = shown(then, now, look);
    return {
      title: lines[2],
      lines: lines.slice(
        lines.findIndex((each) => /^ *Before/.test(each)),
        -1,
      ),
    };
  };

  test('beside each other', () => {
    const { title, lines } = words();
    expect(title).toMatch(/ told anew --$/);
    expect(lines).toEqual([
      '  Before                                   Now',
      '  Our queue was slow and customers         Forty orders a day got lost. I',
      '  wrote to us about it every single        compared both lists, found the',
      '  week of the year.                        missing index and shipped it on',
      '                                           Friday.',
    ]);
  });

  test.each([
    ['in a narrow window', asciiLook(40)],
    ['in plain mode', plainLook()],
  ])('one after the other %s', (_, look) => {
    const text = words(look).lines.join('\n').replace(/\s+/g, ' ').trim();
    expect(text).toBe(`Before: ${then.words} Now: ${now.words}`);
  });
});

test('in words where there is little room, and in plain mode', () => {
  const lines = shown(BEFORE, AFTER, plainLook());
  expect(lines.slice(2, 9)).toEqual([
    'Action, [-taken out-] {+put in+}',
    '',
    '  target: 0:10, then 0:10',
    '  time to say: 0:22, then 0:09',
    '  words: 5, then 4',
    '  rating: below the bar, then at the bar',
    '  hints: 1, then 0',
  ]);
  expect(shown(BEFORE, AFTER, asciiLook(40))).toContain('  words: 5, then 4');
});

test('in colour the marks stay', () => {
  const { good, dim } = richLook();
  expect(shown(BEFORE, AFTER, richLook()).join('\n')).toContain(
    `${dim('[-We-]')}${good('{+I+}')} found`,
  );
});

test('without hints and findings there is no word of them', () => {
  const plain = { findings: [], hints: 0 };
  const text = shown(
    takeRecord({ ...BEFORE, judged: undefined, ...plain }),
    takeRecord({ ...AFTER, judged: undefined, ...plain }),
  ).join('\n');
  expect(text).not.toMatch(/hints|Gone|New|Still/);
});

test.each([
  [
    'a spoken take has no words',
    { words: null, clock: 'spoken' as const },
    /the later one was spoken\./,
  ],
  ['nor has a skipped one', { words: '', skipped: true }, /the later one was skipped\./],
  ['nor one left empty', { words: ' \n' }, /the later one was left empty\./],
  ['the same words', { words: BEFORE.words }, /The same words/],
])('%s', (_, changes, expected) => {
  const lines = shown(BEFORE, { ...AFTER, ...changes });
  expect(lines.join('\n')).toMatch(expected);
  expect(lines[2]).not.toContain('taken out');
});

test('what took the words from each of two takes is told', () => {
  const told = (take: TakeRecord, changes: TakeChanges) =>
    takeRecord({ ...take, judged: undefined, rating: null, ...changes });
  const skipped = { words: '', skipped: true };
  const spoken = { words: null, clock: 'spoken' as const };
  const text = shown(told(BEFORE, skipped), told(AFTER, spoken)).join('\n');
  expect(text).toContain('the earlier take was skipped, the later one was\n  spoken.');
  expect(text).toMatch(/rating +skipped +aloud/);
  expect(shown(told(BEFORE, skipped), told(AFTER, skipped)).join('\n')).toContain(
    'There are no words to compare: both takes were skipped.',
  );
});

test('only spaces changed are no words', () => {
  const lines = shown(takeRecord({ words: 'One.\n\nTwo.' }), takeRecord({ words: 'One. Two.' }));
  expect(lines.join('\n')).not.toContain('[--]');
});
