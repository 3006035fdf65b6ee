import { isBrokenOff } from '../../progress/depth.ts';
import type { StoryStats } from '../../progress/stats.ts';

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
