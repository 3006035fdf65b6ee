import type { Ports, Prompter } from '../ports.ts';
import type { Question } from '../quiz/question.ts';
import type { QuizAnswer } from '../quiz/score.ts';
import type { Appended } from '../stores.ts';
import { optionLetter, questionScreen, verdictScreen } from '../terminal/screens/quiz.ts';

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
          { value: true, label: 'Next question' },
          { value: false, label: 'Stop here' },
        ],
        { back: false },
      );
      if (!goOn) break;
    }
  }
  return answers;
}
