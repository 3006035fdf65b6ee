import type { Ports } from '../../ports.ts';
import { sessionsIn } from '../../progress/sessions-in.ts';
import type { Prompter } from '../../prompter.ts';
import { todayEndScreen } from '../../terminal/screens/today.ts';
import { type DueItem, dueItems } from './due-items.ts';
import { runItem } from './run-item.ts';
import { lastGrade, settleGrade } from './settle-grade.ts';

/** Goes through the items until the person stops, then says what is left and when the next are due. */
export async function goThroughItems(
  items: readonly DueItem[],
  prompter: Prompter,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const journal = await ports.journal();
  const { stories } = await journal.progress();
  const room = { ports, prompter, sessions: sessionsIn(await journal.records()), stories };
  let done = 0;
  for (const [index, item] of items.entries()) {
    const before = lastGrade(await journal.progress(), item.card)?.of ?? null;
    const outcome = await runItem(item, { position: index + 1, count: items.length }, room);
    if (outcome === 'stopped') break;
    if (outcome === 'passed over') continue;
    done += 1;
    const isLast = index + 1 === items.length;
    if (!(await settleGrade(item.card, { before, isLast }, room))) break;
  }
  const after = await dueItems(ports);
  const end = { done, left: after.due, next: after.next };
  output.print(todayEndScreen(end, ports.day(ports.now()), output.look));
}
