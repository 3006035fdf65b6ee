import { hearBeats } from '../../../review/beats.ts';
import { reviewAnswer } from '../../../review/review.ts';
import type { Exercise } from '../../../scenario/exercise-schema.ts';
import type { Question } from '../../../scenario/question/schema.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { BASE_LEVEL } from '../../../scenario/sections.ts';
import type { ContentProblem } from '../content-problem.ts';

/** What is wrong with an option, or nothing. */
type Judge = (option: string, isRight: boolean) => string | null;

/**
 * The options are follow-ups of the question, and the right one asks for what the review does not hear.
 * Whether the passage answers the others, only a reader can tell.
 */
function nextJudge({ passage = '' }: Exercise, question: Question): Judge {
  const review = reviewAnswer(passage, { level: BASE_LEVEL });
  const heard = new Map(
    hearBeats(question, review.sections).map(({ beat, heard: state }) => [beat.id, state]),
  );
  return (option, isRight) => {
    const followUp = question.follow_ups.find(({ ask }) => ask === option);
    if (followUp === undefined) return `is no follow-up of "${question.id}": take one of those`;
    const { when, beat = '' } = followUp;
    if (when === 'always') return 'is asked after every answer: take another';
    if (isRight && when === 'heard') return `is asked only where "${beat}" was heard`;
    if (isRight && heard.get(beat) === 'heard') {
      return `asks for "${beat}", and the review hears that in the passage`;
    }
    return null;
  };
}

/** The right question is one the scenario answers; the others belong to principles it is not told for. */
function fitsJudge(scenario: Scenario, questions: readonly Question[]): Judge {
  const told = [scenario.principle, ...Object.keys(scenario.pivots)];
  return (option, isRight) => {
    const question = questions.find(({ ask }) => ask.some(({ text }) => text === option));
    if (question === undefined) return 'is no phrasing of a question: take one of those';
    const isAnswered = scenario.answers?.includes(question.id) === true;
    if (isRight) return isAnswered ? null : `"${question.id}" is not among its \`answers\``;
    if (isAnswered) return `"${question.id}" is among its \`answers\`: it fits as well`;
    return told.includes(question.principle)
      ? `is about ${question.principle}, which the scenario is told for: take another principle`
      : null;
  };
}

/** Whether exercises that offer questions offer real ones, of which one alone is right. */
export function checkAsked(scenario: Scenario, questions: readonly Question[]): ContentProblem[] {
  const answered = questions.find(({ id }) => id === scenario.answers?.[0]);
  return scenario.exercises.flatMap((exercise, index): ContentProblem[] => {
    const { kind, options, answer } = exercise;
    if (kind !== 'next' && kind !== 'fits') return [];
    if (kind === 'next' && answered === undefined) return [];
    const judge =
      kind === 'next' && answered ? nextJudge(exercise, answered) : fitsJudge(scenario, questions);
    return options.flatMap((option, at) => {
      const message = judge(option, at + 1 === answer);
      const path = ['exercises', index, 'options', at];
      return message === null ? [] : [{ path, weight: 'error', message }];
    });
  });
}
