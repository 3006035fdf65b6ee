import type { AnswerClock } from '../rehearsal/comparison.ts';
import type { Plan, Take } from '../rehearsal/records.ts';
import { cut } from '../text/cut.ts';
import { LONGEST_QUOTE, recordedSeconds, recordedSound } from './record-limits.ts';
import type { Happening, WholeRecord } from './records.ts';

/** How an interviewer had it told. */
export interface AskedFor {
  /** Seconds until a story was chosen. */
  chooseSeconds?: number;
  /** Where the interviewer broke in. */
  stop?: { atSeconds: number; line: string };
}

interface ToldWhole {
  session: string;
  scenario: WholeRecord['scenario'];
  /** The id of the question that was asked; null where the scenario is told for its own. */
  question: string | null;
  /** The interview loop it is told in, if it is. */
  loop?: string;
  plan: Pick<Plan, 'level' | 'strict' | 'pivot' | 'sections' | 'story'> & { clock: AnswerClock };
  take: Pick<
    Take,
    'words' | 'activeSeconds' | 'pasted' | 'interrupted' | 'ticked' | 'delivery' | 'doubtful'
  >;
  /** Seconds the countdown gave; what the sections are allowed where nothing else is said. */
  allowedSeconds?: number;
  asked?: AskedFor;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** What the journal keeps of an answer told in one breath, within the limits of a record. */
export function wholeHappening({
  session,
  scenario,
  question,
  loop,
  plan,
  take,
  allowedSeconds = sum(plan.sections.map((each) => each.allowedSeconds)),
  asked: { chooseSeconds, stop } = {},
}: ToldWhole): Extract<Happening, { kind: 'whole' }> {
  const sections = plan.sections.map(({ name, targetSeconds }) => ({
    name,
    targetSeconds: recordedSeconds(targetSeconds, 1),
  }));
  return {
    kind: 'whole',
    session,
    scenario,
    ...(plan.story === null ? {} : { story: plan.story }),
    ...(question === null ? {} : { question }),
    ...(loop === undefined ? {} : { loop }),
    level: plan.level,
    clock: plan.clock,
    strict: plan.strict,
    pivot: plan.pivot,
    sections,
    targetSeconds: recordedSeconds(sum(sections.map((each) => each.targetSeconds)), 1),
    allowedSeconds: recordedSeconds(allowedSeconds),
    activeSeconds: recordedSeconds(take.activeSeconds),
    words: take.words,
    ...recordedSound(take),
    pasted: take.pasted,
    interrupted: take.interrupted,
    ticked: take.ticked,
    ...(chooseSeconds === undefined ? {} : { chooseSeconds: recordedSeconds(chooseSeconds) }),
    ...(stop === undefined
      ? {}
      : {
          stoppedAt: recordedSeconds(stop.atSeconds),
          stoppedWith: cut(stop.line, LONGEST_QUOTE),
        }),
  };
}
