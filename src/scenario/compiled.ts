import type { Question } from './question/schema.ts';
import type { QuestionSummary } from './question/summary.ts';
import type { Scenario } from './schema.ts';
import type { ScenarioSummary } from './summary.ts';

/** A compiled scenario, without what the index says of it. */
export type ScenarioRest = Omit<Scenario, 'title' | 'question' | 'overview'>;
/** A compiled question, without what the index says of it. */
export type QuestionRest = Omit<Question, 'ask'>;

export function restOfScenario({ title, question, overview, ...rest }: Scenario): ScenarioRest {
  return rest;
}

export function wholeScenario(summary: ScenarioSummary, { id, ...rest }: ScenarioRest): Scenario {
  const { title, question, overview } = summary;
  return { id, title, question, ...(overview === '' ? {} : { overview }), ...rest };
}

export function restOfQuestion({ ask, ...rest }: Question): QuestionRest {
  return rest;
}

export function wholeQuestion({ ask, reported }: QuestionSummary, rest: QuestionRest): Question {
  const phrasings = ask.map((text, at) =>
    at === reported ? { text, reported: true as const } : { text },
  );
  return { ...rest, ask: phrasings };
}
