import type { SpokenStats } from '../../progress/spoken.ts';
import { counted } from '../../text/counted.ts';
import { silencesText } from './listening.ts';

/** How the last recorded takes sounded, as facts in a line: nothing here is a fault. */
export function spokenText({
  takes,
  firstWordSeconds,
  pauses,
  longest,
  wordsAMinute,
}: SpokenStats): string {
  return [
    `${counted(takes.length, 'recorded take')}: first word after ${firstWordSeconds.toFixed(1)} s`,
    silencesText(pauses, longest),
    ...(wordsAMinute === null ? [] : [`${counted(wordsAMinute, 'word')} a minute`]),
  ].join('; ');
}
