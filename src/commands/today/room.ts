import type { Ports, Prompter } from '../../ports.ts';
import type { JournalRecord } from '../../progress/records.ts';
import type { StoriesProgress } from '../../progress/stories.ts';

/** What became of an item: done and kept, left for another day, or the last one for now. */
export type Outcome = 'done' | 'passed over' | 'stopped';

/** What stays the same from item to item. */
export interface SittingContext {
  ports: Ports;
  prompter: Prompter;
  /** What was kept before the first item, and what was known of stories then. */
  records: readonly JournalRecord[];
  stories: StoriesProgress;
}
