import { COMMAND_KEYS } from '../command-keys.ts';
import { questionAsked } from '../rehearsal/asked.ts';
import { joggersFor } from '../rehearsal/joggers.ts';
import type { Question } from '../scenario/question/schema.ts';
import { joggersScreen } from '../terminal/screens/joggers.ts';
import { BRIEF_MENU } from './menus.ts';
import type { RehearsalContext, Run } from './run.ts';

const QUIET_SECONDS = 60;

/** A quiet minute with what may bring a story back. Whether the clock may start then; false goes back. */
export function jogMemory(
  { scenario, plan }: Run,
  question: Question,
  { ports: { output }, prompter }: RehearsalContext,
): Promise<boolean> {
  const asked = questionAsked(scenario, plan);
  output.print(joggersScreen(asked, joggersFor(question, asked), output.look));
  const start = { value: true, label: BRIEF_MENU.start, key: COMMAND_KEYS.next };
  return prompter.think(QUIET_SECONDS, [start], { back: false });
}
