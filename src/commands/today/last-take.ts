import { subjectOf } from '../../progress/cards.ts';
import type { Session, ToldTake } from '../../progress/sessions.ts';
import type { Part } from '../../scenario/sections.ts';
import type { DueItem } from './due-items.ts';

/** The last take of what an item is about, of one section or of any; undefined when there is none. */
export function lastTakeOf(
  { found: { scenario }, rehearsed: { story } }: Pick<DueItem, 'found' | 'rehearsed'>,
  { sessions }: { sessions: readonly Session[] },
  isWanted: (part: Part, words: string | null) => boolean = () => true,
): ToldTake | undefined {
  const subject = subjectOf({ scenario, story });
  for (const session of sessions) {
    if (subjectOf(session) !== subject) continue;
    const last = session.takes.findLast(({ take }) => isWanted(take.section, take.words));
    if (last !== undefined) return last.take;
  }
  return undefined;
}
