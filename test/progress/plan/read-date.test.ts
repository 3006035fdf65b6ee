import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../src/progress/day-number.ts';
import { readDate } from '../../../src/progress/plan/read-date.ts';

/** A Saturday. */
const TODAY = '2026-11-28';

describe('a day', () => {
  test.for([
    ['2026-12-08', '2026-12-08'],
    ['2026-12-8', '2026-12-08'],
    ['2027-11-29', '2027-11-29'],
    ['8 Dec', '2026-12-08'],
    ['8 December 2026', '2026-12-08'],
    ['8th of December', '2026-12-08'],
    ['8. Dec.', '2026-12-08'],
    ['Dec 8', '2026-12-08'],
    ['december 8th, 2026', '2026-12-08'],
    ['Tue 8 Dec', '2026-12-08'],
    ['Tuesday, 8 December 2026', '2026-12-08'],
    ['  8   dec ', '2026-12-08'],
    ['3 Jan', '2027-01-03'],
    ['28 Nov', '2026-11-28'],
    ['27 nov', '2027-11-27'],
    ['1 sept', '2027-09-01'],
    ['in 9 days', '2026-12-07'],
    ['9 days', '2026-12-07'],
    ['in 1 day', '2026-11-29'],
    ['in 2 weeks', '2026-12-12'],
    ['in a week', '2026-12-05'],
    ['today', '2026-11-28'],
    ['tomorrow', '2026-11-29'],
    ['tuesday', '2026-12-01'],
    ['Tue', '2026-12-01'],
    ['on sunday', '2026-11-29'],
    ['this friday', '2026-12-04'],
    ['Saturday', '2026-12-05'],
  ])('%j is %s', ([text = '', day]) => {
    expect(readDate(text, TODAY)).toEqual({ day });
  });

  test.for([
    ['', 'write it like'],
    ['Wed 8 Dec', '2026-12-08 is a Tuesday'],
    [' '.repeat(70), 'write it like'],
    ['soon', 'write it like'],
    ['next tuesday', 'write it like'],
    ['8/12', 'write it like'],
    ['08.12.2026', 'write it like'],
    ['8 De', 'write it like'],
    ['8 Foo', 'write it like'],
    ['8', 'write it like'],
    ['in -3 days', 'write it like'],
    ['2026-11-27', 'that day is over'],
    ['27 Nov 2026', 'that day is over'],
    ['31 Nov', 'November has 30 days'],
    ['2027-02-29', 'February has 28 days'],
    ['0 Dec', 'December has 31 days'],
    ['2026-13-01', 'a year has 12 months'],
    ['2029-01-01', 'that is more than a year away'],
    ['29 Feb', 'that is more than a year away'],
    ['in 9999 days', 'that is more than a year away'],
    ['in 99 weeks', 'that is more than a year away'],
  ])('%j is none: %s', ([text = '', problem = '']) => {
    const read = readDate(text, TODAY);
    expect('problem' in read && read.problem).toContain(problem);
  });
});

const anyToday = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2040-01-01') });
const anyAhead = fc.integer({ min: 0, max: 300 });

test('any day of the next months is the same however it is written', () => {
  fc.assert(
    fc.property(anyToday, anyAhead, (from, ahead) => {
      const today = dayOfNumber(from);
      const day = dayOfNumber(from + ahead);
      const named = (options: Intl.DateTimeFormatOptions, locale: string) =>
        new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(Date.parse(day));
      const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
      for (const text of [
        day,
        `in ${ahead} days`,
        named(long, 'en-GB'),
        named(long, 'en-US'),
        named({ weekday: 'short', day: 'numeric', month: 'short' }, 'en-GB'),
        named({ weekday: 'long', month: 'long', day: 'numeric' }, 'en-US'),
      ]) {
        expect(readDate(text, today), text).toEqual({ day });
      }
    }),
  );
});

test('a weekday is one of the next seven days', () => {
  fc.assert(
    fc.property(anyToday, fc.integer({ min: 1, max: 7 }), (from, ahead) => {
      const day = dayOfNumber(from + ahead);
      const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
      const text = name.format(Date.parse(day));
      expect(readDate(text, dayOfNumber(from))).toEqual({ day });
    }),
  );
});

test('anything else is told what a day looks like', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readDate(text, TODAY);
      if ('day' in read) expect(read.day >= TODAY).toBe(true);
      else expect(read.problem).not.toBe('');
    }),
  );
});
