import type { Look } from '../../look.ts';
import { dateName, monthName } from '../days.ts';
import { padEnd, paragraph } from '../lines.ts';

/** One calendar day and how much was done on it. */
export interface DayCount {
  day: string;
  count: number;
}

/** From how many things done on a day each sign is used. A whole rehearsal is about eight. */
const STEPS = [0, 1, 5, 10, 20] as const;
const SIGNS = ['·', '░', '▒', '▓', '█'];
const ASCII_SIGNS = ['.', ':', '+', '*', '#'];
const WEEKDAYS = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];
const LABEL = 4;

function stepOf(count: number): number {
  return STEPS.filter((least) => count >= least).length - 1;
}

function signs(look: Look): string[] {
  return look.unicode ? SIGNS : ASCII_SIGNS;
}

/** Each month above the first of its weeks. */
function monthLine(weeks: readonly DayCount[][], cell: number): string {
  const months = weeks.map(([monday]) => (monday ? monthName(monday.day) : ''));
  const starts = months.flatMap((month, index) =>
    month === months[index - 1] ? [] : [{ month, column: index * cell }],
  );
  const [first, second] = starts;
  const hasRoom = !first || !second || second.column > first.month.length;
  return starts
    .slice(hasRoom ? 0 : 1)
    .reduce((line, { month, column }) => padEnd(line, LABEL + column) + month, '');
}

function drawn(weeks: readonly DayCount[][], look: Look): string[] {
  const cell = look.width < LABEL + 2 * weeks.length ? 1 : 2;
  const rows = WEEKDAYS.map((weekday, index) => {
    const cells = weeks.map((week) => {
      const day = week[index];
      if (day === undefined) return ' '.repeat(cell);
      const step = stepOf(day.count);
      const sign = padEnd(signs(look)[step] ?? '', cell);
      return step === 0 ? look.dim(sign) : look.good(sign);
    });
    return look.dim(padEnd(weekday, LABEL)) + cells.join('').trimEnd();
  });
  const legend = STEPS.map((least, step) => `${signs(look)[step]} ${least}${step > 0 ? '+' : ''}`);
  return [
    look.dim(monthLine(weeks, cell)),
    ...rows,
    ...paragraph(look.dim(legend.join('  ')), look.width),
  ];
}

/** The weeks in which something was done, in words. */
function told(weeks: readonly DayCount[][], today: string, look: Look): string[] {
  const lines = weeks.flatMap((week) => {
    const busy = week.filter(({ count }) => count > 0);
    const [monday] = week;
    if (monday === undefined || busy.length === 0) return [];
    const total = busy.reduce((sum, { count }) => sum + count, 0);
    const days = busy.length === 1 ? '1 day' : `${busy.length} days`;
    return paragraph(
      `Week of ${dateName(monday.day, today)}: ${total} on ${days}`,
      look.width,
      '  ',
    );
  });
  return lines.length > 0 ? lines : paragraph('Nothing yet.', look.width, '  ');
}

/** The same in one row: a sign for each week, in plain mode in words. */
export function weekRow(weeks: readonly DayCount[][], look: Look): string {
  const totals = weeks.map((week) => week.reduce((sum, { count }) => sum + count, 0));
  if (look.plain) {
    return `something done in ${totals.filter((total) => total > 0).length} of the last ${weeks.length} weeks`;
  }
  const row = totals.map((total) => {
    const step = stepOf(total);
    const sign = signs(look)[step] ?? '';
    return step === 0 ? look.dim(sign) : look.good(sign);
  });
  return `${row.join('')}  last ${weeks.length} weeks`;
}

/** Takes and answers a day: a column a week, Monday at the top; in plain mode the weeks in words. */
export function heatmap(weeks: readonly DayCount[][], today: string, look: Look): string[] {
  return look.plain ? told(weeks, today, look) : drawn(weeks, look);
}
