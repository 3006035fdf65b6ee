import type { Ports, Prompter } from '../ports.ts';
import type { Question } from '../quiz/question.ts';
import type { QuizAnswer } from '../quiz/score.ts';
import type { Appended } from '../stores.ts';
import {
  askedScreen,
  isInSight,
  optionLetter,
  optionsScreen,
  questionScreen,
  verdictScreen,
} from '../terminal/screens/quiz.ts';
import { QUESTIONS_MENU } from './menus.ts';

/** Puts an answer into the journal. */
export type KeepAnswer = (answer: QuizAnswer) => Appended;

/** Between a question and options that take a screen of their own. */
export const LOOK_AT_REPLIES = 'Look at the replies';

/** Shows the question, in two steps where it is long. False when the person goes back. */
async function show(
  question: Question,
  position: string,
  prompter: Prompter,
  { output }: Ports,
): Promise<boolean> {
  const whole = questionScreen(question, position, output.look);
  if (isInSight(question, whole)) {
    output.print(whole);
    return true;
  }
  output.print(askedScreen(question, position, output.look));
  const choices = [{ value: true, label: LOOK_AT_REPLIES }];
  const goesOn = await prompter.choose('Your reply first: say it, then look.', choices, {
    back: false,
  });
  if (goesOn) output.print(optionsScreen(question, output.look));
  return goesOn;
}

/** Asks one question and says what was right. Null when the person goes back instead. */
export async function askQuestion(
  question: Question,
  position: string,
  prompter: Prompter,
  ports: Ports,
): Promise<QuizAnswer | null> {
  const { output } = ports;
  if (!(await show(question, position, prompter, ports))) return null;
  const chosen = await prompter.choose<number | null>(
    'Your reply',
    question.options.map((_, option) => ({ value: option, label: optionLetter(option) })),
    { back: null },
  );
  if (chosen === null) return null;
  output.print(verdictScreen(question, chosen, output.look));
  return { question, right: question.options[chosen]?.right ?? false };
}

/** Asks the questions one by one and keeps each answer. Stopping early keeps those given so far. */
export async function askQuestions(
  questions: readonly Question[],
  keep: KeepAnswer,
  prompter: Prompter,
  ports: Ports,
): Promise<QuizAnswer[]> {
  const answers: QuizAnswer[] = [];
  for (const [index, question] of questions.entries()) {
    const position = `${index + 1} of ${questions.length}`;
    const answer = await askQuestion(question, position, prompter, ports);
    if (answer === null) break;
    answers.push(answer);
    const { notice } = keep(answer);
    if (notice) ports.output.note([notice]);
    if (index + 1 < questions.length) {
      const goOn = await prompter.choose(
        'Go on?',
        [
          { value: true, label: QUESTIONS_MENU.next },
          { value: false, label: QUESTIONS_MENU.stop },
        ],
        { back: false },
      );
      if (!goOn) break;
    }
  }
  return answers;
}
