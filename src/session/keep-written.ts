import { recordedRun } from '../library/recorded-scenario.ts';
import type { Ports } from '../ports.ts';
import { takeHappening } from '../progress/take-record.ts';
import type { Take } from '../rehearsal/records.ts';
import type { Part } from '../scenario/sections.ts';
import type { Judgement } from './judge.ts';
import { judgementToKeep, newSessionId } from './keep-session.ts';
import type { Run } from './run.ts';

/** A written answer in the journal. */
export interface KeptAnswer {
  session: string;
  /** Why the journal could not take it all; null when it did. */
  notice: string | null;
}

/**
 * Keeps a written answer as the takes of a session, those it left out as skipped, or as one whole answer;
 * there is nothing to go on with. Then what all of it came to.
 */
export async function keepWritten(
  run: Run,
  takes: readonly Take[],
  judgement: Judgement,
  ports: Ports,
): Promise<KeptAnswer> {
  const [journal, scenario] = await Promise.all([ports.journal(), recordedRun(run, ports)]);
  const question = run.question?.id ?? null;
  const session = newSessionId(ports);
  const { plan } = run;
  const sections = plan.sections.map((planned) => ({ ...planned, allowedSeconds: 0 }));
  const written = { ...plan, sections, clock: 'none', strict: false } as const;
  const recorded = new Map<Part, string>();
  const notices: string[] = [];
  for (const take of takes) {
    const { id, notice } = journal.append(
      takeHappening({ session, scenario, question, plan: written, take }),
    );
    if (notice === undefined) recorded.set(take.section, id);
    else notices.push(notice);
  }
  if (recorded.size > 0) {
    const { notice } = journal.append(judgementToKeep(session, recorded, judgement));
    if (notice !== undefined) notices.push(notice);
  }
  return { session, notice: notices[0] ?? null };
}
