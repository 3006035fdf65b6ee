import { dateName, monthName } from '../../progress/day-names.ts';
import type { Stats } from '../../progress/stats.ts';
import { counted } from '../../text/counted.ts';
import { html, type Markup } from '../html/markup.ts';
import { across, type Chart, drawing, rowTitle } from './chart.ts';

const ROW = 20;
const TOP = 20;
/** Takes and answers up to which each shade goes, the lightest first. */
const SHADES = [2, 5, 10];

type Day = Stats['weeks'][number][number];

function shadeOf(count: number): number {
  const at = SHADES.findIndex((most) => count <= most);
  return SHADES.length - (at < 0 ? SHADES.length : at);
}

function weekCells(
  week: readonly Day[],
  { at, of }: { at: number; of: number },
  rowOf: (day: Day) => string[],
): Markup[] {
  return week.map((day, weekday) => {
    const kind = day.count === 0 ? 'empty' : `shade-${shadeOf(day.count)}`;
    const title = day.count === 0 ? null : rowTitle(rowOf(day));
    return html`<rect class="cell ${kind}" x="${across(at, of)}" y="${TOP + weekday * ROW}" width="${across(0.9, of)}" height="${ROW - 3}" rx="3">${title}</rect>`;
  });
}

/** The month above its first whole week. */
function monthLabels(weeks: Stats['weeks']): Markup[] {
  const names = weeks.map(([monday]) => (monday === undefined ? '' : monthName(monday.day)));
  return names.flatMap((name, at) =>
    name === names[at - 1] || (at === 0 && name !== names[at + 1])
      ? []
      : [html`<text class="axis" x="${across(at, weeks.length)}" y="13">${name}</text>`],
  );
}

/** Twelve weeks of days, stronger for more; Monday is above. */
export function weeksChart(
  { weeks, streak }: Pick<Stats, 'weeks' | 'streak'>,
  today: string,
): Chart {
  const head = { id: 'weeks' as const, title: 'Twelve weeks' };
  const days = weeks.flat();
  const active = days.filter(({ count }) => count > 0);
  if (active.length === 0) {
    return {
      ...head,
      says: 'Each day you rehearse is a square here, stronger for more.',
      drawn: null,
    };
  }
  const rowOf = ({ day, count }: Day) => [dateName(day, today), String(count)];
  const run = streak.days > 1 ? ` ${streak.days} days in a row now.` : '';
  return {
    ...head,
    says: `You rehearsed on ${counted(active.length, 'day')} of the last ${days.length}.${run}`,
    drawn: {
      picture: drawing(TOP + 7 * ROW, [
        ...monthLabels(weeks),
        ...weeks.flatMap((week, at) => weekCells(week, { at, of: weeks.length }, rowOf)),
      ]),
      table: { head: ['Day', 'Takes and answers'], rows: active.map(rowOf) },
    },
  };
}
