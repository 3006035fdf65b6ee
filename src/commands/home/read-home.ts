import type { Ports } from '../../ports.ts';
import { type Session, sessionsIn } from '../../progress/sessions.ts';
import { statsOf } from '../../progress/stats.ts';
import type { HomeView } from '../../terminal/screens/home.ts';
import { age, whereLeft } from '../rehearse/offer-unfinished.ts';
import { type Unfinished, unfinishedRehearsals } from '../rehearse/unfinished.ts';
import { dueItems, minutesFor, SITTING } from '../today/due-items.ts';

/** Where someone stands, and what the menu can go on with. */
export interface Home extends HomeView {
  /** Nothing was rehearsed, asked or begun yet. */
  isNew: boolean;
  draft: Unfinished | null;
}

async function lastOf(session: Session | undefined, ports: Ports): Promise<HomeView['last']> {
  if (session === undefined) return null;
  const { readResult } = await import('./last-result.ts');
  return readResult(session, ports);
}

/** Reads what home shows. */
export async function readHome(ports: Ports): Promise<Home> {
  const journal = await ports.journal();
  const today = ports.day(ports.now());
  const { takes, answers, streak } = statsOf(await journal.progress(), today);
  const [draft = null] = await unfinishedRehearsals(ports);
  const plan = await dueItems(ports, SITTING);
  const sessions = takes > 0 ? sessionsIn(await journal.records()) : [];
  return {
    isNew: takes + answers.asked === 0 && draft === null,
    today,
    due: plan.due,
    asked: plan.items.length,
    minutes: minutesFor(plan.items),
    next: plan.next,
    draft,
    unfinished: draft && `${draft.title}, at ${whereLeft(draft)}, ${age(draft, ports.now())}`,
    last: await lastOf(
      sessions.find(({ complete }) => complete),
      ports,
    ),
    streak,
  };
}
