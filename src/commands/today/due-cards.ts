import type { Rehearsed } from '../../library/find-rehearsed.ts';
import type { Ports } from '../../ports.ts';
import type { Progress } from '../../progress/progress.ts';
import { cardsPutAway, type DueCard, planToday, type Today } from '../../progress/today.ts';
import { type PlanSettings, usualSeconds } from '../../rehearsal/plan.ts';
import { SECTIONS } from '../../scenario/sections.ts';
import type { NextDue } from '../../terminal/screens/today.ts';

import { cardsHere } from './cards-here.ts';

/** Seconds a drill and a question take, and what a retell takes beside its typing time. */
const DRILL_SECONDS = 20;
const QUESTION_SECONDS = 45;
/** Half a minute to say, and as long again to read and to be told. */
const ANSWER_SECONDS = 60;
const READING_SECONDS = 30;

/** Minutes of one sitting: a backlog comes back another day. */
export const SITTING_MINUTES = 12;

/** A card to repeat, with the scenario it is about, not loaded yet. */
export interface PlannedCard extends DueCard {
  rehearsed: Rehearsed;
}

/** What comes back, as `today` asks it. */
export interface DuePlan<Card = PlannedCard> {
  /** Warm-up drills first; else as the plan has them. */
  items: Card[];
  /** How many are due, wanted or not. */
  due: number;
  /** How many of them are neither among the items nor left out. */
  waiting: number;
  /** With an interview ahead: how many more come before it, and the last day one does. */
  later: { count: number; until: string } | null;
  next: NextDue | null;
  weakest: Card[];
  met: number;
  /** How many due cards have lost their scenario or question. */
  gone(): number;
}

function warmUpFirst(items: readonly PlannedCard[]): PlannedCard[] {
  const isDrill = ({ kind }: PlannedCard) => kind === 'story';
  return [...items.filter(isDrill), ...items.filter((item) => !isDrill(item))];
}

/** How much of what is due is wanted: the most fragile. All of it, where nothing is said. */
export interface HowMuch {
  count?: number;
  /** As much as takes so long; one at least. */
  minutes?: number;
  /** What comes on later days too, where there is time. */
  ahead?: boolean;
  /** Cards that are left out this time. */
  without?: ReadonlySet<string>;
}

/** What comes before the interview and is not taken on today. */
function laterOf({ later, due }: Pick<Today, 'later' | 'due'>): DuePlan['later'] {
  const taken = new Set(due.map(({ card }) => card));
  const left = later.filter(({ card }) => !taken.has(card));
  const until = left.at(-1)?.day ?? null;
  return until === null ? null : { count: left.length, until };
}

type Known = Pick<Progress, 'cards' | 'files' | 'stories' | 'plan' | 'suspended'>;

/** Cards that are not to come back, the last one put away first. */
export async function putAwayCards(progress: Known, ports: Ports): Promise<PlannedCard[]> {
  const about = await cardsHere(progress, ports);
  return cardsPutAway(progress, ports.now()).flatMap((each) => {
    const rehearsed = about.get(each.card);
    return rehearsed ? [{ ...each, rehearsed }] : [];
  });
}

/** What is due today, from summaries alone. */
export async function dueCards(
  progress: Known,
  ports: Ports,
  { count, minutes = Number.POSITIVE_INFINITY, ahead, without = new Set() }: HowMuch = {},
): Promise<DuePlan> {
  const settings = await (await ports.config()).settings();
  const about = await cardsHere(progress, ports);
  const planned = (each: DueCard): PlannedCard[] => {
    const rehearsed = about.get(each.card);
    return rehearsed ? [{ ...each, rehearsed }] : [];
  };
  /** From the most fragile on, until the time is up. */
  const take = (due: readonly DueCard[], later: readonly DueCard[]) => {
    const wanted = [...due, ...(ahead ? later : [])]
      .filter(({ card }) => !without.has(card))
      .slice(0, count);
    let seconds = 0;
    const tooMany = wanted.findIndex((each, index) => {
      for (const card of planned(each)) seconds += secondsFor(card, settings);
      return index > 0 && seconds > minutes * 60;
    });
    return tooMany < 0 ? wanted : wanted.slice(0, tooMany);
  };
  const now = ports.now();
  const options = { now, today: ports.day(now), take };
  const isHere = (card: string) => about.get(card) !== null;
  const plan = planToday(progress, { ...options, known: isHere });
  const taken = plan.due.filter(({ day }) => day !== null && day <= options.today).length;
  return {
    items: warmUpFirst(plan.due.flatMap(planned)),
    due: plan.dueCount,
    waiting: Math.max(0, plan.dueCount - taken - without.size),
    later: laterOf(plan),
    next: plan.next,
    weakest: plan.weakest.flatMap(planned),
    met: plan.met,
    gone: () => planToday(progress, { ...options, known: (card) => !isHere(card) }).dueCount,
  };
}

/** About how long one takes. */
export function secondsFor(
  { kind, name, rehearsed: { summary, story } }: PlannedCard,
  settings: PlanSettings,
): number {
  if (kind === 'story') return DRILL_SECONDS;
  if (kind === 'follow-up') return ANSWER_SECONDS;
  if (kind !== 'section') return QUESTION_SECONDS;
  const section = SECTIONS.find((each) => each === name);
  return (
    READING_SECONDS +
    (section ? usualSeconds(story === null ? summary : null, section, settings) : 0)
  );
}

/** About how many minutes the items take: at least one. */
export function minutesFor(items: readonly PlannedCard[], settings: PlanSettings): number {
  const seconds = items.reduce((sum, item) => sum + secondsFor(item, settings), 0);
  return Math.max(1, Math.round(seconds / 60));
}
