import inquirer from 'inquirer';
import type { Look } from '../look.ts';
import type { LineRequest, WayBack } from '../prompter.ts';
import { MENU_KEYS, menuHint } from './key-table.ts';
import { displayWidth, paragraph } from './lines.ts';
import { menuLabels } from './menu-labels.ts';
import type { Handover } from './menu-terminal.ts';
import type { MenuContext, PromptRunner } from './run-prompt.ts';
import { typedLine } from './typed-line.ts';

/** Menus in our colours, without the remarks they come with. */
function menuTheme(look: Look) {
  return {
    prefix: '',
    style: {
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
    },
    icon: {
      // Plain on purpose: a sign beyond ASCII makes the width tables load before the first menu.
      cursor: '>',
      checked: look.unicode ? '◉' : '[x]',
      unchecked: look.unicode ? '◯' : '[ ]',
    },
  };
}

/** The pointer of a menu and the blank behind it. */
const POINTER_COLUMNS = 2;

interface Asking {
  ask: PromptRunner;
  look: Look;
  screenSize(): { columns: number; rows: number };
}

/** How a list is left: on which screen it stands, and what Esc answers and is called. */
interface Leaving<Value> {
  screen?: Handover | undefined;
  way?: WayBack<Value> | undefined;
  esc: string;
}

/** Lists and lines by Inquirer, in our colours; finished ones clear away. */
export function listPrompts({ ask, look, screenSize }: Asking) {
  const theme = menuTheme(look);
  const wrapped = (message: string) => paragraph(message, screenSize().columns).join('\n');
  const prompts = (context: MenuContext) => inquirer.createPromptModule<never>(context);

  /** Which one of the labels: its index, or what the way back answers. */
  function choose<Back>(
    message: string,
    labels: readonly string[],
    { screen, way, esc }: Leaving<Back>,
  ): Promise<number | Back> {
    const { names, pageSize } = menuLabels(labels, POINTER_COLUMNS, screenSize());
    const hint = menuHint('choose', way === undefined ? null : esc);
    return ask<number | Back>(
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
      { ...(screen ? { screen } : {}), way },
    );
  }

  function tick<Back>(
    message: string,
    options: readonly string[],
    ticked: readonly number[],
    way: WayBack<Back> | undefined,
  ): Promise<number[] | Back> {
    const sign = POINTER_COLUMNS + displayWidth(theme.icon.unchecked);
    const { names, pageSize } = menuLabels(options, sign, screenSize());
    const hint = menuHint('tick', way === undefined ? null : MENU_KEYS.back.word);
    return ask<number[] | Back>(
      (context) =>
        prompts(context)<{ answer: number[] }>([
          {
            type: 'checkbox',
            name: 'answer',
            theme,
            message: wrapped(`${look.bold(message)} ${look.dim(hint)}`),
            choices: names.map((name, value) => ({ name, value, checked: ticked.includes(value) })),
            pageSize,
            loop: false,
          },
        ]),
      { way },
    );
  }

  function line({ message, initial, ...rest }: LineRequest): Promise<string> {
    return ask(async (context) => {
      const { transformer, validate, answer } = typedLine(rest);
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
  }

  return { choose, tick, line };
}
