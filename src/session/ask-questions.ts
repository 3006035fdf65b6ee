import { COMMAND_KEYS } from '../command-keys.ts';
import type { Ports } from '../ports.ts';
import type { Prompter } from '../prompter.ts';
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

/** The keys of the options, as many as a question may have. */
const OPTION_KEYS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Puts an answer into the journal. */
export type KeepAnswer = (answer: QuizAnswer) => Appended;

/** Shows the question, in two steps where it is long. False when the person goes back. */
async function show(
  question: Question,
  position: string,
  prompter: Prompter,
  { output }: Ports,
): Promise<boolean> {
  const whole = questionScreen(question, position, output.look);
  if (isInSight(whole, output.look)) {
    output.print(whole);
    return true;
  }
  output.print(askedScreen(question, position, output.look));
  const choices = [{ value: true, label: QUESTIONS_MENU.replies, key: COMMAND_KEYS.next }];
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
    '',
    question.options.map((_, option) => {
      const label = optionLetter(option);
      return { value: option, label, key: OPTION_KEYS[option] ?? 'z' };
    }),
    { back: null },
  );
  if (chosen === null) return null;
  output.print(verdictScreen(question, chosen, output.look));
  return { question, right: question.options[chosen]?.right ?? false };
}

interface Asking {
  /** After so many of them stopping is the next natural step. */
  usual?: number;
  /** What Enter leads to after the last; nothing is waited for where nothing comes. */
  leadsTo?: string;
}

/** Asks the questions one by one and keeps each answer. Stopping early keeps those given so far. */
export async function askQuestions(
  questions: readonly Question[],
  keep: KeepAnswer,
  prompter: Prompter,
  ports: Ports,
  { usual = questions.length, leadsTo }: Asking = {},
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
      const isUsual = index + 1 < usual;
      const { next: enter, more, summary } = COMMAND_KEYS;
      const next = { value: true, label: QUESTIONS_MENU.next, key: isUsual ? enter : more };
      const stop = { value: false, label: QUESTIONS_MENU.stop, key: isUsual ? summary : enter };
      const goOn = await prompter.choose('', isUsual ? [next, stop] : [stop, next], {
        back: false,
      });
      if (!goOn) break;
    } else if (leadsTo !== undefined) {
      await prompter.choose('', [{ value: true, label: leadsTo, key: COMMAND_KEYS.next }]);
    }
  }
  return answers;
}
