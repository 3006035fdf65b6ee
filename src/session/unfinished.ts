import type { Ports } from '../ports.ts';
import { recordedSeconds } from '../progress/record-limits.ts';
import type { DisputedRecord, TakeRecord, WholeRecord } from '../progress/records.ts';
import { takeOf } from '../progress/take-record.ts';
import type { Draft, Take } from '../rehearsal/records.ts';
import type { Part } from '../scenario/sections.ts';
import type { Held } from '../stores.ts';
import { visibleLine } from '../text/visible.ts';
import type { TakeDispute } from './disputes.ts';

/** A rehearsal that was left before its end. */
export interface Unfinished extends Held<Draft> {
  /** The parts that have a take, in the journal or in the draft. */
  taken: Part[];
}

/** An unfinished rehearsal with everything that is known of it, to go on with. */
export interface TakenUp extends Draft {
  /** Its takes by the ids of their records; null for those the journal does not hold yet. */
  kept: { take: Take; record: string | null }[];
  /** What was said to be wrong of its findings. */
  disputes: TakeDispute[];
}

/** What the journal has of a take. */
type RecordedTake = TakeRecord | WholeRecord;

/** What a recorded take answers. */
export function partOfRecord(record: RecordedTake): Part {
  return record.kind === 'whole' ? 'whole' : record.section;
}

/** The same take: the draft may hold one the journal took just before the end, and a newer one it did not. */
function isSame(one: Take, record: RecordedTake | undefined): boolean {
  const other = record && takeOf(record);
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

/** What the journal has of a session: the last take of each part, and what of it is said to be wrong. */
export interface RecordedSession {
  takes: RecordedTake[];
  disputes: TakeDispute[];
}

/** What the journal has of a session by now. */
export async function recordedSession(session: string, ports: Ports): Promise<RecordedSession> {
  const records = await (await ports.journal()).records();
  const takes = new Map<Part, RecordedTake>();
  const disputed = new Map<string, DisputedRecord>();
  for (const record of records) {
    if (!('session' in record) || record.session !== session) continue;
    if (record.kind === 'take' || record.kind === 'whole') takes.set(partOfRecord(record), record);
    if (record.kind === 'disputed') {
      disputed.set(JSON.stringify([record.take, record.rule, record.quote]), record);
    }
  }
  const partOf = new Map([...takes].map(([part, { id }]) => [id, part]));
  const disputes = [...disputed.values()].flatMap(({ take, rule, quote, isWrong }) => {
    const section = partOf.get(take);
    return section === undefined || !isWrong ? [] : [{ section, rule, quote }];
  });
  return { takes: [...takes.values()], disputes };
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
  const { takes: recorded, disputes } = await recordedSession(draft.id, ports);
  const recordOf = ({ section }: Take) => recorded.find((each) => partOfRecord(each) === section);
  const unrecorded = draft.takes.filter((take) => !isSame(take, recordOf(take)));
  const isNewer = (record: RecordedTake) =>
    unrecorded.some((take) => take.section === partOfRecord(record));
  return {
    ...draft,
    disputes,
    kept: [
      ...recorded
        .filter((record) => !isNewer(record))
        .map((record) => ({ take: takeOf(record), record: record.id })),
      ...unrecorded.map((take) => ({ take, record: null })),
    ],
  };
}
