import type { Ports } from '../../ports.ts';
import { takeOf } from '../../progress/take-record.ts';
import type { Draft, Take } from '../../rehearsal/records.ts';

/** A rehearsal that was left before its end, with everything that is known of it. */
export interface Unfinished extends Draft {
  /** Of `takes`, those the journal does not hold yet. */
  unrecorded: Take[];
}

/** Unfinished rehearsals, newest first: their drafts, with the takes the journal holds. */
export async function unfinishedRehearsals(ports: Ports): Promise<Unfinished[]> {
  const drafts = await (await ports.drafts()).list();
  if (drafts.length === 0) return [];
  const records = await (await ports.journal()).records();
  return drafts.map((draft) => {
    const recorded = new Map(
      records.flatMap((record) =>
        record.kind === 'take' && record.session === draft.id
          ? [[record.section, takeOf(record)] as const]
          : [],
      ),
    );
    const unrecorded = draft.takes.filter(({ section }) => !recorded.has(section));
    return { ...draft, takes: [...recorded.values(), ...unrecorded], unrecorded };
  });
}
