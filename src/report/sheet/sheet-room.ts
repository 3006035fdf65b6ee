import type { SheetCard } from './card.ts';
import { figureText } from './sheet-document.ts';

/** How a sheet is set on paper: smaller where many stories have to stand on it. */
export type Type = 'dense' | 'roomy';

/** Cards on one page; what there is beyond them is named. */
export const MOST_CARDS = 10;
const DENSE_FROM = 7;
const COLUMNS = 2;

interface Measure {
  /** Lines on the shorter of the two papers. */
  page: number;
  /** Letters that surely fit on a line of a card. */
  letters: number;
  /** Lines an opening and a habit may have. */
  most: number;
}

const MEASURES: Readonly<Record<Type, Measure>> = {
  dense: { page: 68, letters: 54, most: 2 },
  roomy: { page: 54, letters: 44, most: 4 },
};
/** The same in all: title and told for; the head, what to mind, the heading of the map, and what is open. */
const CARD_LINES = 2;
const PAGE_LINES = 2 + 2 + 2 + 3;
/** Between two rows of cards. */
const GAP_LINES = 0.7;
const FIGURES_LINES = 3;
/** Two columns of the map seldom end at the same line. */
const UNEVEN = 2;
/** Twice as wide as a letter. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{3ffff}]/gu;

export function typeFor(cards: number): Type {
  return cards >= DENSE_FROM ? 'dense' : 'roomy';
}

/** Lines a text surely fits on. */
export function linesOf(text: string, type: Type): number {
  const letters = text.length + (text.match(WIDE)?.length ?? 0);
  return Math.ceil(letters / MEASURES[type].letters);
}

function linesOfCard({ opening, figures, since }: SheetCard, type: Type): number {
  const { most } = MEASURES[type];
  const few = (text: string | null) => Math.min(most, linesOf(text ?? '', type));
  const told = figures.map(figureText);
  const figureLines =
    type === 'dense'
      ? Math.min(FIGURES_LINES, linesOf(told.join(' · '), type))
      : told.reduce((sum, each) => sum + Math.min(2, linesOf(each, type)), 0);
  return CARD_LINES + few(opening) + figureLines + few(since && `Since then: ${since}`);
}

/** Lines there surely are for the map below the cards, in both its columns. */
export function roomForMap(cards: readonly SheetCard[], hasOthers: boolean): number {
  const type = typeFor(cards.length);
  const shown = cards.slice(0, MOST_CARDS).map((card) => linesOfCard(card, type));
  const rows = shown.filter((_, at) => at % COLUMNS === 0);
  const used = rows.reduce((sum, left, row) => {
    return sum + Math.max(left, shown[row * COLUMNS + 1] ?? 0) + GAP_LINES;
  }, PAGE_LINES);
  const below = MEASURES[type].page - used - (hasOthers ? 2 : 0);
  return Math.max(0, Math.floor(below) * COLUMNS - UNEVEN);
}
