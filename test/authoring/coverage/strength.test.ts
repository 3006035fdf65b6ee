import { describe, expect, test } from 'vitest';
import { strengthOf } from '../../../src/authoring/coverage/strength.ts';
import { sectionCard } from '../../../src/progress/cards.ts';
import { emptyProgress } from '../../../src/progress/progress.ts';
import type { JournalRecord } from '../../../src/progress/records.ts';
import { remember } from '../../../src/progress/remember.ts';
import { gradeRecord, sessionRecords, takeRecord } from '../../support/records.ts';

function strengthAfter(...records: JournalRecord[]) {
  return strengthOf(records.reduce(remember, emptyProgress()), 'alpha');
}

describe('how a story stands', () => {
  test('is unknown until a section was rehearsed and graded', () => {
    expect(strengthAfter()).toBeNull();
    expect(strengthAfter(takeRecord({ pasted: true }))).toBeNull();
    expect(strengthOf(emptyProgress(), '__proto__')).toBeNull();
  });

  test('counts the sections that went well the last time', () => {
    expect(strengthAfter(...sessionRecords('one'))).toEqual({ rehearsed: 5, good: 5 });
    const weak = takeRecord({ rating: 'below the bar' });
    expect(strengthAfter(...sessionRecords('one'), weak)).toEqual({ rehearsed: 5, good: 4 });
    expect(strengthAfter(weak)).toEqual({ rehearsed: 1, good: 0 });
    expect(strengthAfter(weak, takeRecord())).toEqual({ rehearsed: 1, good: 1 });
  });

  test('goes by the person’s own grade where there is one', () => {
    const take = takeRecord();
    const own = gradeRecord(sectionCard('alpha', 'action'), take, 1);
    expect(strengthAfter(take, own)).toEqual({ rehearsed: 1, good: 0 });
  });
});
