import { COMMAND_KEYS } from '../command-keys.ts';
import { principleName } from '../scenario/principles.ts';
import { aimScreen } from '../terminal/screens/aim.ts';
import { aimAfter } from './aim.ts';
import type { Judgement } from './judge.ts';
import { COMPARISON_MENU } from './menus.ts';
import type { Run, SessionContext } from './run.ts';

/** What leads to the screen of `showAim`, in a few words; null where there is no such screen. */
export async function aimLabel(
  run: Run,
  { result }: Judgement,
  { ports }: SessionContext,
): Promise<string | null> {
  const aim = await aimAfter(run, result.review?.sections ?? [], ports);
  return aim && COMPARISON_MENU.forPrinciple(principleName(aim.principle));
}

/** Where a story of one's own was told for another principle: how to do that the next time. */
export async function showAim(
  run: Run,
  { result }: Judgement,
  then: string,
  { ports, prompter }: SessionContext,
): Promise<void> {
  const aim = await aimAfter(run, result.review?.sections ?? [], ports);
  if (aim === null) return;
  ports.output.print(aimScreen(aim, ports.output.look));
  await prompter.choose('', [{ value: null, label: then, key: COMMAND_KEYS.next }]);
}
