import type { createPromptModule } from 'inquirer';
import { Cancelled } from '../errors.ts';
import type { Choice, Look, Prompter, TakeRequest } from '../ports.ts';
import type { Guard } from './guard.ts';
import { displayWidth, paragraph } from './lines.ts';
import { menuLabels } from './menu-labels.ts';
import { ALTERNATE_SCREEN, type Handover, NORMAL_SCREEN, watchForStop } from './menu-stop.ts';
import { typedLine } from './typed-line.ts';

type Prompt = ReturnType<typeof createPromptModule<never>>;

interface Streams {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
}

const PAUSE_MENU = [
  { value: 'resume', label: 'Go on' },
  { value: 'restart', label: 'Start this section again' },
  { value: 'skip', label: 'Skip this section' },
  { value: 'quit', label: 'Save and quit' },
] as const;

/** Where no clock runs there is none to wait, and no section to skip. */
const PAUSE_IN_WRITING = [
  { value: 'resume', label: 'Go on' },
  { value: 'restart', label: 'Start this text again' },
  { value: 'quit', label: 'Save and quit' },
] as const;

/** The pointer of a menu and the blank behind it. */
const POINTER_COLUMNS = 2;

/** The cursor shown again, on the line below the menu, where the shell or a message goes on. */
const BELOW_MENU = '\n\u001b[?25h';

/** Menus and choices by Inquirer, in our colours; finished ones clear away. */
export async function createTerminalPrompter(
  { stdin, stdout }: Streams,
  look: Look,
  guard: Guard,
): Promise<Prompter> {
  const { default: inquirer } = await import('inquirer');

  const style = {
    message: (text: string) => text,
    answer: look.accent,
    highlight: look.accent,
    error: look.warn,
    help: look.dim,
    /** It stands in the line, to be changed. */
    defaultAnswer: () => '',
    description: look.dim,
    disabled: look.dim,
    key: look.bold,
    keysHelpTip: () => '',
  };
  const theme = {
    prefix: '',
    style,
    icon: {
      // Plain on purpose: a sign beyond ASCII makes the width tables load before the first menu.
      cursor: '>',
      checked: look.unicode ? '◉' : '[x]',
      unchecked: look.unicode ? '◯' : '[ ]',
    },
  };

  /** A terminal that does not know its size says 0, or nothing. */
  const screenSize = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });

  const wrapped = (message: string) => paragraph(message, screenSize().columns).join('\n');

  /** Runs one prompt. Leaving it, by Ctrl+C, Ctrl+D or the end of input, throws `Cancelled`. */
  async function ask<Answer>(
    question: (prompt: Prompt) => Promise<{ answer: Answer }>,
    screen: Handover = NORMAL_SCREEN,
  ): Promise<Answer> {
    const leave = new AbortController();
    const onKey = (_text: unknown, key?: { ctrl?: boolean; name?: string }) => {
      if (key?.ctrl && key.name === 'd') leave.abort();
    };
    const onEnd = () => leave.abort();
    const { output, close } = watchForStop({ stdin, stdout }, screen);
    const release = guard.hold(() => {
      stdin.setRawMode?.(false);
      stdout.write(BELOW_MENU);
    });
    stdin.on('keypress', onKey);
    stdin.on('end', onEnd);
    try {
      const prompt = inquirer.createPromptModule({
        input: stdin,
        output,
        signal: leave.signal,
        clearPromptOnDone: true,
      });
      return (await question(prompt)).answer;
    } catch (error) {
      const left = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'];
      if (error instanceof Error && left.includes(error.name)) throw new Cancelled();
      throw error;
    } finally {
      release();
      stdin.off('keypress', onKey);
      stdin.off('end', onEnd);
      close();
    }
  }

  async function choose<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    screen?: Handover,
  ): Promise<Value> {
    const { names, pageSize } = menuLabels(
      choices.map(({ label }) => label),
      POINTER_COLUMNS,
      screenSize(),
    );
    const index = await ask(
      (prompt) =>
        prompt<{ answer: number }>([
          {
            type: 'select',
            name: 'answer',
            theme,
            message: wrapped(`${look.bold(message)} ${look.dim('(arrows, Enter)')}`),
            choices: names.map((name, value) => ({ name, value })),
            pageSize,
            loop: false,
          },
        ]),
      screen,
    );
    const chosen = choices[index];
    if (chosen === undefined) throw new Error(`no choice ${index}`);
    return chosen.value;
  }

  return {
    choose: (message, choices) => choose(message, choices),
    tick(message, options, ticked = []) {
      const sign = POINTER_COLUMNS + displayWidth(theme.icon.unchecked);
      const { names, pageSize } = menuLabels(options, sign, screenSize());
      return ask((prompt) =>
        prompt<{ answer: number[] }>([
          {
            type: 'checkbox',
            name: 'answer',
            theme,
            message: wrapped(`${look.bold(message)} ${look.dim('(Space ticks, Enter goes on)')}`),
            choices: names.map((name, value) => ({ name, value, checked: ticked.includes(value) })),
            pageSize,
            loop: false,
          },
        ]),
      );
    },
    ask: ({ message, initial, ...line }) =>
      ask(async (prompt) => {
        const { transformer, validate, answer } = typedLine(line);
        await prompt<{ answer: string }>([
          {
            type: 'input',
            name: 'answer',
            theme,
            // On lines of its own: what is typed has the whole width below it.
            message: `\n${wrapped(look.bold(message))}\n>`,
            ...(initial === undefined ? {} : { default: initial, prefill: 'editable' as const }),
            transformer,
            validate,
          },
        ]);
        return { answer: answer() };
      }),
    async take(request: TakeRequest) {
      const { runTake } = await import('./take/take.ts');
      return runTake(request, {
        stdin,
        stdout,
        now: () => performance.now(),
        look,
        guard,
        pauseMenu: () =>
          request.allowedSeconds === null
            ? choose('Paused.', PAUSE_IN_WRITING, ALTERNATE_SCREEN)
            : choose('Paused. The clock waits.', PAUSE_MENU, ALTERNATE_SCREEN),
      });
    },
  };
}
