import type { createPromptModule } from 'inquirer';
import type { Look } from '../look.ts';
import type { Choice, Prompter, SearchRequest, TakeRequest, WayBack } from '../ports.ts';
import type { Guard } from './guard.ts';
import { type KeyMenu, keyMenu } from './key-menu.ts';
import { MENU_KEYS, menuHint } from './key-table.ts';
import { displayWidth, paragraph } from './lines.ts';
import { menuLabels } from './menu-labels.ts';
import { ALTERNATE_SCREEN, type Handover } from './menu-terminal.ts';
import { menuTheme } from './menu-theme.ts';
import { pauseChoices } from './pause-menu.ts';
import { type MenuContext, promptRunner, type Streams } from './run-prompt.ts';
import type { PauseChoice } from './take/take-io.ts';
import { typedLine } from './typed-line.ts';

type Prompt = ReturnType<typeof createPromptModule<never>>;

/** The pointer of a menu and the blank behind it. */
const POINTER_COLUMNS = 2;

/** Inquirer's own prompts: for lists and lines. A row of keys starts without them. */
async function listPrompts() {
  const { default: inquirer } = await import('inquirer');
  return (context: MenuContext): Prompt => inquirer.createPromptModule(context);
}

/** Menus and choices by Inquirer, in our colours; finished ones clear away. */
export function createTerminalPrompter(
  { stdin, stdout }: Streams,
  look: Look,
  guard: Guard,
): Prompter {
  const theme = menuTheme(look);

  /** A terminal that does not know its size says 0, or nothing. */
  const screenSize = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });

  const wrapped = (message: string) => paragraph(message, screenSize().columns).join('\n');

  const ask = promptRunner({ stdin, stdout }, guard);

  /** A row of keys, each of which answers at once. */
  async function chooseByKey<Value>(
    message: string,
    { row, way, find }: KeyMenu<Value>,
    screen: Handover | undefined,
  ): Promise<Value> {
    const [{ keyPrompt }, { keyRowScreen }] = await Promise.all([
      import('./key-prompt.ts'),
      import('./screens/key-row.ts'),
    ]);
    const lines = keyRowScreen(message, row, screenSize(), look);
    const answers = (key: string) => find(key) !== undefined;
    const pressed = await ask<string | null>(
      async (context) => ({ answer: await keyPrompt({ answers, lines }, context) }),
      { ...(screen ? { screen } : {}), way: way && { back: null } },
    );
    if (pressed === null && way !== undefined) return way.back;
    const chosen = find(pressed ?? '');
    if (chosen === undefined) throw new Error(`no choice for ${pressed}`);
    return chosen.value;
  }

  async function choose<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    {
      screen,
      way,
      esc = MENU_KEYS.back.word,
    }: { screen?: Handover; way?: WayBack<Value> | undefined; esc?: string } = {},
  ): Promise<Value> {
    const byKey = keyMenu(choices, way, esc);
    if (byKey !== null) return chooseByKey(message, byKey, screen);
    const { names, pageSize } = menuLabels(
      choices.map(({ label }) => label),
      POINTER_COLUMNS,
      screenSize(),
    );
    const hint = menuHint('choose', way === undefined ? null : esc);
    const prompts = await listPrompts();
    const index = await ask<number | null>(
      (context) =>
        prompts(context)<{ answer: number }>([
          {
            type: 'select',
            name: 'answer',
            theme,
            message: wrapped(`${look.bold(message)} ${look.dim(hint)}`),
            choices: names.map((name, value) => ({ name, value })),
            pageSize,
            loop: false,
          },
        ]),
      { ...(screen ? { screen } : {}), way: way && { back: null } },
    );
    if (index === null && way !== undefined) return way.back;
    const chosen = choices[index ?? -1];
    if (chosen === undefined) throw new Error(`no choice ${index}`);
    return chosen.value;
  }

  /** A list that shows what fits the words typed. */
  async function search<Value>(
    { message, esc, find }: SearchRequest<Value>,
    way: WayBack<Value>,
  ): Promise<Value> {
    const [{ pickerPrompt }, { pickerScreen }] = await Promise.all([
      import('./picker-prompt.ts'),
      import('./screens/picker.ts'),
    ]);
    const hint = menuHint('search', esc);
    const picked = await ask<{ typed: string; index: number } | null>(
      async (context) => {
        const picking = {
          find: (typed: string) => find(typed).map(({ label }) => label),
          draw: (labels: readonly string[], active: number) =>
            pickerScreen({ message, hint, labels, active }, screenSize(), look),
        };
        return { answer: await pickerPrompt(picking, context) };
      },
      { way: { back: null } },
    );
    if (picked === null) return way.back;
    const chosen = find(picked.typed)[picked.index];
    if (chosen === undefined) throw new Error(`no choice ${picked.index}`);
    return chosen.value;
  }

  /** What to do while a take waits; Esc goes on with it. */
  function pauseMenu(request: TakeRequest): Promise<PauseChoice> {
    const message = request.allowedSeconds === null ? 'Paused.' : 'Paused. The clock waits.';
    return choose(message, pauseChoices(request), {
      screen: ALTERNATE_SCREEN,
      way: { back: 'resume' },
      esc: 'goes on',
    });
  }

  return {
    choose: (message, choices, way) => choose(message, choices, { way }),
    search,
    async tick<Back>(
      message: string,
      options: readonly string[],
      ticked: readonly number[] = [],
      way?: WayBack<Back>,
    ) {
      const sign = POINTER_COLUMNS + displayWidth(theme.icon.unchecked);
      const { names, pageSize } = menuLabels(options, sign, screenSize());
      const hint = menuHint('tick', way === undefined ? null : MENU_KEYS.back.word);
      const prompts = await listPrompts();
      return ask<number[] | Back>(
        (context) =>
          prompts(context)<{ answer: number[] }>([
            {
              type: 'checkbox',
              name: 'answer',
              theme,
              message: wrapped(`${look.bold(message)} ${look.dim(hint)}`),
              choices: names.map((name, value) => ({
                name,
                value,
                checked: ticked.includes(value),
              })),
              pageSize,
              loop: false,
            },
          ]),
        { way },
      );
    },
    async ask({ message, initial, ...line }) {
      const prompts = await listPrompts();
      return ask(async (context) => {
        const { transformer, validate, answer } = typedLine(line);
        await prompts(context)<{ answer: string }>([
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
      });
    },
    async take(request: TakeRequest) {
      const [{ runTake }, { editorCommand }] = await Promise.all([
        import('./take/take.ts'),
        import('./take/editor-command.ts'),
      ]);
      return runTake(request, {
        stdin,
        stdout,
        now: () => performance.now(),
        look,
        guard,
        pauseMenu: () => pauseMenu(request),
        editor: editorCommand(process.env, stdout),
      });
    },
  };
}
