import type { LoopDraft } from '../../mock/loop-draft.ts';
import type { Ports } from '../../ports.ts';
import type { KeptSession } from '../../progress/kept-sessions.ts';
import { wantedPrinciples } from '../../progress/plan/interview-plan.ts';
import { daysLeft } from '../../progress/plan/next-days.ts';
import { readiness } from '../../progress/principle-progress.ts';
import type { Progress } from '../../progress/progress.ts';
import { toldTitle } from '../../progress/sessions.ts';
import { tellingOf } from '../../progress/tellings.ts';
import { PRINCIPLES } from '../../scenario/principles.ts';
import type { Unfinished } from '../../session/unfinished.ts';
import type { Held } from '../../stores.ts';
import type { DueRow } from '../../terminal/screens/due-rows.ts';
import type { HomeView } from '../../terminal/screens/home.ts';
import { outcomeWords } from '../../terminal/screens/session-words.ts';
import { dueCards, minutesFor, type PlannedCard, SITTING_MINUTES } from '../today/due-cards.ts';
import { dueRow } from '../today/due-row.ts';

/** Where someone stands, and what the menu can go on with. */
export interface Home extends HomeView {
  /** Nothing was rehearsed, asked or begun yet. */
  isNew: boolean;
  draft: Unfinished | null;
  /** A mock loop that was left after the rehearsal was, if one was. */
  loop: Held<LoopDraft> | null;
  /** How many are due. */
  due: number;
  /** Whether a real interview may have to be written down: none, one ahead or one before, or one that is over. */
  interview: 'none' | 'known' | 'over';
}

/** How the last whole session went, and the one thing to fix, as its summary said it. */
function resultOf(session: KeptSession | undefined): HomeView['last'] {
  if (session === undefined) return null;
  const { day, outcome } = session;
  return {
    title: toldTitle(session),
    day,
    verdict: tellingOf(session).verdict,
    outcome: outcomeWords(session),
    fix: outcome?.fix.text ?? null,
  };
}

/** All of it was told; of a mock loop only after its debrief. */
function isToldOf({ complete, outcome, takes }: KeptSession): boolean {
  return complete && (outcome !== null || takes.every(({ take }) => take.loop === undefined));
}

/** What was left unfinished: a rehearsal or a mock loop, and the row that offers it. */
type Left = Pick<Home, 'draft' | 'loop' | 'now'>;

/** The rehearsal that was left, judged as far as it went. What that takes is loaded when there is one. */
async function rehearsalLeft(
  ports: Ports,
): Promise<(Left & { savedAt: number }) | 'elsewhere' | null> {
  if ((await (await ports.drafts()).list()).length === 0) return null;
  const [{ unfinishedRehearsals }, { judgeLeft }, { whereLeft }, { leftAgo }] = await Promise.all([
    import('../../session/unfinished.ts'),
    import('../../session/judge-left.ts'),
    import('../../session/offer-unfinished.ts'),
    import('../../session/left-ago.ts'),
  ]);
  const left = await unfinishedRehearsals(ports);
  await judgeLeft(left, ports);
  const draft = left.find(({ openElsewhere }) => !openElsewhere);
  if (draft === undefined) return 'elsewhere';
  const { plan, taken, savedAt } = draft;
  const open = plan.sections.filter(({ name }) => !taken.includes(name));
  const now: DueRow = {
    what: `Unfinished: ${draft.title}, at ${whereLeft(draft)}`,
    ...{ rating: null, day: null, why: leftAgo(draft, ports.now()) },
    seconds: open.reduce((sum, { allowedSeconds }) => sum + allowedSeconds, 0),
  };
  return { draft, loop: null, now, savedAt };
}

/** The mock loop that was left. */
async function loopLeft(ports: Ports): Promise<(Left & { savedAt: number }) | 'elsewhere' | null> {
  const loops = await (await ports.loopDrafts()).list();
  if (loops.length === 0) return null;
  const loop = loops.find(({ openElsewhere }) => !openElsewhere);
  if (loop === undefined) return 'elsewhere';
  const [{ leftAgo }, { loopLeftAt }] = await Promise.all([
    import('../../session/left-ago.ts'),
    import('../../session/mock/where-left.ts'),
  ]);
  const { what, seconds } = loopLeftAt(loop);
  const why = leftAgo(loop, ports.now());
  const now: DueRow = { what: `Unfinished: ${what}`, rating: null, day: null, why, seconds };
  return { draft: null, loop, now, savedAt: loop.savedAt };
}

/** What was left last. */
async function readUnfinished(ports: Ports): Promise<Left | null> {
  const all = [await rehearsalLeft(ports), await loopLeft(ports)].flatMap((left) => left ?? []);
  if (all.length === 0) return null;
  const [last] = all
    .flatMap((left) => (left === 'elsewhere' ? [] : left))
    .toSorted((one, other) => other.savedAt - one.savedAt);
  return last ?? { draft: null, loop: null, now: null };
}

/** What a question of a quiz is called, or what an interviewer asks who wants a story; null of anything else. */
async function promptOf({ card, kind, rehearsed }: PlannedCard): Promise<string | null> {
  // Only a story of one's own is told to a question that is not the scenario's.
  if (kind === 'story' && rehearsed.story === null) return null;
  if (kind === 'story') return (await rehearsed.load()).asked?.ask ?? null;
  if (kind === 'section' || kind === 'follow-up') return null;
  const { questionNames } = await import('../../library/question-names.ts');
  return questionNames([await rehearsed.load()]).get(card) ?? null;
}

/** What is not covered yet; nothing where no interview is ahead. */
async function workAhead(progress: Progress, ports: Ports) {
  const left = daysLeft(progress.plan, ports.day(ports.now()));
  if (left === null || left < 0) return [];
  const [{ covered }, { openWork }] = await Promise.all([
    import('../../library/covered.ts'),
    import('../../progress/plan/open-work.ts'),
  ]);
  return openWork(progress, await covered(progress, ports));
}

/** Whether there is one to write down: over is the day of a plan, until something was logged from it on. */
function interviewOf({ plan, interviews }: Progress, today: string): Home['interview'] {
  const left = daysLeft(plan, today);
  const isLogged = interviews.some(({ on }) => plan.on !== null && on >= plan.on);
  if (left !== null && left < 0 && !isLogged) return 'over';
  return left !== null || interviews.length > 0 ? 'known' : 'none';
}

/** Reads what home shows. */
export async function readHome(ports: Ports): Promise<Home> {
  const journal = await ports.journal();
  const left = await readUnfinished(ports);
  const progress = await journal.progress();
  const { takes, answers, stories } = progress;
  const { on } = progress.plan;
  const settings = await (await ports.config()).settings();
  const plan = await dueCards(progress, ports, { minutes: SITTING_MINUTES });
  const isLeft = left !== null && left.now !== null;
  const [first, ...others] = plan.items;
  const due = first === undefined ? null : dueRow(first, await promptOf(first), progress, settings);
  const also = isLeft || first === undefined ? plan.items : others;
  const work = await workAhead(progress, ports);
  const wanted = wantedPrinciples(progress.plan, settings);
  const { ready, missing } = readiness(stories.told, wanted);
  return {
    isNew: takes + answers.asked === 0 && left === null && on === null,
    today: ports.day(ports.now()),
    due: plan.due,
    interview: interviewOf(progress, ports.day(ports.now())),
    draft: left?.draft ?? null,
    loop: left?.loop ?? null,
    now: isLeft ? left.now : due,
    also: {
      count: also.length,
      minutes: minutesFor(also, settings),
      waiting: plan.waiting,
    },
    next: plan.next,
    last: resultOf(progress.sessions.recent.findLast(isToldOf)),
    on,
    ready: { well: ready.length, of: wanted.length || PRINCIPLES.length, missing },
    open: work.filter(({ kind }) => kind === 'no failure' || kind === 'no mock'),
  };
}
