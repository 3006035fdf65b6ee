import type { WaysOn } from '../../library/find-story.ts';

/** How to go on, for who named no story of theirs, or several. */
export function waysOn(command: 'open' | 'rename' | 'rm' | 'show'): WaysOn {
  return {
    none: 'See yours: star-coach stories',
    typed: (id) => `star-coach stories ${command} ${id}`,
  };
}
