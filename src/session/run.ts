import type { Found } from '../library/find-scenario.ts';
import type { Ports, Prompter } from '../ports.ts';
import type { Plan } from '../rehearsal/records.ts';
import type { TakenUp } from './unfinished.ts';

/** One rehearsal about to happen. */
export interface Run extends Found {
  plan: Plan;
  /** Where an earlier run of it was left. */
  unfinished: TakenUp | null;
}

/** What stays the same from run to run. */
export interface Room {
  ports: Ports;
  prompter: Prompter;
  /** Compare after each section instead of at the end. */
  step: boolean;
  /** Unfinished rehearsals the person did not want to go on with, so they are not offered again. */
  declined: Set<string>;
  /** Flags said how it is to be: they come before an unfinished run. */
  isShaped?: boolean;
  /** Ask the follow-ups afterwards. */
  quiz: boolean;
}
