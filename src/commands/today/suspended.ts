import type { Ports } from '../../ports.ts';
import { suspendedScreen } from '../../terminal/screens/today.ts';
import { someone } from '../someone.ts';
import { itemsPutAway } from './due-items.ts';
import { rowsOf } from './due-row.ts';
import { setSuspended } from './set-suspended.ts';
import { suspendedDocument } from './today-document.ts';

/** Shows what is not to come back, and lets the person bring some of it back. */
export async function showSuspended({ json }: { json: boolean }, ports: Ports): Promise<void> {
  const { output } = ports;
  const items = await itemsPutAway(ports);
  if (json) {
    return output.json(suspendedDocument(items, await (await ports.journal()).progress()));
  }
  const rows = await rowsOf(items, ports);
  const prompter = items.length === 0 ? null : await someone(() => ports.prompter(''));
  if (prompter === null) {
    return output.print(suspendedScreen(rows, ports.day(ports.now()), output.look));
  }
  const chosen = await prompter.tick(
    'Put away. Which of it is to come back?',
    rows.map(({ what }) => what),
    undefined,
    { back: null },
  );
  const back = items.filter((_, at) => chosen?.includes(at));
  await setSuspended(back, false, ports);
}
