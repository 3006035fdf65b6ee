import { COMMAND_KEYS } from '../../command-keys.ts';
import { NeedsTerminalError } from '../../errors.ts';
import type { Ports, Prompter } from '../../ports.ts';
import {
  type DueLine,
  dueListScreen,
  dueScreen,
  nothingDueScreen,
} from '../../terminal/screens/today.ts';
import { readWhole } from '../arguments/options.ts';
import { type DuePlan, minutesFor, SITTING } from './due-cards.ts';
import { type DueItem, dueItems } from './due-items.ts';

export interface TodayOptions {
  /** True without a number: only say how many are due. */
  count?: string | true;
  json?: boolean;
}

const MOST = 500;

/** What `--json` says of an item. */
function factsOf({ found: _, question, rehearsed, ...card }: DueItem) {
  return {
    ...card,
    title: rehearsed.title,
    question: question?.prompt ?? null,
  };
}

function lineOf({ kind, name, rehearsed, question }: DueItem): DueLine {
  return {
    kind,
    name,
    title: rehearsed.title,
    question: question?.prompt ?? null,
  };
}

function printJson({ items, due, next, weakest }: DuePlan<DueItem>, { output }: Ports): void {
  output.json({ version: 1, due, items: items.map(factsOf), next, weakest: weakest.map(factsOf) });
}

async function goThrough(items: DueItem[], prompter: Prompter, ports: Ports): Promise<void> {
  const { goThroughItems } = await import('./go-through.ts');
  await goThroughItems(items, prompter, ports);
}

/** Someone to ask, or nobody: then there is still something to read. */
async function someone(ports: Ports): Promise<Prompter | null> {
  try {
    return await ports.prompter('');
  } catch (error) {
    if (error instanceof NeedsTerminalError) return null;
    throw error;
  }
}

async function minutes(items: readonly DueItem[], ports: Ports): Promise<number> {
  return minutesFor(items, await (await ports.config()).settings());
}

async function offerWeakest(
  plan: DuePlan<DueItem>,
  prompter: Prompter | null,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { met, gone, weakest, next } = plan;
  const today = ports.day(ports.now());
  output.print(nothingDueScreen({ met, gone, next }, today, output.look));
  if (weakest.length === 0 || prompter === null) return;
  const goOn = await prompter.choose(
    'Still in the mood?',
    [
      { value: false, label: 'leave it for today', key: COMMAND_KEYS.next },
      {
        value: true,
        key: COMMAND_KEYS.more,
        label: `go through the weakest ${weakest.length}, about ${await minutes(weakest, ports)} min`,
      },
    ],
    { back: false },
  );
  if (goOn) await goThrough(weakest, prompter, ports);
}

/**
 * Runs what is due today, the most fragile first; with `--count` or `--json`, and where nobody can be
 * asked, only says what is.
 */
export async function today({ count, json }: TodayOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const asked = typeof count === 'string' ? readWhole('--count', count, 1, MOST) : undefined;
  const prompter = json || count === true ? null : await someone(ports);
  const plan = await dueItems(ports, asked ?? (prompter ? SITTING : undefined));
  if (json) return printJson(plan, ports);
  if (count === true) return output.print([String(plan.due)]);
  const { items, due, gone } = plan;
  if (due === 0) return offerWeakest(plan, prompter, ports);

  const howMany = (...kinds: DueItem['kind'][]) =>
    items.filter(({ kind }) => kinds.includes(kind)).length;
  const view = {
    due,
    asked: items.length,
    minutes: await minutes(items, ports),
    stories: howMany('story'),
    questions: howMany('probe', 'knowledge', 'exercise'),
    sections: howMany('section'),
    gone,
  };
  output.print(dueScreen(view, output.look));
  if (prompter === null) return output.print(dueListScreen(items.map(lineOf), output.look));
  const start = await prompter.choose(
    '',
    [
      { value: true, label: 'start', key: COMMAND_KEYS.next },
      { value: false, label: 'not now', key: COMMAND_KEYS.back },
    ],
    { back: false },
  );
  if (start) await goThrough(items, prompter, ports);
}
