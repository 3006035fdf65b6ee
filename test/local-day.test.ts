import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { localDay } from '../src/local-day.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];
const before = process.env['TZ'];
afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

const HOUR = 60 * 60_000;

describe.each(ZONES)('in %s', (zone) => {
  test('the day is that of the wall clock, the one before until the hour at which it starts', () => {
    process.env['TZ'] = zone;
    const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2029-01-01') });
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 12 }), (date, startsAt) => {
        const at = date.getTime();
        const wall = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
        const midnight = wall.map((part) => String(part).padStart(2, '0')).join('-');
        expect(localDay(at, 0)).toBe(midnight);
        const apart = (Date.parse(midnight) - Date.parse(localDay(at, startsAt))) / (24 * HOUR);
        expect(apart).toBe(date.getHours() < startsAt ? 1 : 0);
      }),
    );
  });

  test('every day of a year comes, one after the other, and none twice', () => {
    process.env['TZ'] = zone;
    const start = Date.UTC(2026, 0, 1, 12);
    const hours = Array.from({ length: 365 * 24 }, (_, index) => localDay(start + index * HOUR));
    const days = hours.filter((day, index) => day !== hours[index - 1]);
    expect(new Set(days).size).toBe(days.length);
    expect(days).toEqual(days.toSorted());
    expect(days.length).toBeGreaterThanOrEqual(365);
  });
});

test('a day starts at four where nobody says otherwise', () => {
  process.env['TZ'] = 'Europe/Berlin';
  // The night in which an hour is lost.
  expect(localDay(Date.parse('2027-03-28T03:59:00+02:00'))).toBe('2027-03-27');
  expect(localDay(Date.parse('2027-03-28T04:00:00+02:00'))).toBe('2027-03-28');
  // And the one in which it is won.
  expect(localDay(Date.parse('2026-10-25T02:30:00+01:00'))).toBe('2026-10-24');
  expect(localDay(Date.parse('2026-10-25T04:00:00+01:00'))).toBe('2026-10-25');
});
