import type { Look } from '../look.ts';
import { shuffleOptions } from '../quiz/draw.ts';
import { probeQuestion, type QuizQuestion } from '../quiz/question.ts';
import { scoreQuiz } from '../quiz/score.ts';
import { isInSight, questionScreen, scoreLine } from '../terminal/screens/quiz.ts';
import { shuffle } from '../text/shuffle.ts';
import { askQuestions } from './ask-questions.ts';
import { answerKeeper } from './keep-answer.ts';
import { COMPARISON_MENU } from './menus.ts';
import type { Run, SessionContext } from './run.ts';

/** Screens with questions about somebody else's story, after one's own, where nobody asks for more. */
const SCREENS = 2;
/** The score, and the question for a name below it, in plain lines and at the longest. */
const NAME_ROWS = 7;
const OTHER_CANDIDATE = 'The same question, the other candidate';

/** Screens that a question and its replies take. */
function screensOf(question: QuizQuestion, look: Look): number {
  return isInSight(questionScreen(question, '1 of 2', look), look) ? 1 : 2;
}

/** The first of the questions that take so many screens together: at least one. */
function fewOf(questions: readonly QuizQuestion[], screens: number, look: Look): number {
  let left = screens;
  const tooMany = questions.findIndex((question) => {
    left -= screensOf(question, look);
    return left < 0;
  });
  return tooMany < 0 ? questions.length : Math.max(1, tooMany);
}

/**
 * The probe quiz that closes a session: what the example is asked. After a story of one's own these
 * are questions to another candidate, and a few are enough.
 */
export async function closingQuiz(
  { scenario, source, target, plan }: Run,
  { id: session, thenNamed }: { id: string; thenNamed: boolean },
  { ports, prompter }: SessionContext,
): Promise<void> {
  const { output } = ports;
  const isOther = plan.telling === 'own';
  if (scenario.probes.length === 0) return;
  const seed = ports.seed();
  const probes = isOther ? shuffle(scenario.probes, seed) : scenario.probes;
  const questions = shuffleOptions(
    probes.map((probe) => ({
      ...probeQuestion(scenario, probe),
      ...(isOther ? { frame: OTHER_CANDIDATE } : {}),
    })),
    seed,
  );
  // The first few are all that most people see: those that take one screen each.
  const { look } = output;
  const asked = isOther
    ? questions.toSorted((one, other) => screensOf(one, look) - screensOf(other, look))
    : questions;
  const usual = isOther ? fewOf(asked, SCREENS, look) : asked.length;
  const keep = await answerKeeper([{ scenario, source }], session, ports);
  const answers = await askQuestions(asked, keep, prompter, ports, {
    usual,
    leadsTo: COMPARISON_MENU.summary,
    ...(thenNamed ? { rowsBelow: NAME_ROWS } : {}),
  });
  if (answers.length === 0) return;
  const score = scoreLine(scoreQuiz(answers), isOther ? scenario.id : target, look);
  // What asks for a name leaves a blank line above itself, but for plain lines.
  output.print(thenNamed && !look.plain ? score : [...score, '']);
}
