import type { Look } from '../look.ts';
import type {
  Choice,
  Prompter,
  SearchRequest,
  TakeRequest,
  Watched,
  WayBack,
} from '../prompter.ts';
import type { Guard } from './guard.ts';
import { type KeyMenu, keyMenu } from './key-menu.ts';
import { ENDED, type KeysShown, keyPrompt } from './key-prompt.ts';
import { MENU_KEYS, menuHint } from './key-table.ts';
import { ALTERNATE_SCREEN, type Handover } from './menu-terminal.ts';
import { pauseChoices } from './pause-menu.ts';
import { promptRunner, type Streams } from './run-prompt.ts';
import { keyRowScreen } from './screens/key-row.ts';
import type { PauseChoice } from './take/take-io.ts';
import { thinkingLine } from './thinking-line.ts';

/** What is watched is drawn anew so often. */
const WATCHED_MS = 100;

/** Menus, lines and takes at a terminal that can redraw. What each takes is loaded when it is asked. */
export function createTerminalPrompter(
  { stdin, stdout }: Streams,
  look: Look,
  guard: Guard,
): Prompter {
  /** A terminal that does not know its size says 0, or nothing. */
  const screenSize = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 });

  const ask = promptRunner({ stdin, stdout }, guard);

  /** Inquirer's prompts. A row of keys starts without them. */
  async function lists() {
    const { listPrompts } = await import('./list-prompts.ts');
    return listPrompts({ ask, look, screenSize });
  }

  /** A row of keys, each of which answers at once. */
  async function chooseByKey<Value>(
    message: string,
    { row, numbered, way, find, at }: KeyMenu<Value>,
    {
      screen,
      seconds,
      watched,
    }: { screen?: Handover | undefined; seconds?: number; watched?: Watched<Value> },
  ): Promise<Value> {
    const draw = ({ isNumbered, secondsLeft }: KeysShown) => {
      const asked = secondsLeft === null ? message : thinkingLine(secondsLeft);
      const said = watched?.line() ?? asked;
      return keyRowScreen(said, isNumbered ? numbered : row, screenSize(), look);
    };
    const chosenBy = (key: string) => find(key) ?? at(key);
    const answers = (key: string, { isNumbered }: KeysShown) =>
      (isNumbered ? chosenBy(key) : find(key)) !== undefined;
    const keys = {
      ...{ answers, draw },
      ...(seconds === undefined ? {} : { seconds }),
      ...(watched === undefined ? {} : { everyMs: WATCHED_MS }),
      ...(watched?.until === undefined ? {} : { until: watched.until }),
    };
    const pressed = await ask<string | null>(
      async (context) => ({ answer: await keyPrompt(keys, context) }),
      { ...(screen ? { screen } : {}), way: way && { back: null } },
    );
    if (pressed === null && way !== undefined) return way.back;
    if (pressed === ENDED && watched?.until !== undefined) return watched.until;
    const chosen = chosenBy(pressed ?? '');
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
    if (byKey !== null) return chooseByKey(message, byKey, { screen });
    const labels = choices.map(({ label }) => label);
    const leaving = { screen, way: way && { back: null }, esc };
    const index = await (await lists()).choose(message, labels, leaving);
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
    return choose(message, pauseChoices(request.pause), {
      screen: ALTERNATE_SCREEN,
      way: { back: 'resume' },
      esc: 'goes on',
    });
  }

  return {
    choose: (message, choices, way) => choose(message, choices, { way }),
    async think(seconds, choices, way) {
      const byKey = keyMenu(choices, way);
      if (byKey === null) throw new Error('a while to think is answered by a row of keys');
      return chooseByKey('', byKey, { seconds });
    },
    async watch(watched, choices, way) {
      const byKey = keyMenu(choices, way);
      if (byKey === null) throw new Error('what is watched is answered by a row of keys');
      return chooseByKey('', byKey, { watched });
    },
    search,
    tick: async (message, options, ticked = [], way) =>
      (await lists()).tick(message, options, ticked, way),
    ask: async (request) => (await lists()).line(request),
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
