import { PRINCIPLES, type PrincipleSlug, principleName } from '../scenario/principles.ts';
import type { KnowledgeQuestion, Pivot, Probe, Scenario } from '../scenario/schema.ts';

interface Option {
  text: string;
  right: boolean;
  /** Why a weak option fails; null where the explanation of the question says it. */
  why: string | null;
}

/** A question with its options, whatever part of a scenario it was made from. */
export interface Question {
  /** Stable: made of ids, never of wording. */
  id: string;
  kind: 'probe' | 'knowledge' | 'pivot';
  scenarioId: string;
  scenarioTitle: string;
  /** Who is asked, where that is not the one the story is about; what kind of question it is, without. */
  frame?: string;
  prompt: string;
  /** What the interviewer is after; null for knowledge questions. */
  tests: string | null;
  options: Option[];
  /** The line to remember, or the explanation. */
  lesson: string;
}

export function probeQuestion(scenario: Scenario, probe: Probe): Question {
  return {
    id: `${scenario.id}/probe/${probe.id}`,
    kind: 'probe',
    scenarioId: scenario.id,
    scenarioTitle: scenario.title,
    prompt: probe.question,
    tests: probe.tests,
    options: [
      { text: probe.strong.reply, right: true, why: null },
      ...probe.weak.map(({ reply, why }) => ({ text: reply, right: false, why })),
    ],
    lesson: probe.strong.remember,
  };
}

function knowledgeQuestion(scenario: Scenario, question: KnowledgeQuestion): Question {
  return {
    id: `${scenario.id}/quiz/${question.id}`,
    kind: 'knowledge',
    scenarioId: scenario.id,
    scenarioTitle: scenario.title,
    prompt: question.question,
    tests: null,
    options: question.options.map((text, index) => ({
      text,
      right: index + 1 === question.answer,
      why: null,
    })),
    lesson: question.explanation,
  };
}

function pivotLesson({ lead_with, emphasise, downplay }: Pivot): string {
  const advice = [
    ...(emphasise === undefined ? [] : [`Bring out: ${emphasise}`]),
    ...(downplay === undefined ? [] : [`Keep short: ${downplay}`]),
  ];
  return advice.length > 0 ? advice.join(' ') : `Lead with: ${lead_with}`;
}

/** Asks which opening serves the story when it is retold for another principle. */
function pivotQuestion(scenario: Scenario, principle: PrincipleSlug): Question | null {
  const wanted = scenario.pivots[principle];
  const options = PRINCIPLES.flatMap(({ slug, name }) => {
    const pivot = scenario.pivots[slug];
    if (pivot === undefined) return [];
    const right = slug === principle;
    return [{ text: pivot.lead_with, right, why: right ? null : `That opening serves ${name}.` }];
  });
  if (wanted === undefined || options.length < 3) return null;
  return {
    id: `${scenario.id}/pivot/${principle}`,
    kind: 'pivot',
    scenarioId: scenario.id,
    scenarioTitle: scenario.title,
    prompt: `You are asked about ${principleName(principle)} and choose this story. How do you open?`,
    tests: `${scenario.title}: ${scenario.question}`,
    options,
    lesson: pivotLesson(wanted),
  };
}

/**
 * All questions a quiz may draw from the scenarios. With a principle: those of its own scenarios,
 * and from scenarios that pivot to it their follow-ups and how to open the retold story.
 */
export function questionsFor(
  scenarios: readonly Scenario[],
  principle: PrincipleSlug | null,
): Question[] {
  return scenarios.flatMap((scenario) => {
    const probes = scenario.probes.map((probe) => probeQuestion(scenario, probe));
    const knowledge = scenario.quiz.map((question) => knowledgeQuestion(scenario, question));
    if (principle === null || scenario.principle === principle) return [...probes, ...knowledge];
    const pivot = pivotQuestion(scenario, principle);
    const reachable = scenario.pivots[principle] !== undefined;
    return reachable ? [...(pivot ? [pivot] : []), ...probes] : [];
  });
}
