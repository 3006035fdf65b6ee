import type { Ports } from '../../ports.ts';
import type { KeptSession } from '../../progress/kept-sessions.ts';
import { statsOf } from '../../progress/stats.ts';
import { judgeLeft } from '../../session/judge-left.ts';
import { age, whereLeft } from '../../session/offer-unfinished.ts';
import { type Unfinished, unfinishedRehearsals } from '../../session/unfinished.ts';
import type { HomeView } from '../../terminal/screens/home.ts';
import { outcomeWords } from '../../terminal/screens/session-words.ts';
import { dueItems, minutesFor, SITTING } from '../today/due-items.ts';

/** Where someone stands, and what the menu can go on with. */
export interface Home extends HomeView {
  /** Nothing was rehearsed, asked or begun yet. */
  isNew: boolean;
  draft: Unfinished | null;
}

/** How the last whole session went, and the one thing to fix, as its summary said it. */
function resultOf(session: KeptSession | undefined): HomeView['last'] {
  if (session === undefined) return null;
  const { scenario, day, outcome } = session;
  return {
    title: scenario.title,
    day,
    outcome: outcomeWords(session),
    fix: outcome?.fix.text ?? null,
  };
}

/** Reads what home shows. */
export async function readHome(ports: Ports): Promise<Home> {
  const journal = await ports.journal();
  const today = ports.day(ports.now());
  const left = await unfinishedRehearsals(ports);
  await judgeLeft(left, ports);
  const draft = left.find(({ openElsewhere }) => !openElsewhere) ?? null;
  const progress = await journal.progress();
  const { takes, answers, streak } = statsOf(progress, today);
  const plan = await dueItems(ports, SITTING);
  return {
    isNew: takes + answers.asked === 0 && left.length === 0,
    today,
    due: plan.due,
    asked: plan.items.length,
    minutes: minutesFor(plan.items),
    next: plan.next,
    draft,
    unfinished: draft && `${draft.title}, at ${whereLeft(draft)}, ${age(draft, ports.now())}`,
    last: resultOf(progress.sessions.recent.findLast(({ complete }) => complete)),
    streak,
  };
}
