import type { Look } from '../../look.ts';
import type { PlannedDay } from '../../progress/plan/day-by-day.ts';
import type { OpenWork } from '../../progress/plan/open-work.ts';
import { type PrincipleSlug, principleName } from '../../scenario/principles.ts';
import { type Level, levelName } from '../../scenario/sections.ts';
import { counted } from '../../text/counted.ts';
import { dayName } from '../days.ts';
import { hanging, padEnd, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { afterLoop, loopWords } from './loop-words.ts';
import { workCommand, workWords } from './work-words.ts';

const LABEL = 14;
const SECONDS_A_MINUTE = 60;

export interface PlanView {
  /** Local calendar days; `on` is null where no date is set. */
  today: string;
  on: string | null;
  /** The principles that matter; none is all of them. */
  principles: readonly PrincipleSlug[];
  /** Null where nobody was asked yet. */
  level: Level | null;
  /** From today to the day before the interview. */
  days: readonly PlannedDay[];
  /** What is not covered yet. */
  work: readonly OpenWork[];
}

function row(name: string, text: string, look: Look): string[] {
  const label = look.plain ? `  ${name}: ` : `  ${look.bold(padEnd(name, LABEL - 2))}`;
  return hanging(label, text, look.width);
}

function forWords({ principles, level }: PlanView, look: Look): string {
  const which = principles.length === 0 ? 'all principles' : principles.map(principleName);
  const parts = [...[which].flat(), ...(level === null ? [] : [levelName(level)])];
  return parts.join(look.unicode ? ' · ' : '; ');
}

function minutesOf(seconds: number): number {
  return Math.max(1, Math.round(seconds / SECONDS_A_MINUTE));
}

/** `7 things, 12 min; a story for Earn Trust`. */
function dayWords({ cards, seconds, work }: PlannedDay): string {
  const due = cards === 0 ? [] : [`${counted(cards, 'thing')}, ${minutesOf(seconds)} min`];
  const all = [...due, ...work.map(workWords)];
  return all.length === 0 ? 'free' : all.join('; ');
}

function dayLines({ today, on, days }: PlanView, look: Look): string[] {
  if (on === null) return [];
  const name = (day: string) => {
    const words = dayName(day, today);
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  return [
    ...days.flatMap((day) => row(name(day.day), dayWords(day), look)),
    ...row(name(on), look.bold('the loop: nothing is due'), look),
  ];
}

function firstWork({ work: [first] }: PlanView, look: Look): string[] {
  if (first === undefined) return [];
  return row('Start with', `${workWords(first)}: ${look.accent(workCommand(first))}`, look);
}

/** What to do each day until the interview. Where there is none ahead, how to set a date. */
export function planScreen(view: PlanView, look: Look): string[] {
  const { on, today } = view;
  const words = loopWords(on, today, look);
  if (words === '') {
    const text =
      afterLoop(on, today) ||
      'No date is set. With one, what you rehearsed is spread over the days until then, so that all of it is fresh: star-coach plan --on "8 Dec"';
    return [
      ...heading('Plan', '', look),
      ...paragraph(text, look.width, '  '),
      ...row('For', forWords(view, look), look),
      '',
    ];
  }
  return [
    ...heading('Plan', words, look),
    ...row('For', forWords(view, look), look),
    ...firstWork(view, look),
    '',
    ...dayLines(view, look),
    '',
  ];
}
