import type { Ports } from '../ports.ts';
import { recordedSeconds } from '../progress/record-limits.ts';
import type { TakeRecord } from '../progress/records.ts';
import { takeOf } from '../progress/take-record.ts';
import type { Draft, Take } from '../rehearsal/records.ts';
import type { SectionName } from '../scenario/sections.ts';
import type { Held } from '../stores.ts';
import { visibleLine } from '../text/visible.ts';

/** A rehearsal that was left before its end. */
export interface Unfinished extends Held<Draft> {
  /** The sections that have a take, in the journal or in the draft. */
  taken: SectionName[];
}

/** An unfinished rehearsal with everything that is known of it, to go on with. */
export interface TakenUp extends Draft {
  /** Its takes by the ids of their records; null for those the journal does not hold yet. */
  kept: { take: Take; record: string | null }[];
}

/** The same take: the draft may hold one the journal took just before the end, and a newer one it did not. */
function isSame(one: Take, other: TakeRecord | undefined): boolean {
  return (
    one.words === other?.words &&
    one.skipped === other.skipped &&
    recordedSeconds(one.activeSeconds) === other.activeSeconds
  );
}

/** Unfinished rehearsals, newest first. */
export async function unfinishedRehearsals(ports: Ports): Promise<Unfinished[]> {
  const drafts = await (await ports.drafts()).list();
  if (drafts.length === 0) return [];
  const { sessions } = await (await ports.journal()).progress();
  return drafts.map((draft) => {
    const session = sessions.recent.findLast(({ id }) => id === draft.id);
    const recorded = session?.takes.map(({ take }) => take.section) ?? [];
    return { ...draft, taken: [...recorded, ...draft.takes.map(({ section }) => section)] };
  });
}

/** The last take of each section of a session in the journal. */
export async function recordedTakes(session: string, ports: Ports): Promise<TakeRecord[]> {
  const records = await (await ports.journal()).records();
  const takes = new Map<SectionName, TakeRecord>();
  for (const record of records) {
    if (record.kind === 'take' && record.session === session) takes.set(record.section, record);
  }
  return [...takes.values()];
}

/** Says that another window is at work on a rehearsal. */
export function tellOpenElsewhere({ title }: Unfinished, { output }: Pick<Ports, 'output'>): void {
  const name = visibleLine(title);
  output.note([`"${name}" is open in another window. This window starts a rehearsal of its own.`]);
}

/**
 * Takes up an unfinished rehearsal, as far as it has come by now: its takes from the journal, and
 * those only its draft has. Null when another window was quicker: then that is told.
 */
export async function takeUp(left: Unfinished, ports: Ports): Promise<TakenUp | null> {
  const drafts = await ports.drafts();
  if (drafts.take(left.id) === 'held') {
    tellOpenElsewhere(left, ports);
    return null;
  }
  const now = (await unfinishedRehearsals(ports)).find(({ id }) => id === left.id);
  if (now === undefined) {
    ports.output.note([`"${visibleLine(left.title)}" was finished or deleted in another window.`]);
    return null;
  }
  const { taken: _, openElsewhere: __, ...draft } = now;
  const recorded = await recordedTakes(draft.id, ports);
  const recordOf = ({ section }: Take) => recorded.find((each) => each.section === section);
  const unrecorded = draft.takes.filter((take) => !isSame(take, recordOf(take)));
  const isNewer = ({ section }: TakeRecord) => unrecorded.some((take) => take.section === section);
  return {
    ...draft,
    kept: [
      ...recorded
        .filter((record) => !isNewer(record))
        .map((record) => ({ take: takeOf(record), record: record.id })),
      ...unrecorded.map((take) => ({ take, record: null })),
    ],
  };
}
