import type { Question } from './question/schema.ts';
import type { QuestionSummary } from './question/summary.ts';
import type { Scenario } from './schema.ts';
import type { ScenarioSummary } from './summary.ts';

/** The scenario with blanks for what the index says of it. */
export function blankScenario(scenario: Scenario): Scenario {
  const blank = { ...scenario, title: '', question: '' };
  return scenario.overview === undefined ? blank : { ...blank, overview: '' };
}

/** The scenario as it was written, its keys in their order: its fingerprint is kept in journals. */
export function wholeScenario(summary: ScenarioSummary, blank: Scenario): Scenario {
  const { title, question, overview } = summary;
  const whole = { ...blank, title, question };
  return blank.overview === undefined ? whole : { ...whole, overview };
}

/** The question with a blank for what the index says of it. */
export function blankQuestion(question: Question): Question {
  return { ...question, ask: [] };
}

export function wholeQuestion({ ask, reported }: QuestionSummary, blank: Question): Question {
  const phrasings = ask.map((text, at) =>
    at === reported ? { text, reported: true as const } : { text },
  );
  return { ...blank, ask: phrasings };
}
