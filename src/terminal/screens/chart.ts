import type { Look } from '../../look.ts';
import { RATINGS, type Rating } from '../../review/ratings.ts';

/** Cells up to the target, and as many beyond it. */
const CELLS = 6;
/** Within a quarter of the target is on time. */
const TOLERANCE = 0.25;

/** Columns a pace bar takes. */
export const PACE_BAR_WIDTH = 2 * CELLS + 1;

/** Time against target: `=====-|------` is a little short, `======|===---` well over. */
export function paceBar(pace: number, look: Look): string {
  const [full, empty, target] = look.unicode ? ['━', '─', '┃'] : ['=', '-', '|'];
  const style = Math.abs(pace - 1) <= TOLERANCE ? look.good : look.warn;
  const filled = Math.min(2 * CELLS, Math.round(pace * CELLS));
  const cells = (from: number, to: number) => {
    const own = Math.max(0, Math.min(filled, to) - from);
    return (own > 0 ? style(full.repeat(own)) : '') + look.dim(empty.repeat(to - from - own));
  };
  return cells(0, CELLS) + look.bold(target) + cells(CELLS, 2 * CELLS);
}

const STEPS = ['▁', '▃', '▅', '▇'];

/** One sign for each rating, oldest first; without Unicode 1 is the lowest and 4 the highest. */
export function ratingLine(ratings: readonly Rating[], look: Look): string {
  return ratings
    .map((rating) => RATINGS.indexOf(rating))
    .map((index) => (look.unicode ? STEPS[index] : index + 1))
    .join('');
}
