import { sentencesIn } from '../language/sentence-texts.ts';
import type { ExerciseKind } from '../scenario/exercise-kinds.ts';
import type { Exercise } from '../scenario/exercise-schema.ts';
import { PRINCIPLES, type PrincipleSlug, principleName } from '../scenario/principles.ts';
import type { KnowledgeQuestion, Pivot, Probe, Scenario } from '../scenario/schema.ts';

interface Option {
  text: string;
  right: boolean;
  /** Why a weak option fails; null where the explanation of the question says it. */
  why: string | null;
}

export type QuestionKind = 'probe' | 'knowledge' | 'pivot' | ExerciseKind;

/** A question with its options, whatever part of a scenario it was made from. */
export interface QuizQuestion {
  /** Stable: made of ids, never of wording. */
  id: string;
  kind: QuestionKind;
  scenarioId: string;
  scenarioTitle: string;
  /** Who is asked, where that is not the one the story is about; what kind of question it is, without. */
  frame?: string;
  prompt: string;
  /** What has to be known beforehand, in a line; null where nothing has. */
  context: string | null;
  /** What somebody says, which the question is about; null where the options are all there is. */
  passage: string | null;
  /** What the interviewer is after; null for all but follow-ups. */
  tests: string | null;
  options: Option[];
  /** Whether the options are read in their order, as the sentences of an answer are. */
  inOrder: boolean;
  /** The line to remember, or the explanation. */
  lesson: string;
}

/** What is asked about how another candidate answers. */
const EXERCISE_PROMPTS: Readonly<Record<ExerciseKind, string>> = {
  next: 'What will they ask next?',
  fits: 'Which question does this answer best?',
  cut: 'Which sentence would you cut?',
  words: 'Which of these words cost the speaker?',
  opening: 'Which opening gets to the point first?',
};

export function probeQuestion(scenario: Scenario, probe: Probe): QuizQuestion {
  return {
    id: `${scenario.id}/probe/${probe.id}`,
    kind: 'probe',
    scenarioId: scenario.id,
    scenarioTitle: scenario.title,
    prompt: probe.question,
    context: null,
    passage: null,
    tests: probe.tests,
    options: [
      { text: probe.strong.reply, right: true, why: null },
      ...probe.weak.map(({ reply, why }) => ({ text: reply, right: false, why })),
    ],
    inOrder: false,
    lesson: probe.strong.remember,
  };
}

function optionsOf({ options, answer }: Pick<KnowledgeQuestion, 'options' | 'answer'>): Option[] {
  return options.map((text, index) => ({ text, right: index + 1 === answer, why: null }));
}

function knowledgeQuestion(scenario: Scenario, question: KnowledgeQuestion): QuizQuestion {
  return {
    id: `${scenario.id}/quiz/${question.id}`,
    kind: 'knowledge',
    scenarioId: scenario.id,
    scenarioTitle: scenario.title,
    prompt: question.question,
    context: null,
    passage: null,
    tests: null,
    options: optionsOf(question),
    inOrder: false,
    lesson: question.explanation,
  };
}

function exerciseQuestion(scenario: Scenario, exercise: Exercise): QuizQuestion {
  const { kind, passage = null, explanation } = exercise;
  return {
    id: `${scenario.id}/exercise/${exercise.id}`,
    kind,
    scenarioId: scenario.id,
    scenarioTitle: scenario.title,
    prompt: EXERCISE_PROMPTS[kind],
    // Which question it answers is what is to be found out.
    context: kind === 'fits' ? null : `Asked: "${scenario.question}"`,
    passage,
    tests: null,
    options: optionsOf(exercise),
    inOrder: kind === 'cut' || kind === 'words',
    lesson: explanation,
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
function pivotQuestion(scenario: Scenario, principle: PrincipleSlug): QuizQuestion | null {
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
    context: `${scenario.title}: ${scenario.question}`,
    passage: null,
    tests: null,
    options,
    inOrder: false,
    lesson: pivotLesson(wanted),
  };
}

/** Everything that can be asked of the scenarios, as they were written. */
export function questionsOf(scenarios: readonly Scenario[]): QuizQuestion[] {
  return scenarios.flatMap((scenario) => [
    ...scenario.probes.map((probe) => probeQuestion(scenario, probe)),
    ...scenario.quiz.map((question) => knowledgeQuestion(scenario, question)),
    ...scenario.exercises.map((exercise) => exerciseQuestion(scenario, exercise)),
  ]);
}

/**
 * What can be asked of a story that is told for a principle not its own: how to open it, or else one
 * of its follow-ups. None where it cannot be told for it.
 */
export function pivotedQuestions(scenario: Scenario, principle: PrincipleSlug): QuizQuestion[] {
  if (scenario.pivots[principle] === undefined) return [];
  const opening = pivotQuestion(scenario, principle);
  return opening ? [opening] : scenario.probes.map((probe) => probeQuestion(scenario, probe));
}

/** The story in one sentence. */
function storyOf({ overview = '', question }: Scenario): string {
  const [first = question] = sentencesIn(overview);
  return first;
}

/** The question as it is asked of somebody who has not read its story. */
export function introduced(question: QuizQuestion, scenario: Scenario): QuizQuestion {
  return { ...question, context: question.context ?? storyOf(scenario) };
}
