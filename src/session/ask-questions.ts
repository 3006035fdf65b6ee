import type { Ports, Prompter } from '../ports.ts';
import type { Question } from '../quiz/question.ts';
import type { QuizAnswer } from '../quiz/score.ts';
import type { Appended } from '../stores.ts';
import { optionLetter, questionScreen, verdictScreen } from '../terminal/screens/quiz.ts';
import { QUESTIONS_MENU } from './menus.ts';

/** Puts an answer into the journal. */
export type KeepAnswer = (answer: QuizAnswer) => Appended;

/** Asks one question and says what was right. Null when the person goes back instead. */
export async function askQuestion(
  question: Question,
  position: string,
  prompter: Prompter,
  { output }: Ports,
): Promise<QuizAnswer | null> {
  output.print(questionScreen(question, position, output.look));
  const chosen = await prompter.choose<number | null>(
    'Your reply',
    question.options.map((_, option) => ({ value: option, label: optionLetter(option) })),
    { back: null },
  );
  if (chosen === null) return null;
  output.print(verdictScreen(question, chosen, output.look));
  return { question, right: question.options[chosen]?.right ?? false };
}

/**
 * Asks the questions one by one and keeps each answer. Stopping early keeps those given so far; after
 * `usual` of them that is the next natural step.
 */
export async function askQuestions(
  questions: readonly Question[],
  keep: KeepAnswer,
  prompter: Prompter,
  ports: Ports,
  usual = questions.length,
): Promise<QuizAnswer[]> {
  const answers: QuizAnswer[] = [];
  for (const [index, question] of questions.entries()) {
    const position = `${index + 1} of ${index < usual ? usual : questions.length}`;
    const answer = await askQuestion(question, position, prompter, ports);
    if (answer === null) break;
    answers.push(answer);
    const { notice } = keep(answer);
    if (notice) ports.output.note([notice]);
    if (index + 1 < questions.length) {
      const next = { value: true, label: QUESTIONS_MENU.next };
      const stop = { value: false, label: QUESTIONS_MENU.stop };
      const choices = index + 1 < usual ? [next, stop] : [stop, next];
      const goOn = await prompter.choose('Go on?', choices, { back: false });
      if (!goOn) break;
    }
  }
  return answers;
}
