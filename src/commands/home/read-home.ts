import type { Ports } from '../../ports.ts';
import type { KeptSession } from '../../progress/kept-sessions.ts';
import { toldTitle } from '../../progress/sessions.ts';
import { streakOf } from '../../progress/streak.ts';
import type { Unfinished } from '../../session/unfinished.ts';
import type { HomeView } from '../../terminal/screens/home.ts';
import { outcomeWords } from '../../terminal/screens/session-words.ts';
import { dueCards, minutesFor, SITTING } from '../today/due-cards.ts';

/** Where someone stands, and what the menu can go on with. */
export interface Home extends HomeView {
  /** Nothing was rehearsed, asked or begun yet. */
  isNew: boolean;
  draft: Unfinished | null;
}

/** How the last whole session went, and the one thing to fix, as its summary said it. */
function resultOf(session: KeptSession | undefined): HomeView['last'] {
  if (session === undefined) return null;
  const { day, outcome } = session;
  return {
    title: toldTitle(session),
    day,
    outcome: outcomeWords(session),
    fix: outcome?.fix.text ?? null,
  };
}

/** What was left unfinished, judged as far as it went. What that takes is loaded when there is some. */
async function readUnfinished(ports: Ports): Promise<Pick<Home, 'draft' | 'unfinished'> | null> {
  if ((await (await ports.drafts()).list()).length === 0) return null;
  const [{ unfinishedRehearsals }, { judgeLeft }, { age, whereLeft }] = await Promise.all([
    import('../../session/unfinished.ts'),
    import('../../session/judge-left.ts'),
    import('../../session/offer-unfinished.ts'),
  ]);
  const left = await unfinishedRehearsals(ports);
  await judgeLeft(left, ports);
  const draft = left.find(({ openElsewhere }) => !openElsewhere) ?? null;
  const told = draft && `${draft.title}, at ${whereLeft(draft)}, ${age(draft, ports.now())}`;
  return { draft, unfinished: told };
}

/** Reads what home shows. */
export async function readHome(ports: Ports): Promise<Home> {
  const journal = await ports.journal();
  const today = ports.day(ports.now());
  const left = await readUnfinished(ports);
  const progress = await journal.progress();
  const { takes, answers, days } = progress;
  const settings = await (await ports.config()).settings();
  const plan = await dueCards(progress, ports, SITTING);
  return {
    isNew: takes + answers.asked === 0 && left === null,
    today,
    due: plan.due,
    asked: plan.items.length,
    minutes: minutesFor(plan.items, settings),
    next: plan.next,
    draft: left?.draft ?? null,
    unfinished: left?.unfinished ?? null,
    last: resultOf(progress.sessions.recent.findLast(({ complete }) => complete)),
    streak: streakOf(days, today),
  };
}
