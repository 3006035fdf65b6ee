import { UsageError } from '../../errors.ts';
import { dayNumber, dayOfNumber, isDay } from '../../progress/day-number.ts';

const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7 };
/** Longer ago than anybody has rehearsed here. */
const MOST_DAYS = 36_500;

/**
 * The first local calendar day that counts: a date as it is; `30d` or `4w` back from `today`, which is
 * one of them; `today` or `yesterday`. Throws a usage error for anything else.
 */
export function readSince(option: string, text: string, today: string): string {
  const wanted = text.trim().toLowerCase();
  if (isDay(wanted)) return wanted;
  if (wanted === 'today') return today;
  if (wanted === 'yesterday') return dayOfNumber(dayNumber(today) - 1);
  const [, count = '', unit = ''] = /^(\d{1,5})([dw])$/.exec(wanted) ?? [];
  const back = Number(count) * (DAYS[unit] ?? 0);
  if (back > 0 && back <= MOST_DAYS) return dayOfNumber(dayNumber(today) - back + 1);
  throw new UsageError(
    `${option} expects a date such as ${today}, or how far back such as 30d or 4w, found "${text}"`,
  );
}
