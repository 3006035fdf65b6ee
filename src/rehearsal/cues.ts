import type { Question } from '../scenario/question/schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { SectionName } from '../scenario/sections.ts';

/**
 * What helps while one speaks, one by one, and is ticked off afterwards: for a story of one's own the
 * questions to ask oneself, for the scenario's its key phrases.
 */
export function cuesFor(
  scenario: Scenario,
  question: Question | null,
  section: SectionName,
): readonly string[] {
  if (question === null) return scenario.sections[section].key_phrases;
  return question.beats[section].map(({ ask }) => ask);
}
