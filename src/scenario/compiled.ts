import type { Question } from './question/schema.ts';
import type { QuestionSummary } from './question/summary.ts';
import type { Scenario } from './schema.ts';
import type { ScenarioSummary } from './summary.ts';

interface Named {
  id: string;
}

function nameless<Part extends Named>(parts: readonly Part[]): Part[] {
  return parts.map((part) => ({ ...part, id: '' }));
}

/** The scenario with blanks for what the index says of it. */
export function blankScenario(scenario: Scenario): Scenario {
  const { answers, overview, probes, quiz, exercises } = scenario;
  return {
    ...{ ...scenario, title: '', question: '' },
    ...(answers === undefined ? {} : { answers: [] }),
    ...(overview === undefined ? {} : { overview: '' }),
    probes: nameless(probes),
    quiz: nameless(quiz),
    exercises: nameless(exercises),
  };
}

/** The scenario as it was written, its keys in their order: its fingerprint is kept in journals. */
export function wholeScenario(summary: ScenarioSummary, blank: Scenario): Scenario {
  const { title, question, overview, answers } = summary;
  const ids = summary.questions.split(' ').map((name) => name.slice(name.indexOf('/') + 1));
  const named = <Part extends Named>(parts: readonly Part[]) =>
    parts.map((part): Part => ({ ...part, id: ids.shift() ?? '' }));
  return {
    ...{ ...blank, title, question },
    ...(blank.answers === undefined ? {} : { answers }),
    ...(blank.overview === undefined ? {} : { overview }),
    probes: named(blank.probes),
    quiz: named(blank.quiz),
    exercises: named(blank.exercises),
  };
}

/** The question with blanks for what the index says of it. */
export function blankQuestion(question: Question): Question {
  return { ...question, ask: [], signals: [] };
}

export function wholeQuestion(
  { ask, reported, signals }: QuestionSummary,
  blank: Question,
): Question {
  const phrasings = ask.map((text, at) =>
    at === reported ? { text, reported: true as const } : { text },
  );
  return { ...blank, ask: phrasings, signals };
}
