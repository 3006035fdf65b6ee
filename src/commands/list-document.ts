import { OUTCOMES, type Outcome, USUAL_OUTCOME } from '../scenario/outcomes.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import type { QuestionSummary } from '../scenario/question/summary.ts';
import { ROLES, type Role, USUAL_ROLE } from '../scenario/roles.ts';
import { LEVELS, type Level, SECTIONS, type SectionName } from '../scenario/sections.ts';
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
  /** Who tells it. */
  role: Role;
  /** How it ends. */
  outcome: Outcome;
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
  const { role, outcome, source, seconds, targets } = summary;
  return {
    ...{ id, title, question, overview, principle, pivots, levels, themes },
    role: role ?? USUAL_ROLE,
    outcome: outcome ?? USUAL_OUTCOME,
    answers,
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

/** How often each of the names there are is given, in their order. */
function tally<Name extends string>(names: readonly Name[], given: readonly Name[]) {
  return Object.fromEntries(
    names.map((name) => [name, given.filter((each) => each === name).length]),
  );
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
  const scenarios = listed.scenarios.map(scenarioDocument);
  return {
    version: 1,
    counts: {
      ...{ scenarios: scenarios.length, questions: questions.length, phrasings },
      levels: tally(
        LEVELS,
        scenarios.flatMap(({ levels }) => levels),
      ),
      roles: tally(
        ROLES,
        scenarios.map(({ role }) => role),
      ),
      outcomes: tally(
        OUTCOMES,
        scenarios.map(({ outcome }) => outcome),
      ),
    },
    scenarios,
    questions,
  };
}
