import type { SpokenStats } from '../../progress/spoken.ts';
import { counted } from '../../text/counted.ts';

/** How the last recorded takes sounded, as facts in a line: nothing here is a fault. */
export function spokenText({
  takes,
  firstWordSeconds,
  pauses,
  longest,
  wordsAMinute,
}: SpokenStats): string {
  const after = longest?.after ? ` after "${longest.after}"` : '';
  const told = longest === null ? '' : `, the longest ${longest.seconds.toFixed(1)} s${after}`;
  return [
    `${counted(takes.length, 'recorded take')}: first word after ${firstWordSeconds.toFixed(1)} s`,
    `${pauses === 0 ? 'no pause' : counted(pauses, 'pause')} over 2 s${told}`,
    ...(wordsAMinute === null ? [] : [`${counted(wordsAMinute, 'word')} a minute`]),
  ].join('; ');
}
