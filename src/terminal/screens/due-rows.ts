import type { Look } from '../../look.ts';
import type { Rating } from '../../review/ratings.ts';
import { dayName } from '../days.ts';
import { cutTo, displayWidth, hanging, padEnd, padStart, paragraph } from '../lines.ts';
import { verdictSign } from './verdict.ts';

/** One thing to do, as it is listed. */
export interface DueRow {
  what: string;
  /** How it went the last time, when, and why it comes back; empty where there is nothing to say. */
  rating: Rating | null;
  day: string | null;
  why: string;
  seconds: number;
}

/** Below this a row takes several lines. */
const TABLE_WIDTH = 64;
const MOST_WHY_WIDTH = 30;
/** The same where a verdict is words instead of a sign. */
const MOST_WORDY_WIDTH = 44;
const TIME_WIDTH = 8;
const GAP = 2;
/** Lines of rows on a screen that waits. */
const MOST_LINES = 12;

/** `4 min`, `30 s`. */
export function shortTime(seconds: number): string {
  return seconds < 60 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
}

/** How it went the last time, and why it comes back: `▽ yesterday: "We looked"`. */
export function whyWords({ rating, day, why }: DueRow, today: string, look: Look): string {
  const sign = rating === null ? '' : verdictSign(rating, look) || `${rating},`;
  const when = day === null ? '' : dayName(day, today) + (why === '' ? '' : ':');
  return [sign, when, why].filter((each) => each !== '').join(' ');
}

/** The first one is marked: it is what comes now. */
function label(index: number, isMarked: boolean, look: Look): string {
  const mark = isMarked && !look.plain ? (look.unicode ? '▸' : '>') : ' ';
  const number = look.plain ? `${index + 1}.` : padStart(String(index + 1), 2);
  return look.plain ? `  ${number} ` : `  ${look.accent(mark)} ${number}  `;
}

interface Drawing {
  today: string;
  /** Columns of the reasons: as many as the longest takes, up to a limit. */
  reasons: number;
}

function line(row: DueRow, index: number, { today, reasons }: Drawing, look: Look): string[] {
  const start = label(index, index === 0, look);
  const why = whyWords(row, today, look);
  const time = padStart(shortTime(row.seconds), TIME_WIDTH);
  if (isTold(look)) {
    const text = [look.bold(row.what), why, time.trim()].filter((each) => each !== '').join('; ');
    return hanging(start, text, look.width);
  }
  // What has no reason may use its column.
  const taken = why === '' ? 0 : reasons + GAP;
  const room = look.width - displayWidth(start) - TIME_WIDTH - taken;
  const left = padEnd(look.bold(cutTo(row.what, room)), room);
  const reason = why === '' ? '' : ' '.repeat(GAP) + padEnd(cutTo(why, reasons), reasons);
  return [start + left + reason + time];
}

function isTold(look: Look): boolean {
  return look.plain || look.width < TABLE_WIDTH;
}

/**
 * Things to do, a line each where there is room; of a screen that waits, those it does not hold are counted.
 * `beside` is how many of its lines something else takes.
 */
export function dueRows(
  rows: readonly DueRow[],
  { today, waits, beside = 0 }: { today: string; waits: boolean; beside?: number },
  look: Look,
): string[] {
  const widths = rows.map((row) => displayWidth(whyWords(row, today, look)));
  const most = look.unicode ? MOST_WHY_WIDTH : MOST_WORDY_WIDTH;
  const drawing = { today, reasons: Math.min(most, Math.max(0, ...widths)) };
  const lines: string[] = [];
  for (const [index, row] of rows.entries()) {
    const next = line(row, index, drawing, look);
    if (waits && index > 0 && lines.length + next.length > MOST_LINES - beside) {
      const rest = `and ${rows.length - index} more after that`;
      return [...lines, ...paragraph(look.dim(rest), look.width, '  ')];
    }
    lines.push(...next);
  }
  return lines;
}
