import type { Box } from './arrangement.ts';
import { countdown } from './clock.ts';
import { fitted, textWidth } from './graphemes.ts';
import { type Region, type StyledText, sideBySide } from './region.ts';
import type { Signs } from './signs.ts';
import type { TakeView } from './view.ts';

/** Digits such as +0:12 and a word of four letters behind them: box that is kept for them. */
const DIGITS = 5;
const WORD = 5;
/** What it belongs to says nothing when it is cut shorter than this. */
const SHORTEST_ABOUT = 8;

function whereAmI({ terms }: TakeView, width: number, signs: Signs): StyledText[] {
  const { about, part, place } = terms.heading;
  const dot = ` ${signs.dot} `;
  const where = place === undefined ? '' : `${dot}${place.position} of ${place.count}`;
  const named: StyledText[] = [[part, 'bold'], ...(where === '' ? [] : [[where, 'dim'] as const])];
  const box = width - textWidth(dot + part + where);
  if (box >= Math.min(SHORTEST_ABOUT, textWidth(about))) {
    return [[fitted(about, box, signs.ellipsis), 'plain'], [dot, 'dim'], ...named];
  }
  if (width >= textWidth(part + where)) return named;
  return width > 0 ? [[fitted(part, width, signs.ellipsis), 'bold']] : [];
}

/** The clock, if one runs, in two pieces of fixed width, so that a second changes only digits. */
function clock(view: TakeView, { row, column, width }: Box): Region[] {
  const { allowedSeconds } = view.terms;
  if (allowedSeconds === null) return [];
  const { time, word } = countdown(allowedSeconds, view.activeSeconds);
  const style = word === 'over' ? 'warn' : 'plain';
  const digits = Math.max(DIGITS, time.length);
  if (width < digits + WORD) {
    return [{ row, column, width, text: fitted(time.padStart(width), width), style }];
  }
  const left = column + width - digits - WORD;
  return [
    { row, column: left, width: digits, text: time.padStart(digits), style: 'bold' },
    { row, column: left + digits, width: WORD, text: ` ${word}`, style },
  ];
}

/** Which part of what this is, and how much time is left. */
export function header(view: TakeView, box: Box, signs: Signs): Region[] {
  const time = clock(view, box);
  const taken = time.reduce((columns, { width }) => columns + width, time.length > 0 ? 1 : 0);
  return [...sideBySide(box, whereAmI(view, box.width - taken, signs)), ...time];
}
