import { dateName } from '../../progress/day-names.ts';
import type { PastTelling } from '../../progress/tellings.ts';
import { OVER_LIMIT, UNDER_LIMIT } from '../../review/limits.ts';
import { clockTime } from '../../text/clock-time.ts';
import { counted } from '../../text/counted.ts';
import { html, type Markup } from '../html/markup.ts';
import { across, type Chart, drawing, rowTitle } from './chart.ts';

/** A whole telling of a story. */
export interface TimedTelling extends Pick<PastTelling, 'day' | 'spokenSeconds' | 'targetSeconds'> {
  title: string;
}

/** More tellings than these are too thin to tell apart on a phone. */
const MOST_SHOWN = 24;
const HEIGHT = 220;
/** Rows above for the topmost label, and below for the days. */
const TOP = 22;
const BOTTOM = 26;
const MINUTE = 60;

interface Scale {
  bottom: number;
  top: number;
  /** Where so many seconds stand, from above. */
  y(seconds: number): number;
}

/** From one whole minute to another, so that all dots and bands are between them. */
function scaleFor(tellings: readonly TimedTelling[]): Scale {
  const all = tellings.flatMap(({ spokenSeconds, targetSeconds }) => [
    ...[spokenSeconds, targetSeconds * OVER_LIMIT, targetSeconds * UNDER_LIMIT],
  ]);
  const top = Math.ceil(Math.max(...all) / MINUTE) * MINUTE;
  const bottom = Math.min(Math.floor(Math.min(...all) / MINUTE) * MINUTE, top - MINUTE);
  const room = HEIGHT - TOP - BOTTOM;
  const y = (seconds: number) => TOP + room * (1 - (seconds - bottom) / (top - bottom));
  return { bottom, top, y: (seconds) => Math.round(y(seconds) * 10) / 10 };
}

export function isInTime({
  spokenSeconds,
  targetSeconds,
}: Pick<TimedTelling, 'spokenSeconds' | 'targetSeconds'>): boolean {
  return (
    spokenSeconds >= targetSeconds * UNDER_LIMIT && spokenSeconds <= targetSeconds * OVER_LIMIT
  );
}

/** The whole minutes that are named: five or six of them. */
function namedMinutes({ bottom, top }: Scale): number[] {
  const step = Math.max(1, Math.ceil((top - bottom) / MINUTE / 5)) * MINUTE;
  return Array.from(
    { length: Math.floor((top - bottom) / step) + 1 },
    (_, at) => bottom + at * step,
  );
}

function minuteLines(scale: Scale): Markup[] {
  return namedMinutes(scale).map((seconds) => {
    const y = scale.y(seconds);
    return html`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/>`;
  });
}

/** Beside the plot, where no dot can be in the way. */
function minuteNames(scale: Scale): Markup[] {
  return namedMinutes(scale).map(
    (seconds) => html`<text x="0" y="${scale.y(seconds) + 4}">${clockTime(seconds)}</text>`,
  );
}

/** The last dot has its time beside it. */
function lastTime(telling: TimedTelling, { y }: Scale): Markup {
  const at = y(telling.spokenSeconds);
  return html`<text class="direct" x="100%" y="${at < HEIGHT / 2 ? at - 10 : at + 20}" text-anchor="end">${clockTime(telling.spokenSeconds)}</text>`;
}

function bandAt({ targetSeconds }: TimedTelling, at: number, of: number, { y }: Scale): Markup {
  const from = y(targetSeconds * OVER_LIMIT);
  const height = Math.round((y(targetSeconds * UNDER_LIMIT) - from) * 10) / 10;
  const target = y(targetSeconds);
  return html`<rect class="band" x="${across(at, of)}" width="${across(1, of)}" y="${from}" height="${height}"/>
<line class="target" x1="${across(at, of)}" x2="${across(at + 1, of)}" y1="${target}" y2="${target}"/>`;
}

function dayLabels(tellings: readonly TimedTelling[], today: string): Markup[] {
  const label = (day: string, x: string, anchor: string) =>
    html`<text class="axis" x="${x}" y="${HEIGHT - 6}" text-anchor="${anchor}">${dateName(day, today)}</text>`;
  const [first] = tellings;
  const last = tellings.at(-1);
  if (first === undefined || last === undefined) return [];
  if (tellings.length === 1) return [label(first.day, '50%', 'middle')];
  return [label(first.day, '0', 'start'), label(last.day, '100%', 'end')];
}

function picture(
  tellings: readonly TimedTelling[],
  rows: readonly (readonly string[])[],
  today: string,
): Markup {
  const scale = scaleFor(tellings);
  const of = tellings.length;
  const x = (at: number) => across(at, of, 0.5);
  const lines = tellings.slice(1).map((telling, at) => {
    const before = tellings[at] ?? telling;
    return html`<line class="path" x1="${x(at)}" y1="${scale.y(before.spokenSeconds)}" x2="${x(at + 1)}" y2="${scale.y(telling.spokenSeconds)}"/>`;
  });
  const dots = tellings.map((telling, at) => {
    const kind = isInTime(telling) ? 'dot in' : 'dot out';
    return html`<circle class="${kind}" cx="${x(at)}" cy="${scale.y(telling.spokenSeconds)}" r="5">${rowTitle(rows[at] ?? [])}</circle>`;
  });
  const last = tellings.at(-1);
  const plot = drawing(HEIGHT, [
    ...tellings.map((telling, at) => bandAt(telling, at, of, scale)),
    ...minuteLines(scale),
    ...lines,
    ...dots,
    last === undefined || of === 1 ? null : lastTime(last, scale),
    ...dayLabels(tellings, today),
  ]);
  return html`<div class="plot">${drawing(HEIGHT, minuteNames(scale))}${plot}</div>`;
}

/** Seconds of each whole telling against its target, the oldest first; `today` is a local calendar day. */
export function timesChart(all: readonly TimedTelling[], today: string): Chart {
  const head = { id: 'times' as const, title: 'How long your answers take' };
  const tellings = all.slice(-MOST_SHOWN);
  if (tellings.length === 0) {
    return {
      ...head,
      says: 'After your first whole answer: the time it takes to say against its target, and how that changes.',
      drawn: null,
    };
  }
  const rows = tellings.map((each) => [
    dateName(each.day, today),
    each.title,
    clockTime(each.spokenSeconds),
    clockTime(each.targetSeconds),
  ]);
  const fit = tellings.filter(isInTime).length;
  const which = all.length > tellings.length ? `the last ${tellings.length}` : 'all';
  return {
    ...head,
    says: `${fit} of ${counted(tellings.length, 'whole telling')} would be in time: the shaded band runs from three fifths of the target to a quarter over it, and each dot is one telling, ${which} in order.`,
    drawn: {
      picture: picture(tellings, rows, today),
      table: { head: ['Day', 'Story', 'To say', 'Target'], rows },
    },
  };
}
