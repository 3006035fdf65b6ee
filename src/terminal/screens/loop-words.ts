import type { Look } from '../../look.ts';
import { dateName, daysBetween } from '../../progress/day-names.ts';

/** `in 9 days`, `tomorrow`, `today`. */
function inDays(left: number): string {
  if (left <= 1) return left === 1 ? 'tomorrow' : 'today';
  return `in ${left} days`;
}

/** `loop in 9 days · Tue 8 Dec`; empty where none is ahead. `on` is its local calendar day. */
export function loopWords(on: string | null, today: string, look: Look): string {
  const left = on === null ? -1 : daysBetween(today, on);
  if (on === null || left < 0) return '';
  return `loop ${inDays(left)}${look.unicode ? ' · ' : ', '}${dateName(on, today)}`;
}

/** `9 days to the loop`; empty where none is ahead. */
export function daysToLoop(days: number | null): string {
  if (days === null || days < 0) return '';
  if (days === 0) return 'the loop is today';
  return `${days} ${days === 1 ? 'day' : 'days'} to the loop`;
}

/** Kindly, once it is over, with what to do then; empty where none is. */
export function afterLoop(on: string | null, today: string): string {
  if (on === null || daysBetween(today, on) >= 0) return '';
  const day = daysBetween(on, today) === 1 ? 'yesterday' : `on ${dateName(on, today)}`;
  return `The loop was ${day}. However it went, it is one more you know. Write down what they asked: star-coach log. For the next one: star-coach plan --on "12 Jan".`;
}
