import { isBrokenOff } from '../../progress/depth.ts';
import type { SpokenStats } from '../../progress/spoken.ts';
import type { StoryStats } from '../../progress/stats.ts';
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

/** Those that bore least are the ones to know. */
const MOST_STORIES = 3;

/** How deep stories went in mock interviews, those that bore least first; null where none was dug into. */
export function storyDepthText(
  stories: readonly Pick<StoryStats, 'title' | 'depth'>[],
): string | null {
  const dug = stories.flatMap(({ title, depth }) =>
    depth === null || depth.asked === 0
      ? []
      : [{ title: title || 'a story without a name', depth }],
  );
  if (dug.length === 0) return null;
  return dug
    .toSorted(
      (one, other) => one.depth.borne / one.depth.asked - other.depth.borne / other.depth.asked,
    )
    .slice(0, MOST_STORIES)
    .map(({ title, depth }) => {
      const broke = isBrokenOff(depth) ? ', then nothing came' : '';
      return `${title} ${depth.borne} of ${depth.asked}${broke}`;
    })
    .join('; ');
}
