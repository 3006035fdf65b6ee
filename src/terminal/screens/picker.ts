import type { Look } from '../../look.ts';
import { paragraph } from '../lines.ts';
import { SCREEN_ROWS } from './pages.ts';

/** The pointer and the blank behind it. */
const POINTER = '> ';
const INDENT = '  ';

/** The line that is typed in, and one more where it is longer than that. */
const TYPED_ROWS = 2;
const FEWEST_ROWS = 3;

export interface Picker {
  message: string;
  /** The keys. */
  hint: string;
  /** What fits what was typed, best first. */
  labels: readonly string[];
  /** The index of the one that Enter takes. */
  active: number;
}

interface Size {
  columns: number;
  rows: number;
}

/** The rows from `first` up to `end` that are seen: the active one and as many about it as there is room for. */
function seen(heights: readonly number[], active: number, room: number) {
  let [first, end, left] = [active, active + 1, room - (heights[active] ?? 0)];
  const reach = (index: number) => {
    const height = heights[index];
    if (height === undefined || height > left) return false;
    left -= height;
    return true;
  };
  for (let isGrowing = true; isGrowing; ) {
    const above = reach(first - 1);
    if (above) first -= 1;
    const below = reach(end);
    if (below) end += 1;
    isGrowing = above || below;
  }
  return { first, end };
}

function more(count: number, where: string, look: Look): string[] {
  return count === 0 ? [] : [look.dim(`${INDENT}${count} more ${where}`)];
}

/**
 * What stands above and below the line that is typed in. Rows that have no room are counted where they
 * are; all of it fits on the screen.
 */
export function pickerScreen(
  { message, hint, labels, active }: Picker,
  { columns, rows }: Size,
  look: Look,
): { head: string[]; list: string[] } {
  const head = paragraph(`${look.bold(message)} ${look.dim(hint)}`, columns);
  if (labels.length === 0) {
    return {
      head,
      list: paragraph(
        look.warn('Nothing has all these words. Backspace takes letters away.'),
        columns,
      ),
    };
  }
  const room = Math.max(FEWEST_ROWS, Math.min(rows, SCREEN_ROWS) - head.length - TYPED_ROWS);
  const wrapped = labels.map((label) => paragraph(label, columns - INDENT.length));
  const heights = wrapped.map((lines) => lines.length);
  const isWhole = heights.reduce((sum, height) => sum + height, 0) <= room;
  const inside = isWhole ? room : Math.max(1, room - 2);
  const { first, end } = seen(heights, active, inside);
  const list = wrapped.slice(first, end).flatMap((lines, index) => {
    const isActive = first + index === active;
    return lines.slice(0, inside).map((line, row) => {
      const whole = (isActive && row === 0 ? POINTER : INDENT) + line;
      return isActive ? look.accent(whole) : whole;
    });
  });
  return {
    head,
    list: [...more(first, 'above', look), ...list, ...more(labels.length - end, 'below', look)],
  };
}
