import type { Scenario } from '../scenario/schema.ts';
import type { Level, SectionName } from '../scenario/sections.ts';
import type { Telling } from '../scenario/telling.ts';
import type { Timing } from './answer.ts';

export interface ReviewOptions extends Timing {
  level: Level;
  /** Gives the question, the strong examples and, where `targets` does not, targets. */
  scenario?: Scenario;
  /** What is told of the scenario: its key phrases count unless it is another story, the usual thing. */
  telling?: Telling;
  /** Spoken seconds a section. */
  targets?: Readonly<Partial<Record<SectionName, number>>>;
}
