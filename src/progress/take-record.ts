import type { Comparison } from '../rehearsal/comparison.ts';
import type { Plan, Take } from '../rehearsal/records.ts';
import { recordedCount, recordedSeconds } from './record-limits.ts';
import type { Happening, TakeRecord } from './records.ts';

interface Taken {
  session: string;
  scenario: TakeRecord['scenario'];
  plan: Plan;
  take: Take;
  /** The take compared by itself, so that it says the same whatever comes after it. */
  comparison: Comparison;
}

/**
 * What the journal keeps of a finished take. A clock that ran for days is kept at the limit: a record
 * beyond it would not be read again.
 */
export function takeHappening({ session, scenario, plan, take, comparison }: Taken): Happening {
  const { targetSeconds, actualSeconds, words, phrases, review } = comparison;
  const planned = plan.sections.find(({ name }) => name === take.section);
  return {
    kind: 'take',
    session,
    scenario,
    level: plan.level,
    mode: plan.mode,
    strict: plan.strict,
    pivot: plan.pivot,
    sections: plan.sections.map(({ name }) => name),
    section: take.section,
    targetSeconds: recordedSeconds(targetSeconds, 1),
    allowedSeconds: recordedSeconds(planned?.allowedSeconds ?? targetSeconds),
    activeSeconds: recordedSeconds(take.activeSeconds),
    spokenSeconds: recordedSeconds(actualSeconds),
    words: recordedCount(words),
    hints: recordedCount(take.hintsUsed),
    pasted: take.pasted,
    interrupted: take.interrupted,
    skipped: take.skipped,
    text: take.text,
    ticked: take.ticked,
    phrases: { hit: phrases.filter(({ hit }) => hit).length, of: phrases.length },
    rating: review?.rating ?? null,
    findings: (review?.findings ?? []).flatMap(({ rule, weight }) =>
      weight === 'praise' ? [] : [{ rule, weight }],
    ),
  };
}

/** The take a record was made from. */
export function takeOf(record: TakeRecord): Take {
  const { section, text, activeSeconds, hints, pasted, interrupted, skipped, ticked } = record;
  return { section, text, activeSeconds, hintsUsed: hints, pasted, interrupted, skipped, ticked };
}
