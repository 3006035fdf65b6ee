import { COMMAND_KEYS } from '../../command-keys.ts';
import type { Ports } from '../../ports.ts';
import type { Choice, Prompter } from '../../prompter.ts';
import { timedPrompter } from '../../session/timed-prompter.ts';
import { nothingDueScreen, todayScreen } from '../../terminal/screens/today.ts';
import { readWhole } from '../arguments/options.ts';
import { todayPlan } from '../plan/read-plan.ts';
import { someone } from '../someone.ts';
import { type DuePlan, type HowMuch, minutesFor, SITTING_MINUTES } from './due-cards.ts';
import { type DueItem, dueItems } from './due-items.ts';
import { rowsOf } from './due-row.ts';
import { setSuspended } from './set-suspended.ts';
import { todayDocument } from './today-document.ts';

/** What the keys of `today` do. */
export const TODAY_MENU = {
  leaveOut: 'leave this one out',
  more: 'ten minutes more',
  never: 'not this one again',
  undo: 'bring it back',
  notNow: 'not now',
} as const;

export interface TodayOptions {
  /** Only what is put away. */
  suspended?: boolean;
  /** True without a number: only say how many are due. */
  count?: string | true;
  json?: boolean;
}

const MOST = 500;
/** What `m` adds: to a sitting, or to a number that was asked for. */
const MORE_MINUTES = 10;
const MORE_ITEMS = 10;

async function goThrough(
  items: readonly DueItem[],
  prompter: Prompter,
  ports: Ports,
): Promise<void> {
  const { goThroughItems } = await import('./go-through.ts');
  await goThroughItems(items, prompter, ports);
}

async function minutes(items: readonly DueItem[], ports: Ports): Promise<number> {
  return minutesFor(items, await (await ports.config()).settings());
}

async function printToday(plan: DuePlan<DueItem>, waits: boolean, ports: Ports): Promise<void> {
  const { output } = ports;
  const settings = await (await ports.config()).settings();
  const { items, waiting } = plan;
  const rows = await rowsOf(items, ports);
  const told = { rows, minutes: minutesFor(items, settings), waiting, gone: plan.gone(), waits };
  const view = { ...told, plan: await todayPlan(plan, ports) };
  output.print(todayScreen(view, ports.day(ports.now()), output.look));
}

async function offerWeakest(
  plan: DuePlan<DueItem>,
  prompter: Prompter | null,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { met, weakest, next } = plan;
  const today = ports.day(ports.now());
  const nothing = { met, gone: plan.gone(), next, plan: await todayPlan(plan, ports) };
  output.print(nothingDueScreen(nothing, today, output.look));
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

type Answer = 'start' | 'leave out' | 'never' | 'undo' | 'more' | 'not now';

function menu({ items, waiting, later }: DuePlan<DueItem>, putAway: number): Choice<Answer>[] {
  return [
    ...(items.length > 0
      ? [{ value: 'start', label: 'start', key: COMMAND_KEYS.next } as const]
      : []),
    ...(items.length > 1
      ? [{ value: 'leave out', label: TODAY_MENU.leaveOut, key: COMMAND_KEYS.leaveOut } as const]
      : []),
    ...(items.length > 0
      ? [{ value: 'never', label: TODAY_MENU.never, key: COMMAND_KEYS.no } as const]
      : []),
    ...(putAway > 0
      ? [{ value: 'undo', label: TODAY_MENU.undo, key: COMMAND_KEYS.undo } as const]
      : []),
    ...(waiting > 0 || later !== null
      ? [{ value: 'more', label: TODAY_MENU.more, key: COMMAND_KEYS.more } as const]
      : []),
    { value: 'not now', label: TODAY_MENU.notNow, key: COMMAND_KEYS.leave },
  ];
}

/** Lets the person leave things out and take more on, until it may start. Null: not now. */
async function settled(
  start: HowMuch,
  prompter: Prompter,
  ports: Ports,
): Promise<readonly DueItem[] | null> {
  const without = new Set<string>();
  const putAway: DueItem[] = [];
  let howMuch = { ...start, without };
  for (;;) {
    const plan = await dueItems(ports, howMuch);
    await printToday(plan, true, ports);
    const answer = await prompter.choose('', menu(plan, putAway.length), { back: 'not now' });
    const [first] = plan.items;
    if (answer === 'start') return plan.items;
    if (answer === 'not now') return null;
    if (answer === 'leave out' && first !== undefined) without.add(first.card);
    if (answer === 'never' && first !== undefined) {
      await setSuspended([first], true, ports);
      putAway.push(first);
    }
    if (answer === 'undo') await setSuspended(putAway.splice(-1), false, ports);
    if (answer === 'more') howMuch = withMore(howMuch, plan);
  }
}

function withMore<Wanted extends HowMuch>(
  howMuch: Wanted,
  { items, waiting }: DuePlan<DueItem>,
): Wanted {
  const { count, minutes: most } = howMuch;
  return {
    ...howMuch,
    ...(waiting > 0 ? {} : { ahead: true }),
    ...(count === undefined ? {} : { count: items.length + MORE_ITEMS }),
    ...(most === undefined ? {} : { minutes: most + MORE_MINUTES }),
  };
}

/**
 * Runs what is due today, the most fragile first; with `--count` or `--json`, and where nobody can be
 * asked, only says what is.
 */
export async function today({ count, json, suspended }: TodayOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  if (suspended) {
    const { showSuspended } = await import('./suspended.ts');
    return showSuspended({ json: json ?? false }, ports);
  }
  const asked = typeof count === 'string' ? readWhole('--count', count, 1, MOST) : undefined;
  const prompter =
    json || count === true ? null : await someone(() => timedPrompter('', {}, ports));
  const usual = prompter === null ? {} : { minutes: SITTING_MINUTES };
  const howMuch: HowMuch = asked === undefined ? usual : { count: asked };
  const plan = await dueItems(ports, howMuch);
  if (json) return output.json(todayDocument(plan, await (await ports.journal()).progress()));
  if (count === true) return output.print([String(plan.due)]);
  if (plan.due === 0) return offerWeakest(plan, prompter, ports);
  if (prompter === null) return printToday(plan, false, ports);
  const items = await settled(howMuch, prompter, ports);
  if (items !== null) await goThrough(items, prompter, ports);
}
