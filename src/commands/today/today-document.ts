import type { Progress } from '../../progress/progress.ts';
import { toldStory } from '../../progress/stories.ts';
import { SECTIONS, type SectionName } from '../../scenario/sections.ts';
import { sourceText } from '../../scenario/source.ts';
import type { NextDue } from '../../terminal/screens/today.ts';
import type { DuePlan } from './due-cards.ts';
import type { DueItem } from './due-items.ts';

/** One thing that comes back, as `today --json` has it. */
interface TodayItemDocument {
  card: string;
  kind: DueItem['kind'];
  /** What it is called: the story, or else the scenario. */
  title: string;
  /** The story of the person's own it is about; null for an example. */
  story: { id: string; title: string } | null;
  /** The example, or the file of the story; null for a story without one. `source` is `built-in` or a path. */
  scenario: { id: string; title: string; source: string } | null;
  /** What an interviewer asks to hear it; the id is null where that is only the scenario's own. */
  question: { id: string | null; ask: string };
  /** The section that is told again. */
  section: SectionName | null;
  /** What is asked now: the follow-up, or the question of a quiz. */
  asks: string | null;
  /** The local calendar day it comes on next; null where it is fresh until the interview. */
  day: string | null;
  /** How likely it is recalled now, 0 to 1, and how often it was forgotten. */
  recall: number;
  lapses: number;
}

/** What `today --json` prints. */
interface TodayDocument {
  version: 1;
  /** How many are due, listed or not. */
  due: number;
  items: TodayItemDocument[];
  /** With an interview ahead: how many more come before it, and the last day one does. */
  later: { count: number; until: string } | null;
  next: { day: string; count: number } | null;
  weakest: TodayItemDocument[];
}

type Known = Pick<Progress, 'stories' | 'followUps'>;

function itemDocument(item: DueItem, { stories, followUps }: Known): TodayItemDocument {
  const { card, kind, name, day, recall, lapses, question, rehearsed, found } = item;
  const { summary, story, title } = rehearsed;
  const isFile = summary.source.kind === 'own';
  const file = isFile ? { id: summary.id, title: summary.title } : null;
  const isExample = story === null && !isFile;
  const told = story === null ? undefined : toldStory(stories, story.id);
  return {
    ...{ card, kind, title },
    story: story === null ? file : { id: story.id, title },
    scenario:
      isExample || file !== null
        ? { id: summary.id, title: summary.title, source: sourceText(summary.source) }
        : null,
    question: {
      id: told?.questions.at(-1) ?? summary.answers[0] ?? null,
      ask: found.asked?.ask ?? summary.question,
    },
    section: SECTIONS.find((each) => kind === 'section' && each === name) ?? null,
    asks: question?.prompt ?? followUps[card]?.asked ?? null,
    ...{ day, recall, lapses },
  };
}

function nextDocument(next: NextDue | null): TodayDocument['next'] {
  return next === null ? null : { day: next.day, count: next.count };
}

/** What `today --suspended --json` prints. */
export function suspendedDocument(
  items: readonly DueItem[],
  known: Known & Pick<Progress, 'suspended'>,
) {
  const suspended = items.map((item) => ({
    ...itemDocument(item, known),
    suspendedOn: known.suspended[item.card] ?? null,
  }));
  return { version: 1, suspended };
}

export function todayDocument(plan: DuePlan<DueItem>, known: Known): TodayDocument {
  return {
    version: 1,
    due: plan.due,
    items: plan.items.map((item) => itemDocument(item, known)),
    later: plan.later === null ? null : { count: plan.later.count, until: plan.later.until },
    next: nextDocument(plan.next),
    weakest: plan.weakest.map((item) => itemDocument(item, known)),
  };
}
