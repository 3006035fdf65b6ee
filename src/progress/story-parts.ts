import { PARTS, type Part } from '../scenario/sections.ts';
import { subjectOf } from './cards.ts';
import type { Session } from './sessions.ts';

/** One part of a story in words. */
export interface StoryPart {
  section: Part;
  text: string;
  /** The local calendar day it was told like this; null for one that is written down. */
  day: string | null;
}

/**
 * A story as it was told last, section by section, of sessions newest first. Told in one breath later
 * than in sections, that stands alone; what has no words is left out.
 */
export function storyParts(sessions: readonly Session[], story: string): StoryPart[] {
  const parts = new Map<Part, StoryPart>();
  for (const session of sessions.filter((each) => subjectOf(each) === story)) {
    for (const { take } of session.takes) {
      const { section, day, words } = take;
      const text = words?.trim() ?? '';
      const isLater = section === 'whole' && parts.size > 0;
      if (text === '' || isLater || parts.has('whole') || parts.has(section)) continue;
      parts.set(section, { section, text, day });
    }
  }
  return PARTS.flatMap((part) => parts.get(part) ?? []);
}
