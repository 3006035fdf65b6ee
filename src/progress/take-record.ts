import type { AnswerClock } from '../rehearsal/comparison.ts';
import type { Plan, Take } from '../rehearsal/records.ts';
import { recordedCount, recordedSeconds, recordedSound } from './record-limits.ts';
import type { Happening, TakeRecord, WholeRecord } from './records.ts';
import { wholeHappening } from './whole-record.ts';

interface Taken {
  session: string;
  scenario: TakeRecord['scenario'];
  /** The id of the question that was asked; null where the scenario is told for its own. */
  question: string | null;
  plan: Pick<Plan, 'level' | 'strict' | 'pivot' | 'sections' | 'story'> & {
    clock: AnswerClock;
  };
  take: Take;
}

/**
 * What the journal keeps of a finished take. A clock that ran for days is kept at the limit: a record
 * beyond it would not be read again.
 */
export function takeHappening(taken: Taken): Happening {
  const { session, scenario, question, plan, take } = taken;
  const { section } = take;
  if (section === 'whole') return wholeHappening(taken);
  const planned = plan.sections.find(({ name }) => name === section);
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
    section,
    targetSeconds: recordedSeconds(targetSeconds, 1),
    allowedSeconds: recordedSeconds(allowedSeconds),
    activeSeconds: recordedSeconds(take.activeSeconds),
    words: take.words,
    ...recordedSound(take),
    hints: recordedCount(take.hintsUsed),
    pasted: take.pasted,
    interrupted: take.interrupted,
    skipped: take.skipped,
    ticked: take.ticked,
  };
}

/** The take a record was made from. */
export function takeOf(record: TakeRecord | WholeRecord): Take {
  if (record.kind === 'whole') {
    const { words, activeSeconds, pasted, interrupted, ticked } = record;
    const told = { words, activeSeconds, pasted, interrupted, ticked, ...recordedSound(record) };
    return { section: 'whole', ...told, hintsUsed: 0, skipped: false };
  }
  const { section, words, activeSeconds, hints, pasted, interrupted, skipped, ticked } = record;
  return {
    ...{ section, words, activeSeconds, hintsUsed: hints, pasted, interrupted, skipped, ticked },
    ...recordedSound(record),
  };
}
