import { COMMAND_KEYS } from '../command-keys.ts';
import type { Ports } from '../ports.ts';
import type { Prompter } from '../prompter.ts';
import type { QuizQuestion } from '../quiz/question.ts';
import type { QuizAnswer } from '../quiz/score.ts';
import type { Appended } from '../stores.ts';
import { SCREEN_ROWS } from '../terminal/screens/pages.ts';
import {
  isInSight,
  optionLetter,
  optionsScreen,
  promptScreen,
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
  question: QuizQuestion,
  position: string,
  prompter: Prompter,
  { output }: Ports,
): Promise<boolean> {
  const whole = questionScreen(question, position, output.look);
  if (isInSight(whole, output.look)) {
    output.print(whole);
    return true;
  }
  output.print(promptScreen(question, position, output.look));
  const choices = [{ value: true, label: QUESTIONS_MENU.replies, key: COMMAND_KEYS.next }];
  const goesOn = await prompter.choose('Your reply first: say it, then look.', choices, {
    back: false,
  });
  if (goesOn) output.print(optionsScreen(question, output.look));
  return goesOn;
}

/** An answer, and the rows that said what was right. */
interface Answered {
  answer: QuizAnswer;
  rows: number;
}

async function askOne(
  question: QuizQuestion,
  position: string,
  prompter: Prompter,
  ports: Ports,
): Promise<Answered | null> {
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
  const verdict = verdictScreen(question, chosen, output.look);
  output.print(verdict);
  const right = question.options[chosen]?.right ?? false;
  return { answer: { question, right }, rows: verdict.length };
}

/** Asks one question and says what was right. Null when the person goes back instead. */
export async function askQuestion(
  question: QuizQuestion,
  position: string,
  prompter: Prompter,
  ports: Ports,
): Promise<QuizAnswer | null> {
  return (await askOne(question, position, prompter, ports))?.answer ?? null;
}

interface Asking {
  /** After so many of them stopping is the next natural step. */
  usual?: number;
  /** What Enter leads to after the last; nothing is waited for where nothing comes. */
  leadsTo?: string;
  /** Rows of what comes next, where that waits by itself: below the last verdict, where both are seen at once. */
  rowsBelow?: number;
}

/** Asks the questions one by one and keeps each answer. Stopping early keeps those given so far. */
export async function askQuestions(
  questions: readonly QuizQuestion[],
  keep: KeepAnswer,
  prompter: Prompter,
  ports: Ports,
  { usual = questions.length, leadsTo, rowsBelow = SCREEN_ROWS }: Asking = {},
): Promise<QuizAnswer[]> {
  const answers: QuizAnswer[] = [];
  for (const [index, question] of questions.entries()) {
    const position = `${index + 1} of ${index < usual ? usual : questions.length}`;
    const answered = await askOne(question, position, prompter, ports);
    if (answered === null) break;
    const { answer, rows } = answered;
    answers.push(answer);
    const { notice } = keep(answer);
    if (notice) ports.output.note([notice]);
    const isUsual = index + 1 < usual;
    if (!isUsual && rows + rowsBelow <= SCREEN_ROWS) break;
    if (index + 1 < questions.length) {
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
