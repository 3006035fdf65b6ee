import { subjectOf } from '../../progress/cards.ts';
import type { JournalRecord, TakeRecord } from '../../progress/records.ts';
import { idNow, type StoriesProgress } from '../../progress/stories.ts';
import type { SectionName } from '../../scenario/sections.ts';
import type { DueItem } from './due-items.ts';

/** The last take of what an item is about, of one section or of any; undefined when there is none. */
export function lastTakeOf(
  { found: { scenario }, rehearsed: { story } }: Pick<DueItem, 'found' | 'rehearsed'>,
  { records, stories }: { records: readonly JournalRecord[]; stories: StoriesProgress },
  isWanted: (section: SectionName, words: string | null) => boolean = () => true,
): TakeRecord | undefined {
  const subject = subjectOf({ scenario, story });
  const last = records.findLast(
    (record) =>
      record.kind === 'take' &&
      idNow(stories, subjectOf(record)) === subject &&
      isWanted(record.section, record.words),
  );
  return last?.kind === 'take' ? last : undefined;
}
