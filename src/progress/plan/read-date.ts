import { DAY_MS, dayNumber, dayOfNumber } from '../day-number.ts';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Nobody plans further ahead than this, in days. */
const FURTHEST = 366;
const WEEK = 7;
/** No way of writing a day takes more characters. */
const LONGEST = 60;
const MONTHS_A_YEAR = 12;

/** A day that was understood; or why not, as it completes `... found "31 Nov": `. */
export type ReadDate = { day: string } | { problem: string };

/** How a day may be written, for whoever wrote it some other way. */
export const DATE_FORMS = '2026-12-08, "8 Dec", "in 9 days", "tuesday" or "tomorrow"';

const NOT_UNDERSTOOD: ReadDate = { problem: `write it like ${DATE_FORMS}` };

/** The one name that begins with a word of three letters or more. */
function named(names: readonly string[], word: string): number | null {
  if (word.length < 3) return null;
  const at = names.findIndex((name) => name.startsWith(word));
  return at < 0 ? null : at;
}

/** 0 is Sunday. */
function weekdayOf(day: string): number {
  return new Date(dayNumber(day) * DAY_MS).getUTCDay();
}

function capital(name = ''): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** A day of a month, `month` from 0; without a year, the next one from `today` on. */
function dated(date: number, month: number, year: number | null, today: string): ReadDate {
  const [thisYear = 0] = today.split('-').map(Number);
  // A year without the 29th of February takes it to the next that has one.
  const years = year === null ? Array.from({ length: 9 }, (_, index) => thisYear + index) : [year];
  for (const each of years) {
    if (date < 1 || date > daysIn(each, month)) continue;
    const day = dayOfNumber(Date.UTC(each, month, date) / DAY_MS);
    if (year !== null || day >= today) return { day };
  }
  const most = daysIn(years[0] ?? thisYear, month);
  return { problem: `${capital(MONTHS[month])} has ${most} days` };
}

type Form = [pattern: RegExp, read: (parts: string[], today: string) => ReadDate | null];

function monthDay(date = '', month = '', year?: string, today = ''): ReadDate | null {
  const at = named(MONTHS, month);
  return at === null
    ? null
    : dated(Number(date), at, year === undefined ? null : Number(year), today);
}

function later(days: number, today: string): ReadDate {
  return days > FURTHEST
    ? { problem: 'that is more than a year away' }
    : { day: dayOfNumber(dayNumber(today) + days) };
}

const FORMS: readonly Form[] = [
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    ([year, month, date], today) =>
      Number(month) >= 1 && Number(month) <= MONTHS_A_YEAR
        ? dated(Number(date), Number(month) - 1, Number(year), today)
        : { problem: `a year has ${MONTHS_A_YEAR} months` },
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)(?: (\d{4}))?$/,
    ([date, month, year], today) => monthDay(date, month, year, today),
  ],
  [
    /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/,
    ([month, date, year], today) => monthDay(date, month, year, today),
  ],
  [/^(?:in )?(\d{1,4}) days?$/, ([days], today) => later(Number(days), today)],
  [/^(?:in )?(?:a|one) week$/, (_, today) => later(WEEK, today)],
  [/^(?:in )?(\d{1,3}) weeks?$/, ([weeks], today) => later(Number(weeks) * WEEK, today)],
  [/^today$/, (_, today) => later(0, today)],
  [/^tomorrow$/, (_, today) => later(1, today)],
  [
    /^(?:on |this )?([a-z]+)$/,
    ([word = ''], today) => {
      const at = named(WEEKDAYS, word);
      if (at === null) return null;
      // Said on a Tuesday, Tuesday is the next one.
      return later(((at - weekdayOf(today) + WEEK - 1) % WEEK) + 1, today);
    },
  ],
];

/**
 * The day of an interview as people write it, seen from `today`, a local calendar day: not before today
 * and within a year. `next tuesday` is not taken: people mean two different days by it.
 */
export function readDate(text: string, today: string): ReadDate {
  const words = text.toLowerCase().replace(/[,.]/g, ' ').replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return NOT_UNDERSTOOD;
  const [before = '', weekday = ''] = /^([a-z]+) (?=\d|[a-z]+ \d)/.exec(words) ?? [];
  const said = named(WEEKDAYS, weekday);
  const plain = said === null ? words : words.slice(before.length);
  for (const [pattern, read] of FORMS) {
    const parts = pattern.exec(plain)?.slice(1);
    const found = parts === undefined ? null : read(parts, today);
    if (found === null) continue;
    if (!('day' in found)) return found;
    const apart = dayNumber(found.day) - dayNumber(today);
    const is = weekdayOf(found.day);
    if (said !== null && said !== is) {
      return { problem: `${found.day} is a ${capital(WEEKDAYS[is])}` };
    }
    if (apart < 0) return { problem: 'that day is over' };
    return apart > FURTHEST ? { problem: 'that is more than a year away' } : found;
  }
  return NOT_UNDERSTOOD;
}
