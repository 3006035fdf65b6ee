import { HOME_KEYS } from '../../command-keys.ts';
import { Cancelled, ExpectedError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { Choice } from '../../prompter.ts';
import { homeScreen, welcomeScreen } from '../../terminal/screens/home.ts';
import type { Action } from './actions.ts';
import { readHome } from './read-home.ts';

/** Enter is the first; whatever has a letter has it there too. */
function choiceOf(action: Action, index: number): Choice<Action> {
  const { label, key } = action;
  if (index > 0) return { value: action, label, key };
  return { value: action, label, key: HOME_KEYS.first, also: key };
}

/** Runs what was chosen. Saved and left by its menu, or unable to run, it comes back home. */
async function run(action: Action, { output }: Ports): Promise<void> {
  try {
    await action.run();
  } catch (error) {
    const isBack = error instanceof Cancelled && error.by === 'menu';
    if (error instanceof ExpectedError) {
      const { errorScreen } = await import('../../terminal/screens/error.ts');
      output.note(errorScreen(error));
    } else if (!isBack) throw error;
  }
  output.print(['']);
}

/** Shows where someone stands and starts what they choose, until they leave. */
export async function home(ports: Ports): Promise<void> {
  const { output } = ports;
  for (;;) {
    const view = await readHome(ports);
    output.print(view.isNew ? welcomeScreen(output.look) : homeScreen(view, output.look));
    // What the menu takes is loaded while the screen is being read.
    const { actionsFor } = await import('./actions.ts');
    const { timedPrompter } = await import('../../session/timed-prompter.ts');
    const prompter = await timedPrompter('See what there is: star-coach --help', {}, ports);
    const actions = actionsFor(view, prompter, ports);
    const chosen = await prompter.choose('', [
      ...actions.map(choiceOf),
      { value: null, label: 'quit', key: HOME_KEYS.leave },
    ]);
    if (chosen === null) return;
    await run(chosen, ports);
  }
}
