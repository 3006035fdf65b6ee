import { LOG_KEYS } from '../../command-keys.ts';
import { Cancelled } from '../../errors.ts';
import { INTERVIEW_LIMITS } from '../../progress/interviews/interview-limits.ts';
import type { Interview } from '../../progress/interviews/interviews.ts';
import { type InterviewView, interviewScreen } from '../../terminal/screens/interviews.ts';
import { cut } from '../../text/cut.ts';
import { printPages } from '../print-pages.ts';
import { type AskedPart, askAsked } from './ask-asked.ts';
import { askDay, askOverall, askText } from './ask-log.ts';
import type { LogContext } from './log-lines.ts';
import { LOG_MENU } from './menus.ts';

/** Of an answer in a row of what can be changed. */
const LONGEST_SHOWN = 40;

interface Change {
  label: string;
  run(): Promise<unknown>;
}

const shown = (text: string) => (text === '' ? '(nothing)' : cut(text, LONGEST_SHOWN));

/** Everything that can be changed, in the order it was asked. */
function changes(context: LogContext): Change[] {
  const { company, round, on, asked, went, change } = context.keeper.content;
  const part = (at: number, label: string, name: AskedPart, is: string): Change => ({
    label: `${at + 1}. ${label}: ${shown(is)}`,
    run: () => askAsked(at, context, [name]),
  });
  return [
    { label: `Company: ${shown(company)}`, run: () => askText('company', context) },
    { label: `Round: ${shown(round)}`, run: () => askText('round', context) },
    { label: `Day: ${on}`, run: () => askDay(context) },
    ...asked.flatMap(({ ask, story, told, dug, went: how }, at) => [
      part(at, 'Asked', 'ask', ask),
      part(at, 'Told', 'story', story?.title ?? told ?? ''),
      part(at, 'They dug into', 'dug', dug),
      part(at, 'It went', 'went', how ?? ''),
    ]),
    ...(asked.length < INTERVIEW_LIMITS.questions
      ? [
          {
            label: LOG_MENU.addQuestion,
            run: () => askAsked(asked.length, context, ['ask', 'story', 'dug', 'went']),
          },
        ]
      : []),
    { label: `All in all: ${shown(went ?? '')}`, run: () => askOverall(context) },
    { label: `I would change: ${shown(change)}`, run: () => askText('change', context) },
  ];
}

type Answer = 'keep' | 'change' | 'throw away' | 'later';

/** Shows what was written until it is kept or thrown away; left for later, it is `Cancelled`. */
export async function reviewLog(
  viewOf: (interview: Interview) => Promise<InterviewView>,
  context: LogContext,
): Promise<'keep' | 'throw away'> {
  const { keeper, prompter, ports } = context;
  const { output } = ports;
  for (;;) {
    const view = await viewOf({ id: keeper.id, ...keeper.content });
    await printPages(interviewScreen(view, output.look), prompter, output);
    const answer = await prompter.choose<Answer>(
      '',
      [
        { value: 'keep', label: LOG_MENU.keep, key: LOG_KEYS.keep },
        { value: 'change', label: LOG_MENU.change, key: LOG_KEYS.change },
        { value: 'throw away', label: LOG_MENU.throwAway, key: LOG_KEYS.throwAway },
        { value: 'later', label: LOG_MENU.later, key: LOG_KEYS.later },
      ],
      { back: 'later' },
    );
    if (answer === 'later') throw new Cancelled('menu');
    if (answer !== 'change') return answer;
    const chosen = await prompter.choose<Change | null>(
      'What is to change?',
      changes(context).map((each) => ({ value: each, label: each.label })),
      { back: null },
    );
    await chosen?.run();
  }
}
