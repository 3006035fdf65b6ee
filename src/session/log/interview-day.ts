import { dayNumber, dayOfNumber, isDay } from '../../progress/day-number.ts';

/** The day an interview was: nothing is today; not one that is still to come. */
export function readInterviewDay(
  text: string,
  today: string,
): { ok: true; day: string } | { ok: false; problem: string } {
  const wanted = text.trim().toLowerCase();
  if (wanted === '' || wanted === 'today') return { ok: true, day: today };
  if (wanted === 'yesterday') return { ok: true, day: dayOfNumber(dayNumber(today) - 1) };
  if (!isDay(wanted)) {
    return { ok: false, problem: `Expected today, yesterday or a date such as ${today}.` };
  }
  // A day ahead of here, it may be that day already where the interview was.
  return dayNumber(wanted) > dayNumber(today) + 1
    ? { ok: false, problem: `That is still to come: it is ${today}.` }
    : { ok: true, day: wanted };
}
