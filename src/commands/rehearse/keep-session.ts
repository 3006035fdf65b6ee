import type { TakeProgress } from '../../ports.ts';
import { takeHappening } from '../../progress/take-record.ts';
import { compareTakes } from '../../rehearsal/comparison.ts';
import type { Take } from '../../rehearsal/records.ts';
import type { SectionName } from '../../scenario/sections.ts';
import { isOwn } from '../find-scenario.ts';
import { recordedScenario } from '../recorded-scenario.ts';
import type { Room, Run } from './run.ts';

const NOT_IN_THE_JOURNAL =
  'The journal did not take it all: the rehearsal stays unfinished, and is offered to it again.';

export interface SessionKeeper {
  readonly id: string;
  /** False: the person asked for nothing to be kept. */
  readonly keeps: boolean;
  /** Keeps the words of the take under way. Returns a notice to show when it could not. */
  keepWords(current: TakeProgress & { section: SectionName }): string | undefined;
  /** Keeps a take that has ended but is not whole yet: the phrases of a spoken one are to be ticked. */
  keepEnded(take: Take): string | undefined;
  /** Puts a finished take into the journal. Returns a notice to show when it could not. */
  keepTake(take: Take): string | undefined;
  /**
   * The run reached its end. What the journal has all of leaves nothing to continue; takes it would
   * not have stay in the draft. Returns a notice to show for that, or when the draft could not be
   * removed.
   */
  finish(): string | undefined;
}

/** Keeps a run while it is under way: finished takes in the journal, the rest in its draft. */
export async function keepSession(
  run: Run,
  { ports, quiz, step }: Pick<Room, 'ports' | 'quiz' | 'step'>,
): Promise<SessionKeeper> {
  const { plan, unfinished } = run;
  const [drafts, journal, scenario] = await Promise.all([
    ports.drafts(),
    ports.journal(),
    recordedScenario(run, ports),
  ]);
  const session = unfinished?.id ?? `run-${ports.now().toString(36)}-${ports.seed().toString(36)}`;
  let unrecorded: Take[] = [];

  function saveDraft(
    current: (TakeProgress & { section: SectionName }) | null,
    takes = unrecorded,
  ): string | undefined {
    return drafts.save({
      version: 1,
      id: session,
      title: run.scenario.title,
      source: run.source,
      savedAt: ports.now(),
      plan,
      quiz,
      step,
      takes,
      current,
    });
  }

  function record(take: Take): string | undefined {
    const sections = plan.sections.filter(({ name }) => name === take.section);
    const { comparisons } = compareTakes(
      run.scenario,
      { ...plan, sections, isOwnStory: isOwn(run) },
      [take],
    );
    for (const comparison of comparisons) {
      const happening = takeHappening({ session, scenario, plan, take, comparison });
      const { notice } = journal.append(happening);
      if (notice !== undefined) {
        unrecorded = [...unrecorded, take];
        return notice;
      }
    }
    return undefined;
  }

  for (const take of unfinished?.unrecorded ?? []) record(take);
  return {
    id: session,
    keeps: drafts.keeps,
    keepWords: (current) => saveDraft(current),
    keepEnded: (take) => saveDraft(null, [...unrecorded, take]),
    keepTake(take) {
      const notice = record(take);
      return saveDraft(null) ?? notice;
    },
    finish() {
      const refused = unrecorded;
      unrecorded = [];
      for (const take of refused) record(take);
      if (unrecorded.length === 0) return drafts.remove(session);
      return saveDraft(null) ?? NOT_IN_THE_JOURNAL;
    },
  };
}
