import type { Look } from '../../look.ts';
import { dateName, daysBetween } from '../../progress/day-names.ts';
import type { OpenWork } from '../../progress/plan/open-work.ts';
import type { Grade } from '../../progress/records.ts';
import { counted } from '../../text/counted.ts';
import { comingBack } from '../days.ts';
import { paragraph } from '../lines.ts';
import { type DueRow, dueRows } from './due-rows.ts';
import { heading } from './heading.ts';
import { afterLoop, daysToLoop } from './loop-words.ts';
import { workCommand, workWords } from './work-words.ts';

/** The plan as `today` tells of it. */
export interface TodayPlan {
  /** The local calendar day of the interview. */
  on: string;
  /** What comes before it and not today: how much, and the last day of it. */
  later: { count: number; until: string } | null;
  /** What is not covered yet, and this day is for. */
  work: readonly OpenWork[];
}

export interface TodayView {
  /** What is to be done now, the first one next. */
  rows: readonly DueRow[];
  minutes: number;
  /** How many more are due, and wait. */
  waiting: number;
  /** Due cards whose scenario or question is not there any more. */
  gone: number;
  /** Null where no date is set. */
  plan: TodayPlan | null;
  /** Somebody is asked below it. */
  waits: boolean;
}

function goneLines(gone: number, look: Look): string[] {
  if (gone === 0) return [];
  const text = `${gone} more ${gone === 1 ? 'is' : 'are'} passed over: the scenario or the question is gone.`;
  return paragraph(look.dim(text), look.width, '  ');
}

function laterLines({ on, later }: TodayPlan, today: string, look: Look): string[] {
  if (later === null) return [];
  const until = dateName(later.until, today);
  const text = `Not today: ${later.count} more, spread until ${until} so that all is fresh on ${dateName(on, today)}.`;
  return paragraph(look.dim(text), look.width, '  ');
}

/** What the plan says beside what is due: what else comes, and what is not covered yet. */
function planLines(plan: TodayPlan | null, today: string, look: Look): string[] {
  if (plan === null) return [];
  const after = afterLoop(plan.on, today);
  if (after !== '') return paragraph(after, look.width, '  ');
  return [
    ...laterLines(plan, today, look),
    ...plan.work
      .slice(0, 1)
      .flatMap((work) =>
        paragraph(
          `Not covered yet: ${workWords(work)}. ${look.accent(workCommand(work))}`,
          look.width,
          '  ',
        ),
      ),
  ];
}

/** What is due, a row each, and how much more waits. `today` is the local calendar day. */
export function todayScreen(view: TodayView, today: string, look: Look): string[] {
  const { rows, minutes, waiting, gone, waits, plan } = view;
  const besides = planLines(plan, today, look);
  const left = waiting > 0 ? `Not now: ${waiting} more ${waiting === 1 ? 'is' : 'are'} due.` : '';
  return [
    ...heading('Today', `${counted(rows.length, 'thing')}, ${minutes} min`, look),
    ...dueRows(rows, { today, waits, beside: besides.length }, look),
    ...(left === '' ? [] : paragraph(look.dim(left), look.width, '  ')),
    ...besides,
    ...goneLines(gone, look),
    '',
  ];
}

/** `Put away: Follow-up: ...`, and how it comes back. */
export function putAwayLines(whats: readonly string[], isOut: boolean, look: Look): string[] {
  const [only, ...more] = whats;
  if (only === undefined) return [];
  const what = more.length === 0 ? only : counted(whats.length, 'thing');
  const text = isOut
    ? `Put away: ${what} All that is: star-coach today --suspended`
    : `Back where it was: ${what}`;
  return [...paragraph(look.dim(text), look.width, '  '), ''];
}

/** What is not to come back, a row each. `today` is the local calendar day. */
export function suspendedScreen(rows: readonly DueRow[], today: string, look: Look): string[] {
  const title = heading('Put away', rows.length === 0 ? '' : counted(rows.length, 'thing'), look);
  if (rows.length > 0) return [...title, ...dueRows(rows, { today, waits: false }, look), ''];
  const text = 'Nothing is put away. In star-coach today, n puts the marked one away.';
  return [...title, ...paragraph(text, look.width, '  '), ''];
}

/** When something comes back, and how much with it. */
export interface NextDue {
  /** The local calendar day. */
  day: string;
  count: number;
}

/** `Next: 3, in 2 days, on Sun 22 Nov.` */
export function nextWords({ day, count }: NextDue, today: string): string {
  return `Next: ${count}, ${comingBack(day, today)}.`;
}

interface NothingDue {
  met: number;
  gone: number;
  next: NextDue | null;
  plan: TodayPlan | null;
}

/** `9 days to the loop: ` and that all is fresh, where nothing comes before it any more. */
function nothingDueText({ met, next, plan }: NothingDue, today: string): string {
  const left = plan === null ? -1 : daysBetween(today, plan.on);
  if (plan !== null && left === 0) {
    return `The loop is today, and nothing is due: what you know by now is what you take along. Good luck.`;
  }
  if (met === 0) {
    return 'Nothing to repeat yet. What you rehearse comes back here when it starts to fade: star-coach rehearse dive-deep';
  }
  if (next !== null) return `Nothing is due today. ${nextWords(next, today)}`;
  const fresh = plan !== null && left > 0 ? ` All of it is fresh: ${daysToLoop(left)}.` : '';
  return `Nothing is due today.${fresh}`;
}

/** Nothing is due: when the next are, or how to begin. */
export function nothingDueScreen(nothing: NothingDue, today: string, look: Look): string[] {
  const { gone, plan } = nothing;
  return [
    ...heading('Today', '', look),
    ...paragraph(nothingDueText(nothing, today), look.width, '  '),
    ...planLines(plan === null ? null : { ...plan, later: null }, today, look),
    ...goneLines(gone, look),
    '',
  ];
}

const GRADE_NAMES: Record<Grade, string> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };
const GRADE_MEANINGS: Record<Grade, string> = {
  1: 'it was gone',
  2: 'it took effort, or a hint',
  3: 'it came, with a little thought',
  4: 'it came by itself',
};

/** `1 Again: it was gone`. */
export function gradeLabel(grade: Grade): string {
  return `${grade} ${GRADE_NAMES[grade]}: ${GRADE_MEANINGS[grade]}`;
}

/** What an item was graded and when it comes back; `day` is a local calendar day, null where it is fresh until the interview. */
export function gradedLine(
  { grade, day }: { grade: Grade | null; day: string | null },
  today: string,
  look: Look,
): string[] {
  const style = grade === 1 ? look.warn : look.good;
  const text =
    grade === null
      ? look.dim('Not graded: it comes back as it would have.')
      : `${style(GRADE_NAMES[grade])}: ${day === null ? 'fresh until the loop' : `back ${comingBack(day, today)}`}.`;
  return [...paragraph(text, look.width), ''];
}

/** How much was done, what is left, and when the next are due. */
export function todayEndScreen(
  { done, left, next }: { done: number; left: number; next: NextDue | null },
  today: string,
  look: Look,
): string[] {
  const rest =
    left > 0
      ? `${left} left for today: star-coach today`
      : `Nothing is left for today.${next ? ` ${nextWords(next, today)}` : ''}`;
  return [...paragraph(look.bold(`${done} done.`), look.width), ...paragraph(rest, look.width)];
}
