import type { Ports, Prompter } from '../ports.ts';
import type { Question } from '../quiz/question.ts';
import type { QuizAnswer } from '../quiz/score.ts';
import { optionLetter, questionScreen, verdictScreen } from '../terminal/screens/quiz.ts';

/** Asks the questions one by one. Stopping early keeps the answers given so far. */
export async function askQuestions(
  questions: readonly Question[],
  prompter: Prompter,
  { output }: Ports,
): Promise<QuizAnswer[]> {
  const answers: QuizAnswer[] = [];
  for (const [index, question] of questions.entries()) {
    const position = `${index + 1} of ${questions.length}`;
    output.print(questionScreen(question, position, output.look));
    const chosen = await prompter.choose(
      'Your reply',
      question.options.map((_, option) => ({ value: option, label: optionLetter(option) })),
    );
    answers.push({ question, right: question.options[chosen]?.right ?? false });
    output.print(verdictScreen(question, chosen, output.look));
    if (index + 1 < questions.length) {
      const goOn = await prompter.choose('Go on?', [
        { value: true, label: 'Next question' },
        { value: false, label: 'Stop here' },
      ]);
      if (!goOn) break;
    }
  }
  return answers;
}
