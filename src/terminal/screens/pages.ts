/** Rows that are seen at once before a screen waits. */
export const SCREEN_ROWS = 20;
/** The same without the two rows of keys below. */
export const PAGE_ROWS = SCREEN_ROWS - 2;

/** Lines in pages of at most `PAGE_ROWS`: where one has to end, at a blank line if one is near. */
export function pagesOf(lines: readonly string[]): string[][] {
  if (lines.length <= PAGE_ROWS) return [[...lines]];
  const blank = lines.lastIndexOf('', PAGE_ROWS);
  const end = blank > PAGE_ROWS / 2 ? blank : PAGE_ROWS;
  const rest = lines.slice(lines[end] === '' ? end + 1 : end);
  return [lines.slice(0, end), ...(rest.length > 0 ? pagesOf(rest) : [])];
}

/** Blocks of lines in pages, a blank line between two; one is divided only where a page cannot hold it. */
export function pagesOfBlocks(blocks: readonly (readonly string[])[]): string[][] {
  const pages: string[][] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + 1 + block.length <= PAGE_ROWS) last.push('', ...block);
    else pages.push(...pagesOf(block));
  }
  return pages;
}
