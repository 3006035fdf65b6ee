import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LONGEST_QUOTE,
  LONGEST_TEXT,
  MOST_COUNT,
  MOST_SECONDS,
} from '../../src/progress/record-limits.ts';
import { recordSchema } from '../../src/progress/records.ts';
import { drillRecord, judgedRecord, takeRecord, wholeRecord } from '../support/records.ts';
import { anyRecords } from './any-records.ts';

describe('a record', () => {
  test('holds', () => {
    const record = takeRecord();
    expect(recordSchema.parse(record)).toEqual(record);
  });

  test.each<[string, object]>([
    ['a day that is none', { day: '2026-02-30' }],
    ['a time no calendar shows', { at: 1e300 }],
    ['a time before 1970', { at: -1 }],
    ['a time that is no number', { at: Number.NaN }],
    ['an id that could be a path', { id: '../x' }],
    ['a version to come', { v: 3 }],
    ['more than a day on the clock', { activeSeconds: MOST_SECONDS + 1 }],
    ['a target below a second', { targetSeconds: 0.5 }],
    ['a target beyond a day', { targetSeconds: MOST_SECONDS + 1 }],
    ['less than no hints', { hints: -1 }],
    ['words that are no text', { words: 12 }],
    ['a text longer than a line of the journal', { words: 'x'.repeat(LONGEST_TEXT + 1) }],
  ])('does not hold with %s', (_, changes) => {
    expect(recordSchema.safeParse({ ...takeRecord(), ...changes }).success).toBe(false);
  });

  test.each([
    ['a time to say it that is no time', { spokenSeconds: 1e308 }],
    ['half a word', { wordCount: 0.5 }],
    ['more words than anybody says', { wordCount: MOST_COUNT + 1 }],
    ['half a key phrase', { phrases: { hit: 0.5, of: 2 } }],
    ['key phrases without end', { phrases: { hit: 0, of: 1e300 } }],
    ['a rating that is none', { rating: 'excellent' }],
  ])('of a judgement does not hold with %s', (_, changes) => {
    const record = judgedRecord([takeRecord()]);
    expect(recordSchema.safeParse(record).success).toBe(true);
    const sections = record.sections.map((each) => ({ ...each, ...changes }));
    expect(recordSchema.safeParse({ ...record, sections }).success).toBe(false);
  });
});

describe('a whole answer', () => {
  const inALoop = { loop: 'loop-1', chooseSeconds: 12, stoppedAt: 80, stoppedWith: 'Stop there.' };

  test.each([wholeRecord(), wholeRecord(inALoop), wholeRecord({ words: null, ticked: ['Who?'] })])(
    'holds, in a loop too, and aloud',
    (record) => {
      expect(recordSchema.parse(record)).toEqual(record);
    },
  );

  test.each<[string, object]>([
    ['no section it could have', { sections: [] }],
    ['a section that is none', { sections: [{ name: 'setup', targetSeconds: 10 }] }],
    ['a choice of a story that took over a day', { chooseSeconds: MOST_SECONDS + 1 }],
    ['a speech of the interviewer', { stoppedAt: 3, stoppedWith: 'x'.repeat(LONGEST_QUOTE + 1) }],
  ])('does not hold with %s', (_, changes) => {
    expect(recordSchema.safeParse({ ...wholeRecord(), ...changes }).success).toBe(false);
  });
});

test.each([
  takeRecord({ activeSeconds: MOST_SECONDS, targetSeconds: 1, wordCount: MOST_COUNT }),
  takeRecord({ words: 'x'.repeat(LONGEST_TEXT) }),
  drillRecord({ seconds: MOST_SECONDS, interrupted: true }),
])('a record at its limits holds', (record) => {
  expect(recordSchema.safeParse(record).success).toBe(true);
});

test('a drill says whether it was interrupted', () => {
  const { interrupted: _, ...record } = drillRecord();
  expect(recordSchema.safeParse(record).success).toBe(false);
});

test('every journal the other properties are held against could be read', () => {
  fc.assert(
    fc.property(anyRecords(20), (records) => {
      for (const record of records) expect(recordSchema.parse(record)).toEqual(record);
    }),
  );
});
