import type { Look } from '../../look.ts';
import type { Stats } from '../../progress/stats.ts';
import { dayName } from '../days.ts';
import { hanging, padEnd, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { streakWords } from './stats.ts';
import { dueWords, type NextDue, nextWords } from './today.ts';

const LABEL = 14;

export interface HomeView {
  /** The local calendar day, such as 2026-11-20. */
  today: string;
  due: number;
  /** Of those, as many as one sitting takes, and about how long. */
  asked: number;
  minutes: number;
  /** When nothing is due, what comes next. */
  next: NextDue | null;
  /** `The green dashboard, at Action, 2 hours ago`. */
  unfinished: string | null;
  /** The last whole session. */
  last: { title: string; day: string; outcome: string; fix: string | null } | null;
  streak: Stats['streak'];
}

function dueText({ due, asked, minutes, next, today }: HomeView): string | null {
  if (due > 0) return dueWords({ due, asked, minutes });
  return next && `nothing due. ${nextWords(next, today)}`;
}

/** Where someone stands: what is due, what was left, how it went the last time. */
export function homeScreen(view: HomeView, look: Look): string[] {
  const { last, unfinished, streak, today } = view;
  const rows: [string, string | null][] = [
    ['Today', dueText(view)],
    ['Unfinished', unfinished],
    ['Last', last && `${last.title}, ${dayName(last.day, today)}, ${last.outcome}`],
    ['Fix next', last?.fix ?? null],
    ['Streak', streakWords(streak)],
  ];
  return [
    ...heading('star-coach', '', look),
    ...rows.flatMap(([name, text]) => {
      if (text === null) return [];
      const label = look.plain ? `  ${name}: ` : `  ${look.bold(padEnd(name, LABEL - 2))}`;
      return hanging(label, text, look.width);
    }),
    '',
  ];
}

/** For someone who is here for the first time. */
export function welcomeScreen(look: Look): string[] {
  return [
    ...heading('star-coach', '', look),
    ...paragraph(
      'One question, five sections, and the clock: rehearse it before they ask it.',
      look.width,
      '  ',
    ),
    ...paragraph(
      'Afterwards: your words beside a strong example, and the one thing to fix.',
      look.width,
      '  ',
    ),
    ...paragraph(
      'Everything stays on this machine, and comes back when it fades.',
      look.width,
      '  ',
    ),
    '',
  ];
}
