import type { Look } from '../../look.ts';

/** Rows that are seen at once before a screen waits. */
export const SCREEN_ROWS = 20;
/** The same without the two rows of keys below. */
export const PAGE_ROWS = SCREEN_ROWS - 2;

/** Plain lines say below the keys what to type, and number them. */
const PLAIN_ROWS = SCREEN_ROWS - 3;

type Paged = Partial<Pick<Look, 'plain'>>;

/** Rows of a page above its keys. */
export function pageRows({ plain = false }: Paged): number {
  return plain ? PLAIN_ROWS : PAGE_ROWS;
}

/** A page with a blank line above its keys, where there is room for one. */
export function spaced(page: readonly string[], look: Paged, rows = pageRows(look)): string[] {
  const isSpaced = page.at(-1) === '' || page.length >= rows;
  return isSpaced ? [...page] : [...page, ''];
}

/** Lines in pages that are seen at once above their keys: where one has to end, at a blank line if one is near. */
export function pagesOf(
  lines: readonly string[],
  look: Paged = {},
  rows = pageRows(look),
): string[][] {
  if (lines.length <= rows) return [[...lines]];
  const blank = lines.lastIndexOf('', rows);
  const end = blank > rows / 2 ? blank : rows;
  const rest = lines.slice(lines[end] === '' ? end + 1 : end);
  return [lines.slice(0, end), ...(rest.length > 0 ? pagesOf(rest, look, rows) : [])];
}

/** Blocks of lines in pages, a blank line between two; one is divided only where a page cannot hold it. */
export function pagesOfBlocks(
  blocks: readonly (readonly string[])[],
  look: Paged = {},
): string[][] {
  const pages: string[][] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + 1 + block.length <= pageRows(look))
      last.push('', ...block);
    else pages.push(...pagesOf(block, look));
  }
  return pages;
}
