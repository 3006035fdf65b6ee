import type { Rehearsed } from '../../library/find-rehearsed.ts';
import type { Ports } from '../../ports.ts';
import { cardSeconds } from '../../progress/card-seconds.ts';
import { principlesAhead } from '../../progress/plan/next-days.ts';
import type { Progress } from '../../progress/progress.ts';
import { toldStory } from '../../progress/stories.ts';
import { cardsPutAway, type DueCard, planToday, type Today } from '../../progress/today.ts';
import { type PlanSettings, usualSeconds } from '../../rehearsal/plan.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import type { NextDue } from '../../terminal/screens/today.ts';

import { cardsHere } from './cards-here.ts';

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

/** Whether a card is of a principle that matters: its own, or one its story was told for. */
function isOf(wanted: readonly PrincipleSlug[], { stories }: Known) {
  return ({ scenarioId, rehearsed: { summary } }: PlannedCard): boolean => {
    const told = toldStory(stories, scenarioId)?.toldFor ?? {};
    return wanted.some(
      (slug) =>
        told[slug] !== undefined || summary.principle === slug || summary.pivots.includes(slug),
    );
  };
}

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
  const now = ports.now();
  const today = ports.day(now);
  const matters = isOf(principlesAhead(progress.plan, settings, today), progress);
  /** Those of the principles that matter first, each the most fragile first. */
  const inOrder = (cards: readonly DueCard[]) => {
    const first = new Set(cards.filter((card) => planned(card).some(matters)));
    return [...first, ...cards.filter((card) => !first.has(card))];
  };
  /** As many as there is time for. */
  const take = (due: readonly DueCard[], later: readonly DueCard[]) => {
    const wanted = [...inOrder(due), ...(ahead ? later : [])]
      .filter(({ card }) => !without.has(card))
      .slice(0, count);
    let seconds = 0;
    const tooMany = wanted.findIndex((each, index) => {
      for (const card of planned(each)) seconds += secondsFor(card, settings);
      return index > 0 && seconds > minutes * 60;
    });
    return tooMany < 0 ? wanted : wanted.slice(0, tooMany);
  };
  const options = { now, today, take };
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
  { rehearsed: { summary, story }, ...card }: PlannedCard,
  settings: PlanSettings,
): number {
  const from = story === null ? summary : null;
  return cardSeconds(card, (section) => usualSeconds(from, section, settings));
}

/** About how many minutes the items take: at least one. */
export function minutesFor(items: readonly PlannedCard[], settings: PlanSettings): number {
  const seconds = items.reduce((sum, item) => sum + secondsFor(item, settings), 0);
  return Math.max(1, Math.round(seconds / 60));
}
