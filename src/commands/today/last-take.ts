import { subjectOf } from '../../progress/cards.ts';
import type { JournalRecord } from '../../progress/records.ts';
import { type ToldTake, toldTake } from '../../progress/sessions.ts';
import { idNow, type StoriesProgress } from '../../progress/stories.ts';
import type { Part } from '../../scenario/sections.ts';
import type { DueItem } from './due-items.ts';

/** The last take of what an item is about, of one section or of any; undefined when there is none. */
export function lastTakeOf(
  { found: { scenario }, rehearsed: { story } }: Pick<DueItem, 'found' | 'rehearsed'>,
  { records, stories }: { records: readonly JournalRecord[]; stories: StoriesProgress },
  isWanted: (part: Part, words: string | null) => boolean = () => true,
): ToldTake | undefined {
  const subject = subjectOf({ scenario, story });
  for (const record of records.toReversed()) {
    if (record.kind !== 'take' && record.kind !== 'whole') continue;
    if (idNow(stories, subjectOf(record)) !== subject) continue;
    const take = toldTake(record);
    if (isWanted(take.section, take.words)) return take;
  }
  return undefined;
}
