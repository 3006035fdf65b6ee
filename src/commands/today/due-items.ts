import { findRehearsed } from '../../library/find-rehearsed.ts';
import type { FoundScenario } from '../../library/find-scenario.ts';
import type { Ports } from '../../ports.ts';
import { readCard } from '../../progress/cards.ts';
import type { Progress } from '../../progress/progress.ts';
import { type DueCard, planToday, type TodayOptions } from '../../progress/today.ts';
import { type Question, questionsFor } from '../../quiz/question.ts';
import { planRehearsal } from '../../rehearsal/plan.ts';
import type { NextDue } from '../../terminal/screens/today.ts';

/** Seconds a drill and a question take, and what a retell takes beside its typing time. */
const DRILL_SECONDS = 20;
const QUESTION_SECONDS = 45;
const READING_SECONDS = 30;

/** As many as anybody does in one sitting: a backlog comes back another day. */
export const SITTING = 20;

/** A card that is due, with what it is about. */
export interface DueItem extends DueCard {
  found: FoundScenario;
  /** Null for a story and a section. */
  question: Question | null;
}

export interface DueItems {
  /** Warm-up drills first; else as the plan has them. */
  items: DueItem[];
  /** How many are due, whatever `count` said. */
  due: number;
  next: NextDue | null;
  weakest: DueItem[];
  met: number;
  /** Due cards whose scenario or question is not there any more. */
  gone: number;
}

/** What a card is about, as it is now; null when that is not there any more. */
function itemOf(card: string, scenarios: ReadonlyMap<string, FoundScenario>) {
  const read = readCard(card);
  const found = read ? scenarios.get(read.scenarioId) : undefined;
  if (read === null || found === undefined) return null;
  if (read.kind === 'story' || read.kind === 'section') return { found, question: null };
  const question = questionsFor([found.scenario], null).find(({ id }) => id === card);
  return question ? { found, question } : null;
}

function cardsOnly(progress: Progress, isKept: (card: string) => boolean): Progress {
  const cards = Object.entries(progress.cards).filter(([card]) => isKept(card));
  return { ...progress, cards: Object.fromEntries(cards) };
}

function warmUpFirst(items: readonly DueItem[]): DueItem[] {
  const isDrill = ({ kind }: DueItem) => kind === 'story';
  return [...items.filter(isDrill), ...items.filter((item) => !isDrill(item))];
}

/** What is due today, loaded; `count` keeps only so many, the most fragile ones. */
export async function dueItems(ports: Ports, count?: number): Promise<DueItems> {
  const progress = await (await ports.journal()).progress();
  const cards = Object.keys(progress.cards);
  const scenarios = await findRehearsed(progress, ports);
  const about = new Map(cards.map((card) => [card, itemOf(card, scenarios)]));
  const load = (each: DueCard): DueItem[] => {
    const item = about.get(each.card);
    return item ? [{ ...each, ...item }] : [];
  };

  const now = ports.now();
  const options: TodayOptions = { now, today: ports.day(now), known: () => true };
  const here = cardsOnly(progress, (card) => about.get(card) !== null);
  const { due, next, weakest, met } = planToday(here, options);
  const wanted = count === undefined ? due : planToday(here, { ...options, count }).due;
  const gone = cardsOnly(progress, (card) => about.get(card) === null);
  return {
    items: warmUpFirst(wanted.flatMap(load)),
    due: due.length,
    next,
    weakest: weakest.flatMap(load),
    met,
    gone: planToday(gone, options).due.length,
  };
}

function secondsFor({ kind, name, found }: DueItem): number {
  if (kind === 'story') return DRILL_SECONDS;
  if (kind !== 'section') return QUESTION_SECONDS;
  const planned = planRehearsal(found.scenario).sections.find((each) => each.name === name);
  return READING_SECONDS + (planned?.allowedSeconds ?? 0);
}

/** About how many minutes the items take: at least one. */
export function minutesFor(items: readonly DueItem[]): number {
  const seconds = items.reduce((sum, item) => sum + secondsFor(item), 0);
  return Math.max(1, Math.round(seconds / 60));
}
