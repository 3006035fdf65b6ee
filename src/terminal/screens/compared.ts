import type { Look } from '../../look.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { besideEachOther, GUTTER } from '../lines.ts';
import { type Compared, type ComparedPart, compareScreen } from './compare.ts';
import { pageRows, pagesOf } from './pages.ts';
import { strongScreen } from './strong.ts';

/** From this width on, your words and the example stand side by side. */
const BESIDE = 100;

/** One screen of a section compared. */
export interface ComparedScreen {
  shows: 'own words' | 'example' | 'both';
  lines: string[];
  /** Remarks on the words there was no room for. */
  more: number;
}

/** Rows above the keys of one's own words: as there are many of them, plain lines take one more to say them. */
export function wordsRows({ words }: Pick<ComparedPart, 'words'>, look: Look): number {
  return pageRows(look) - (look.plain && words !== null ? 1 : 0);
}

/** Of a whole answer the words alone may take more than a page: then its remarks may fill two. */
function rowsFor({ section }: ComparedPart, page: number): number {
  return section === 'whole' ? 2 * page : page;
}

function inPages(
  { lines, more }: Compared,
  strong: readonly string[],
  rows: number,
  look: Look,
): ComparedScreen[] {
  return [
    ...pagesOf(lines, look, rows).map((each) => ({
      shows: 'own words' as const,
      lines: each,
      more,
    })),
    ...pagesOf(strong, look).map((each) => ({ shows: 'example' as const, lines: each, more: 0 })),
  ];
}

/** The example begins below your words and goes on on the next screen. */
function inOnePiece(
  { lines, more }: Compared,
  strong: readonly string[],
  rows: number,
  look: Look,
): ComparedScreen[] {
  const [first = [], ...others] = pagesOf([...lines, '', ...strong], look, rows);
  return [
    { shows: 'both', lines: first, more },
    ...others.map((each) => ({ shows: 'example' as const, lines: each, more: 0 })),
  ];
}

/**
 * A section in as few screens as it takes: your words and the example on one where both fit, with as
 * many remarks as there is room for, below or beside each other; else your words first, and the example in pages,
 * which begins below your words where that saves a screen.
 * In full it has all its remarks, however many pages of your words that makes.
 */
export function comparedScreens(
  comparison: ComparedPart,
  {
    position,
    example,
    inFull,
  }: { position: string; example: Pick<Scenario, 'title' | 'role'>; inFull: boolean },
  look: Look,
): ComparedScreen[] {
  const page = wordsRows(comparison, look);
  const strong = strongScreen(comparison, example, look);
  if (inFull) return inPages(compareScreen(comparison, position, look), strong, page, look);
  const own = compareScreen(comparison, position, look, page - 1 - strong.length);
  const below = [...own.lines, '', ...strong];
  if (below.length <= page) return [{ shows: 'both', lines: below, more: own.more }];
  if (look.width >= BESIDE && !look.plain) {
    const width = Math.floor((look.width - GUTTER) / 2);
    const half = { ...look, width };
    const left = compareScreen(comparison, position, half, page);
    const lines = besideEachOther(left.lines, strongScreen(comparison, example, half), width);
    if (lines.length <= page) return [{ shows: 'both', lines, more: left.more }];
  }
  const alone = compareScreen(comparison, position, look, rowsFor(comparison, page));
  const apart = inPages(alone, strong, page, look);
  const together = inOnePiece(alone, strong, page, look);
  const isSaved = alone.lines.length < page && together.length < apart.length;
  return isSaved ? together : apart;
}
