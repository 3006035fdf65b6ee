import type { FoundScenario } from '../library/find-scenario.ts';
import type { Ports } from '../ports.ts';
import type { Prompter } from '../prompter.ts';
import type { RehearsalFeedback } from '../rehearsal/feedback.ts';
import type { Plan } from '../rehearsal/records.ts';
import type { Question } from '../scenario/question/schema.ts';
import type { TakenUp } from './unfinished.ts';

/** One rehearsal about to happen. */
export interface Run extends FoundScenario {
  plan: Plan;
  /** What a story of one's own is listened to for; null where the scenario is told. */
  question: Question | null;
  /** Where an earlier run of it was left. */
  unfinished: TakenUp | null;
  /** It was told just now, and the person wants it again: it was not drawn. */
  isAgain?: true;
}

/** Who is asked, and how. */
export interface SessionContext {
  ports: Ports;
  prompter: Prompter;
  feedback: RehearsalFeedback;
  /** The interviewer asks on afterwards. */
  followUps: boolean;
  /** And then asks what the other candidate should have said. */
  quiz: boolean;
}

/** The same, from one rehearsal to the next. */
export interface RehearsalContext extends SessionContext {
  /** Unfinished rehearsals the person did not want to go on with, so they are not offered again. */
  declined: Set<string>;
  /** Flags said how it is to be: they come before an unfinished run. */
  isShaped?: boolean;
  /** A flag said which level: it is not asked for. */
  isLevelSaid?: boolean;
}
