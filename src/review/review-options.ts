import type { Scenario } from '../scenario/schema.ts';
import type { Level, SectionName } from '../scenario/sections.ts';
import type { SecondsOf } from './answer.ts';

export interface ReviewOptions {
  level: Level;
  /** Gives key phrases, the question, the strong examples and, where `targets` does not, targets. */
  scenario?: Scenario;
  /** The scenario is the speaker's own story, so nothing is wrong with telling it as written. */
  isOwnStory?: boolean;
  /** Spoken seconds a section. */
  targets?: Readonly<Partial<Record<SectionName, number>>>;
  /** Seconds a stretch of the text took to say, where that was measured. */
  secondsOf?: SecondsOf;
}
