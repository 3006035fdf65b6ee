import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
import { SITTING_MINUTES } from './due-cards.ts';
import { dueItems } from './due-items.ts';
import { goThroughItems } from './go-through.ts';

/** Starts with what comes first of what is due, and that alone. */
export async function startFirst(prompter: Prompter, ports: Ports): Promise<void> {
  const { items } = await dueItems(ports, { minutes: SITTING_MINUTES });
  await goThroughItems(items.slice(0, 1), prompter, ports);
}
