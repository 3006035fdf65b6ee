import type { Ports } from '../../ports.ts';
import type { Session } from '../../progress/sessions.ts';
import type { StoriesProgress } from '../../progress/stories.ts';
import type { Prompter } from '../../prompter.ts';

/** What became of an item: done and kept, left for another day, or the last one for now. */
export type ItemOutcome = 'done' | 'passed over' | 'stopped';

/** Which of how many items it is. */
export interface ItemPosition {
  position: number;
  count: number;
}

/** What stays the same from item to item. */
export interface SittingContext {
  ports: Ports;
  prompter: Prompter;
  /** The sessions there were before the first item, newest first, and what was known of stories then. */
  sessions: readonly Session[];
  stories: StoriesProgress;
}
