import { dateName, daysBetween } from '../../progress/day-names.ts';
import { dayNumber, dayOfNumber } from '../../progress/day-number.ts';
import { counted } from '../../text/counted.ts';
import { html, type Markup } from '../html/markup.ts';
import { across, type Chart, drawing, rowTitle } from './chart.ts';

/** Without an interview ahead, two weeks; never more than are told apart on a phone. */
const USUAL_DAYS = 14;
const MOST_DAYS = 31;
/** From so many on, only the tallest bars have room for their figures. */
const MOST_LABELLED = 16;
const HEIGHT = 130;
const TOP = 20;
const BOTTOM = 24;

interface DueDay {
  day: string;
  count: number;
}

function daysAhead(days: readonly string[], today: string, until: string | null): DueDay[] {
  const left = until === null ? USUAL_DAYS : daysBetween(today, until);
  const from = dayNumber(today);
  return Array.from({ length: Math.min(MOST_DAYS, Math.max(1, left)) }, (_, at) => {
    const day = dayOfNumber(from + at);
    // What is overdue is due today.
    const isThen = (each: string) => each === day || (at === 0 && each < day);
    return { day, count: days.filter(isThen).length };
  });
}

function picture(all: readonly DueDay[], rowOf: (each: DueDay) => string[], today: string): Markup {
  const most = Math.max(1, ...all.map(({ count }) => count));
  const room = HEIGHT - TOP - BOTTOM;
  const base = HEIGHT - BOTTOM;
  const isLabelled = ({ count }: DueDay) =>
    count > 0 && (all.length <= MOST_LABELLED || count === most);
  const bars = all.map((each, at) => {
    const { count } = each;
    if (count === 0) return null;
    const height = Math.max(3, Math.round((room * count) / most));
    return html`<rect class="fill" x="${across(at, all.length, 0.12)}" width="${across(0.76, all.length)}" y="${base - height}" height="${height}" rx="2">${rowTitle(rowOf(each))}</rect>
${isLabelled(each) ? html`<text class="axis" x="${across(at, all.length, 0.5)}" y="${base - height - 5}" text-anchor="middle">${count}</text>` : null}`;
  });
  const last = all.at(-1);
  return drawing(HEIGHT, [
    html`<line class="grid" x1="0" x2="100%" y1="${base}" y2="${base}"/>`,
    ...bars,
    html`<text class="axis" x="0" y="${HEIGHT - 6}">today</text>`,
    last === undefined || all.length === 1
      ? null
      : html`<text class="axis" x="100%" y="${HEIGHT - 6}" text-anchor="end">${dateName(last.day, today)}</text>`,
  ]);
}

/** What comes due on which day until the interview, where its day is known; `days` has one for each thing due. */
export function dueChart(
  days: readonly string[],
  { today, until }: { today: string; until: string | null },
): Chart {
  const isAhead = until !== null && until > today;
  const head = {
    id: 'due' as const,
    title: isAhead
      ? `What comes until ${dateName(until, today)}`
      : 'What comes in the next two weeks',
  };
  const all = daysAhead(days, today, isAhead ? until : null);
  const total = all.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) {
    return {
      ...head,
      says:
        days.length === 0
          ? 'After your first rehearsal: what comes back to be practised, and on which day.'
          : 'Nothing comes due in these days.',
      drawn: null,
    };
  }
  const rowOf = ({ day, count }: DueDay) => [dateName(day, today), String(count)];
  const now = all[0]?.count ?? 0;
  return {
    ...head,
    says: `${counted(total, 'thing')} to practise, ${now} of ${total === 1 ? 'it' : 'them'} today.`,
    drawn: {
      picture: picture(all, rowOf, today),
      table: { head: ['Day', 'Due'], rows: all.filter(({ count }) => count > 0).map(rowOf) },
    },
  };
}
