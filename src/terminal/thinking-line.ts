import { clockTime } from './time.ts';

/** What is left of a while to think; at its end nobody is hurried. */
export function thinkingLine(secondsLeft: number): string {
  return secondsLeft > 0
    ? `${clockTime(secondsLeft)} to think. Nothing is kept, and nobody hurries you.`
    : 'That was the minute. Take what else you need.';
}
