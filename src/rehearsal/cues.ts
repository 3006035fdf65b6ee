import type { Question } from '../scenario/question/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Level, SectionName } from '../scenario/sections.ts';
import { toldAt } from '../scenario/told-section.ts';

/**
 * What helps while one speaks, one by one, and is ticked off afterwards: for a story of one's own the
 * questions to ask oneself, for the scenario's its key phrases.
 */
export function cuesFor(
  scenario: Scenario,
  question: Question | null,
  section: SectionName,
  level: Level,
): readonly string[] {
  if (question === null) return toldAt(scenario, section, level).key_phrases;
  return question.beats[section].map(({ ask }) => ask);
}
