import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../src/progress/records.ts';
import { takeRecord } from '../support/records.ts';

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
    ['a version to come', { v: 2 }],
  ])('does not hold with %s', (_, changes) => {
    expect(recordSchema.safeParse({ ...takeRecord(), ...changes }).success).toBe(false);
  });
});
