import type { AnswerClock } from '../rehearsal/comparison.ts';
import type { Plan, Take } from '../rehearsal/records.ts';
import { recordedCount, recordedSeconds } from './record-limits.ts';
import type { Happening, TakeRecord } from './records.ts';

interface Taken {
  session: string;
  scenario: TakeRecord['scenario'];
  /** The id of the question that was asked; null where the scenario is told for its own. */
  question: string | null;
  plan: Pick<Plan, 'level' | 'strict' | 'pivot' | 'sections' | 'story'> & { clock: AnswerClock };
  take: Take;
}

/**
 * What the journal keeps of a finished take. A clock that ran for days is kept at the limit: a record
 * beyond it would not be read again.
 */
export function takeHappening({ session, scenario, question, plan, take }: Taken): Happening {
  const planned = plan.sections.find(({ name }) => name === take.section);
  const { targetSeconds = 0, allowedSeconds = 0 } = planned ?? {};
  return {
    kind: 'take',
    session,
    scenario,
    ...(plan.story === null ? {} : { story: plan.story }),
    ...(question === null ? {} : { question }),
    level: plan.level,
    clock: plan.clock,
    strict: plan.strict,
    pivot: plan.pivot,
    sections: plan.sections.map(({ name }) => name),
    section: take.section,
    targetSeconds: recordedSeconds(targetSeconds, 1),
    allowedSeconds: recordedSeconds(allowedSeconds),
    activeSeconds: recordedSeconds(take.activeSeconds),
    words: take.words,
    hints: recordedCount(take.hintsUsed),
    pasted: take.pasted,
    interrupted: take.interrupted,
    skipped: take.skipped,
    ticked: take.ticked,
  };
}

/** The take a record was made from. */
export function takeOf(record: TakeRecord): Take {
  const { section, words, activeSeconds, hints, pasted, interrupted, skipped, ticked } = record;
  return { section, words, activeSeconds, hintsUsed: hints, pasted, interrupted, skipped, ticked };
}
