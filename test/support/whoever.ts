import type { Choice, Prompter, TakeRequest, WayBack } from '../../src/prompter.ts';
import { BRIEF_MENU, COMPARISON_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { keyMenu } from '../../src/terminal/key-menu.ts';
import { fittedLine } from '../../src/terminal/lines.ts';
import { numberedChoices } from '../../src/terminal/plain/numbered-choices.ts';
import { keyRowScreen } from '../../src/terminal/screens/key-row.ts';
import { thinkingLine } from '../../src/terminal/thinking-line.ts';
import type { MemoryOutput } from './memory-output.ts';

/** What nobody chooses here: another telling, another question, another level, to leave before the end. */
const ELSEWHERE: readonly string[] = [
  BRIEF_MENU.retell,
  BRIEF_MENU.another,
  BRIEF_MENU.level,
  COMPARISON_MENU.leave,
];
/** What ends a session, and home. */
const ENDS: readonly string[] = [WHAT_NEXT_MENU.done, 'quit', 'back'];

/** What was printed before something was waited for, and the menu or question it waited with. */
export interface Screen {
  lines: string[];
  menu: string[];
  /** Nothing was waited for with keys: a take began, or it was the end. */
  isWait: boolean;
}

export interface Whoever {
  /** What is said for a part, by its title. */
  say(part: string): string;
  /** Seconds a take lasts. */
  seconds: number;
  /** Keys pressed at menus, as they come; Enter once there are no more. */
  presses: readonly number[];
  /** What the story is called, where that is asked. */
  name: string;
}

/** Somebody who presses whatever keys there are, and the screens they see. */
export function whoever(
  { say, seconds, presses, name }: Whoever,
  memory: () => Pick<MemoryOutput, 'printed' | 'output'>,
) {
  const left = [...presses];
  const screens: Screen[] = [];
  let from = 0;

  function seen(menu: string[], isWait = true) {
    const { printed } = memory();
    screens.push({ lines: printed.slice(from), menu, isWait });
    from = printed.length;
  }

  function menuLines<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    way?: WayBack<Value>,
  ): string[] {
    const { look } = memory().output;
    if (look.plain) {
      const { rows, hint } = numberedChoices(choices, way, look.width);
      const said = [...(message === '' ? [] : [message]), ...rows, hint];
      return said.flatMap((line) => fittedLine(line, look.width));
    }
    const keys = keyMenu(choices, way);
    if (keys === null) return [message, ...choices.map(({ label }) => label)];
    return keyRowScreen(message, keys.row, { columns: look.width, rows: 24 }, look);
  }

  async function choose<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    way?: WayBack<Value>,
  ): Promise<Value> {
    seen(menuLines(message, choices, way));
    const press = left.shift();
    const end = choices.find(({ label }) => ENDS.includes(label));
    const isElsewhere = (label: string) =>
      ELSEWHERE.includes(label) || (end !== undefined && label === WHAT_NEXT_MENU.next);
    const here = choices.filter(({ label }) => !isElsewhere(label));
    const [first] = end === undefined ? here : [end];
    const chosen = press === undefined ? first : here[press % here.length];
    if (chosen === undefined) throw new Error(`nothing to choose: ${message}`);
    return chosen.value;
  }

  function nobodyAsks(): never {
    throw new Error('nobody searches here');
  }

  const prompter: Prompter = {
    choose,
    think: (seconds, choices, way) => choose(thinkingLine(seconds), choices, way),
    watch: async ({ until, line }, choices, way) => until ?? choose(line(), choices, way),
    search: async () => nobodyAsks(),
    async tick(message, options) {
      seen([message, ...options]);
      return options.flatMap((_, at) => (at % 2 === 0 ? [at] : []));
    },
    async ask({ message }) {
      seen([message, '']);
      return name;
    },
    async take({ heading, question, hints, text, hintsUsed }: TakeRequest) {
      seen([heading.about, heading.part, question, ...hints], false);
      const words = [text, say(heading.part)].filter((each) => each !== '').join(' ');
      const asIt = { hintsUsed, pasted: false, interrupted: false, stoppedAt: null };
      return { kind: 'done', text: words, activeSeconds: seconds, ...asIt };
    },
  };
  return {
    prompter,
    /** What was seen since it was asked for before, what was left at the end included. */
    screens(): readonly Screen[] {
      seen([], false);
      return screens.splice(0);
    },
  };
}
