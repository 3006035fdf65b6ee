import type { Ports, TakeProgress } from '../../ports.ts';
import type { Draft, Take } from '../../rehearsal/records.ts';
import type { SectionName } from '../../scenario/sections.ts';
import type { Run } from './run.ts';

export interface DraftKeeper {
  /** Takes of the earlier run that is being continued. */
  readonly start: Pick<Draft, 'takes' | 'current'>;
  /** Writes the state of the run; returns a notice to show when it could not. */
  save(
    takes: Take[],
    current: (TakeProgress & { section: SectionName }) | null,
  ): string | undefined;
  /**
   * The run reached its end, so there is nothing left to continue. Returns a notice to show when
   * the draft could not be removed.
   */
  finish(): string | undefined;
}

/** Keeps the run's draft on disk while it is under way. */
export async function keepDraft(run: Run, ports: Ports): Promise<DraftKeeper> {
  const drafts = await ports.drafts();
  const id = run.draft?.id ?? `run-${ports.now().toString(36)}-${ports.seed().toString(36)}`;
  return {
    start: { takes: run.draft?.takes ?? [], current: run.draft?.current ?? null },
    save: (takes, current) =>
      drafts.save({
        version: 1,
        id,
        title: run.scenario.title,
        source: run.source,
        savedAt: ports.now(),
        plan: run.plan,
        takes,
        current,
      }),
    finish: () => drafts.remove(id),
  };
}
