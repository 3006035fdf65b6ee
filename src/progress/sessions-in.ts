import { withEarlierStory } from './earlier-story.ts';
import type { EditedRecord, JournalRecord } from './records.ts';
import {
  withAnswer,
  withDispute,
  withEdit,
  withJudgement,
  withName,
  withTake,
} from './session-after.ts';
import { type Session, sessionOf, toldTake } from './sessions.ts';
import {
  forgetStory,
  idNow,
  noteToldStory,
  renameStory,
  type StoriesProgress,
  toldStory,
} from './stories.ts';

/** A story the person files a session under, as it is called by now. */
function storyNow(stories: StoriesProgress, { id, title }: NonNullable<EditedRecord['story']>) {
  const now = idNow(stories, id);
  return { id: now, title: toldStory(stories, now)?.title ?? title };
}

function withRecord(session: Session, record: JournalRecord): Session {
  if (record.kind === 'judged') return withJudgement(session, record);
  return record.kind === 'disputed' ? withDispute(session, record) : withAnswer(session, record);
}

/**
 * The sessions in the records, newest first: by the place of their last take, whatever the clock said
 * then. Answers and judgements count for a session that has a take.
 */
export function sessionsIn(records: readonly JournalRecord[]): Session[] {
  const sessions = new Map<string, Session>();
  const stories: StoriesProgress = { told: {}, renamed: {} };
  for (const record of records) {
    if (record.kind === 'named') {
      const from = idNow(stories, record.story);
      renameStory(stories, record);
      for (const [id, session] of sessions) sessions.set(id, withName(session, from, record.as));
    }
    if (record.kind === 'forgotten') forgetStory(stories, record);
    const id = sessionOf(record);
    if (id === null) continue;
    const session = sessions.get(id);
    if (record.kind === 'take' || record.kind === 'whole') {
      sessions.delete(id);
      const take = noteToldStory(stories, toldTake(record));
      const now = withTake(session, take, take.judged ?? null);
      sessions.set(id, withEarlierStory(stories, now, take));
    } else if (record.kind === 'edited') {
      const { note, story } = record;
      const changes = {
        ...(note === undefined ? {} : { note }),
        ...(story === undefined ? {} : { story: storyNow(stories, story) }),
      };
      if (session !== undefined) sessions.set(id, withEdit(session, changes));
    } else if (session !== undefined) {
      sessions.set(id, withRecord(session, record));
    }
  }
  return [...sessions.values()].reverse();
}
