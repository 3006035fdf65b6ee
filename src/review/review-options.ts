import type { Scenario } from '../scenario/schema.ts';
import type { Level, SectionName } from '../scenario/sections.ts';
import type { Timing } from './answer.ts';

export interface ReviewOptions extends Timing {
  level: Level;
  /** Gives key phrases, the question, the strong examples and, where `targets` does not, targets. */
  scenario?: Scenario;
  /** The scenario is the speaker's own story, so nothing is wrong with telling it as written. */
  isOwnStory?: boolean;
  /** Spoken seconds a section. */
  targets?: Readonly<Partial<Record<SectionName, number>>>;
}
