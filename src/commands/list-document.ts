import type { PrincipleSlug } from '../scenario/principles.ts';
import type { QuestionSummary } from '../scenario/question/summary.ts';
import { type Level, SECTIONS, type SectionName } from '../scenario/sections.ts';
import type { Signal } from '../scenario/signals.ts';
import { sourceText } from '../scenario/source.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import type { Theme } from '../scenario/themes.ts';

/** What `list --json` says of a scenario. */
interface ScenarioDocument {
  id: string;
  title: string;
  question: string;
  overview: string;
  principle: PrincipleSlug;
  /** The other principles it can be told for. */
  pivots: PrincipleSlug[];
  levels: Level[];
  themes: Theme[];
  /** The ids of the questions it answers, the one it was written for first. */
  answers: string[];
  /** `built-in`, or the path of the user's file. */
  source: string;
  /** All section targets together. */
  seconds: number;
  sections: { name: SectionName; targetSeconds: number }[];
}

function scenarioDocument(summary: ScenarioSummary): ScenarioDocument {
  const { id, title, question, overview, principle, pivots, levels, themes, answers } = summary;
  const { source, seconds, targets } = summary;
  return {
    ...{ id, title, question, overview, principle, pivots, levels, themes, answers },
    source: sourceText(source),
    seconds,
    sections: SECTIONS.map((name, at) => ({ name, targetSeconds: targets[at] ?? 0 })),
  };
}

/** What it says of a question. */
interface QuestionDocument {
  id: string;
  principle: PrincipleSlug;
  /** Its phrasings. */
  ask: string[];
  signals: Signal[];
  /** The ids of the scenarios that answer it, whatever is listed. */
  scenarios: string[];
}

/** Scenarios and questions to list, of all scenarios there are. */
interface Listed {
  scenarios: readonly ScenarioSummary[];
  questions: readonly QuestionSummary[];
}

/** What `list --json` prints. */
export function listDocument(listed: Listed, all: readonly ScenarioSummary[]) {
  const questions = listed.questions.map(
    ({ id, principle, ask, signals }): QuestionDocument => ({
      ...{ id, principle, ask, signals },
      scenarios: all.filter(({ answers }) => answers.includes(id)).map((each) => each.id),
    }),
  );
  const phrasings = questions.reduce((sum, { ask }) => sum + ask.length, 0);
  return {
    version: 1,
    counts: { scenarios: listed.scenarios.length, questions: questions.length, phrasings },
    scenarios: listed.scenarios.map(scenarioDocument),
    questions,
  };
}
